import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createUnitCounter } from './count-units';
import { captureDom } from './dom';

function counterOf(html: string, mostNodes: number) {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
  const count = createUnitCounter(captureDom(document), mostNodes);
  return (selector: string, enough?: number) => count(document.querySelector(selector) as Element, enough);
}

it('counts all text below an element, and none beside it', () => {
  expect(counterOf('<p>Four <b>and</b> more</p>Beside', 100)('p')).toBe('Four and more'.length);
});

it('counts no further than is enough', () => {
  expect(counterOf(`<p>${'<i>123</i>'.repeat(40)}</p>`, 20)('p', 9)).toBe(9);
});

it('sees so many nodes, of all elements together', () => {
  const count = counterOf('<p><i>123</i></p><div><i>123</i></div>', 5);
  expect(count('p')).toBe(3);
  expect(count('div')).toBeNull();
});

it('counts what XHTML says in sections of CDATA', () => {
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Four <![CDATA[& more]]></p></body></html>';
  const { document } = new JSDOM(xhtml, { contentType: 'application/xhtml+xml' }).window;
  const count = createUnitCounter(captureDom(document), 100);
  expect(count(document.querySelector('p') as Element)).toBe('Four & more'.length);
});
