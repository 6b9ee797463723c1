import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { captureDom } from './dom';
import { spanOf } from './text-map';

/** The words of the first block, taken back to the page: what each end says, and the text between. */
function trace(html: string, words: string) {
  const { document } = new JSDOM(`<body>${html}`).window;
  const block = readBlocks(captureDom(document), [document.body])[0] ?? expect.fail('no block');
  const start = block.text.indexOf(words);
  const span = spanOf(block, start, start + words.length);
  const range = document.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return {
    text: range.toString(),
    from: `${span.startContainer.data}@${span.startOffset}`,
    to: `${span.endContainer.data}@${span.endOffset}`,
  };
}

describe('spanOf', () => {
  it.each([
    ['within one node', '<p>The US said</p>', 'US', 'US', 'The US said@4', 'The US said@6'],
    ['a whole node', '<p>The <b>US</b> said</p>', 'US', 'US', 'US@0', 'US@2'],
    [
      'across nodes',
      '<p>United <b>Nat</b>ions said</p>',
      'United Nations',
      'United Nations',
      'United @0',
      'ions said@4',
    ],
    [
      'up to the end of a node',
      '<p>the <i>Security</i> Council</p>',
      'the Security',
      'the Security',
      'the @0',
      'Security@8',
    ],
    [
      'from the start of a later node',
      '<p>the <i>Security</i> Council</p>',
      'Council',
      'Council',
      ' Council@1',
      ' Council@8',
    ],
    ['across a line break', '<p>United<br>Nations</p>', 'United\nNations', 'UnitedNations', 'United@0', 'Nations@7'],
    ['after a line break', '<p>United<br>Nations</p>', 'Nations', 'Nations', 'Nations@0', 'Nations@7'],
    ['before what is left out', '<p>Russia<sup>1</sup> said</p>', 'Russia', 'Russia', 'Russia@0', 'Russia@6'],
    ['across a word break', '<p>Tur<wbr>key</p>', 'Turkey', 'Turkey', 'Tur@0', 'key@3'],
    ['behind emoji', '<p>🚀 <b>🇷🇺 Russia</b></p>', 'Russia', 'Russia', '🇷🇺 Russia@5', '🇷🇺 Russia@11'],
  ])('%s', (_what, html, words, text, from, to) => {
    expect(trace(html, words)).toEqual({ text, from, to });
  });

  it('passes over empty nodes', () => {
    const { document } = new JSDOM('<p>The </p>').window;
    const p = document.querySelector('p') as Element;
    p.append(document.createTextNode(''), document.createTextNode('US'), document.createTextNode(''), ' said');
    const block = readBlocks(captureDom(document), [p])[0] ?? expect.fail('no block');
    const span = spanOf(block, 4, 6);
    expect([span.startContainer.data, span.startOffset]).toEqual(['US', 0]);
    expect([span.endContainer.data, span.endOffset]).toEqual(['US', 2]);
  });

  it('never runs past the end of a node', () => {
    const { document } = new JSDOM('<body><p>US<button>x</button></p>').window;
    const block = readBlocks(captureDom(document), [document.body])[0] ?? expect.fail('no block');
    expect(block.text).toBe('US ');
    expect(spanOf(block, 0, 3).endOffset).toBe(2);
  });
});
