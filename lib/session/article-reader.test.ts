import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createArticleReader } from './article-reader';

function around(html: string, id = 'here') {
  const { window } = new JSDOM(html);
  const text = window.document.getElementById(id)?.firstChild as Text;
  return createArticleReader(window as unknown as Window & typeof globalThis).around(text)?.text;
}

it.each([
  [
    'a paragraph, whatever its parts',
    '<article><p>One <i>two <b id="here">three</b></i> four.</p><p>Five.</p></article>',
    'One two three four.',
  ],
  ['a line of a box', '<article>Zero.<div>One <b id="here">two</b>.<br><br>Three.</div></article>', 'One two.\n'],
  [
    'what stands around a custom element',
    '<article><p>One <my-name><b id="here">two</b></my-name> three.</p></article>',
    'One two three.',
  ],
  [
    'no text that is not read',
    '<article><p>One <b id="here">two</b><sup>3</sup><script>x</script>.</p></article>',
    'One two .',
  ],
])('reads around a text %s', (_what, html, text) => {
  expect(around(html)).toBe(text);
});

it('reads nothing around a text that is in no document, or in an endless one', () => {
  const endless = `<p><b id="here">One</b>${' word'.repeat(12_000)}</p>`;
  expect(around(endless)).toHaveLength(60_003);
  expect(around(`<div>${'<i>a</i> '.repeat(60_000)}<b id="here">One</b></div>`)).toBeUndefined();
  const { window } = new JSDOM('<p></p>');
  const reader = createArticleReader(window as unknown as Window & typeof globalThis);
  expect(reader.around(window.document.createTextNode('One'))).toBeNull();
});
