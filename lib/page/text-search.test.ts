import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { captureDom } from './dom';
import { searchInSteps } from './text-search';

const PATTERN = /truce|alto\sel\sf/;

function search(html: string, prepare: (document: Document) => void = () => {}): boolean {
  const { document } = new JSDOM(html).window;
  prepare(document);
  return drain(searchInSteps(captureDom(document), document, (text) => PATTERN.test(text)));
}

describe('searchInSteps finds a word', () => {
  it.each([
    ['in a paragraph', '<p>A truce began'],
    ['across elements', '<p>A tr<b>uc</b>e began'],
    ['of several words, across lines', '<p>El alto\nel fuego'],
    ['in what is hidden', '<p hidden>A truce'],
    ['far behind', `<p>${'Nothing here. '.repeat(40_000)}<p>A truce`],
    ['where one piece ends', `<p>${'x'.repeat(199_998)} truce`],
    ['across elements of a large page', `${'<p>No.'.repeat(25_000)}<p>A tr<b>uc</b>e${'<p>No.'.repeat(10)}`],
    ['between two steps of a large page', `${'<p>No'.repeat(21_997)}<p>A <b>t</b><b>r</b><b>u</b><b>c</b><b>e</b>`],
    ['in a form whose fields are named like what is asked', '<form><input name=textContent><p>A truce</form>'],
  ])('%s', (_where, html) => {
    expect(search(html)).toBe(true);
  });

  it('in an open shadow tree, and in one inside it', () => {
    const attach = (host: Element | null, html: string) => {
      const root = host?.attachShadow({ mode: 'open' }) ?? expect.fail('no host');
      root.innerHTML = html;
      return root;
    };
    expect(search('<div></div>', (document) => void attach(document.querySelector('div'), '<p>A truce'))).toBe(true);
    const nest = (document: Document) =>
      void attach(attach(document.querySelector('x-a'), '<p>No<x-b></x-b>').querySelector('x-b'), 'A truce');
    expect(search('<x-a></x-a>', nest)).toBe(true);
  });
});

describe('searchInSteps finds nothing', () => {
  it.each([
    ['in other words', '<p>The match ended in a draw'],
    ['in a page without a body', '<frameset></frameset>'],
    ['in an empty page', ''],
    ['in the head', '<title>A truce</title><p>No'],
    ['in attributes', '<p title="A truce">No'],
  ])('%s', (_where, html) => {
    expect(search(html)).toBe(false);
  });
});
