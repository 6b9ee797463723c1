import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../page/blocks';
import { captureDom } from '../page/dom';
import type { Mention } from '../text/find-mentions';
import type { RefKind } from '../text/lexicon';
import { makeAlias } from '../text/lexicon.states';
import { isFresh, isSameMark, type Mark, marksInSteps } from './marks';

function drain<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Marks of the words between brackets; brackets of several text nodes make one mention. */
function setUp(html: string, kind: RefKind = 'actor') {
  const { document } = new JSDOM(`<body>${html}`).window;
  const blocks = readBlocks(captureDom(document), [document.body]);
  const mentions: Mention[] = blocks.flatMap(({ text }, haystack) => {
    const start = text.indexOf('United');
    const alias = makeAlias({ kind, ref: 'un', text: 'United Nations' });
    return start < 0 ? [] : [{ haystack, start, end: start + 'United Nations'.length, alias, shown: true }];
  });
  return { document, marks: () => drain(marksInSteps(blocks, mentions)) };
}

const only = (marks: Mark[]): Mark => marks[0] ?? expect.fail('no mark');

describe('marksInSteps', () => {
  it('takes what a mention names, its section and its words', () => {
    const { marks } = setUp('<h2>News</h2><p>The United Nations said</p>');
    expect(marks()).toHaveLength(1);
    expect(only(marks())).toMatchObject({ kind: 'actor', ref: 'un', section: 1, text: 'United Nations' });
  });

  it('spans nodes', () => {
    const { span } = only(setUp('<p>The United <b>Nations</b></p>').marks());
    expect([span.startContainer.data, span.endContainer.data]).toEqual(['The United ', 'Nations']);
  });

  it('leaves out exemptions', () => {
    expect(setUp('<p>United Nations</p>', 'none').marks()).toEqual([]);
  });

  it.each([
    ['other words', '<p>The United Nations said</p>', 'The United Emirates said'],
    ['words in another place', '<p>The United Nations said</p>', 'Said the United Nations'],
    ['no words', '<p>The United Nations said</p>', ''],
    ['fewer words', '<p>The United <b>Nations</b> said</p>', 'The Unit'],
    ['more words', '<p>The United <b>Nations</b> said</p>', 'The United States and '],
  ])('leaves out text that has become %s since it was read', (_what, html, words) => {
    const { document, marks } = setUp(html);
    expect(marks()).toHaveLength(1);
    const { firstChild } = document.querySelector('p') as Element;
    (firstChild as Text).data = words;
    expect(marks()).toEqual([]);
  });

  it('keeps what the page has changed beside a mention of several nodes', () => {
    const { document, marks } = setUp('<p>The United<br><b>Nations</b> said</p>');
    (document.querySelector('p')?.lastChild as Text).data = ' asked';
    expect(marks()).toHaveLength(1);
  });

  it('leaves out hidden text, asking each element once', () => {
    const { document, marks } = setUp('<p>United Nations</p><p id="hidden">United Nations</p>');
    let asked = 0;
    const view = document.defaultView ?? expect.fail('no window');
    Object.assign(view.Element.prototype, {
      checkVisibility(this: Element) {
        if (this.localName === 'p') asked++;
        return this.id !== 'hidden';
      },
    });
    expect(marks()).toHaveLength(1);
    expect(asked).toBe(2);
  });
});

describe('isFresh', () => {
  const HTML = '<p>The United <b>Nations</b> said</p>';
  const change = (act: (document: Document, mark: Mark) => void): boolean => {
    const { document, marks } = setUp(HTML);
    const mark = only(marks());
    act(document, mark);
    return isFresh(mark);
  };

  it.each<[string, boolean, (document: Document, mark: Mark) => void]>([
    ['nothing changed', true, () => {}],
    ['text beside it changed', true, (document) => document.querySelector('p')?.append('more')],
    [
      'words behind it in its node changed',
      true,
      ({ body }) => body.lastElementChild?.lastChild?.replaceWith(' wrote'),
    ],
    ['its words changed', false, (_document, { span }) => span.startContainer.replaceData(4, 6, 'Nations')],
    ['words before it in its node changed', false, (_document, { span }) => span.startContainer.insertData(0, 'x')],
    ['its end changed', false, (_document, { span }) => span.endContainer.deleteData(0, 1)],
    ['its paragraph was taken away', false, (document) => document.querySelector('p')?.remove()],
    ['its end was taken away', false, (document) => document.querySelector('b')?.remove()],
  ])('%s: %s', (_what, fresh, act) => {
    expect(change(act)).toBe(fresh);
  });
});

describe('isSameMark', () => {
  const HTML = '<p>The United <b>Nations</b> said</p>';
  it('holds for what was read twice without a change', () => {
    const { marks } = setUp(HTML);
    expect(isSameMark(only(marks()), only(marks()))).toBe(true);
  });

  it('does not hold once its end is another node with the same words', () => {
    const { document, marks } = setUp(HTML);
    const before = only(marks());
    document.querySelector('b')?.replaceChildren('Nations');
    const blocks = readBlocks(captureDom(document), [document.body]);
    const alias = before.alias;
    const again = drain(marksInSteps(blocks, [{ haystack: 0, start: 4, end: 18, alias, shown: true }]));
    expect(only(again).text).toBe(before.text);
    expect(isSameMark(before, only(again))).toBe(false);
  });
});
