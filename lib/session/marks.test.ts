import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../page/blocks';
import { captureDom } from '../page/dom';
import type { RefKind } from '../text/lexicon';
import { makeAlias } from '../text/lexicon.states';
import type { Judged } from '../text/read-haystack';
import { drain } from '../text/steps';
import { createMarker, isFresh, isSameMark, type Mark } from './marks';

/** Marks of the words between brackets; brackets of several text nodes make one mention. */
function setUp(html: string, kind: RefKind = 'actor') {
  const { document } = new JSDOM(`<body>${html}`).window;
  const blocks = readBlocks(captureDom(document), [document.body]);
  const alias = makeAlias({ kind, ref: 'un', text: 'United Nations' });
  const found = blocks.map(({ text }): Judged[] => {
    const start = text.indexOf('United');
    return start < 0 ? [] : [{ start, end: start + 'United Nations'.length, alias, shown: true }];
  });
  const marker = createMarker();
  return { document, blocks, found, marker, marks: () => drain(marker.marksInSteps(blocks, found, [], false)) };
}

const only = (marks: Mark[]): Mark => marks[0] ?? expect.fail('no mark');

describe('a marker', () => {
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
    expect(setUp(html).marks()).toHaveLength(1);
    const { document, marks } = setUp(html);
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

describe('a marker that is asked again', () => {
  const HTML = '<p>The United Nations</p><p>and the United <b>Nations</b></p>';
  /** Lets the test say what is seen, and counts how often it is asked. */
  function setUpSeen() {
    const set = setUp(HTML);
    const seen = { hidden: null as Element | null, asked: 0 };
    Object.assign(set.document.defaultView?.Element.prototype ?? {}, {
      checkVisibility(this: Element) {
        seen.asked++;
        return !seen.hidden?.contains(this);
      },
    });
    return { ...set, seen };
  }

  it('gives the same marks of the same blocks, asking no element', () => {
    const { marks, seen } = setUpSeen();
    const before = marks();
    seen.asked = 0;
    expect(marks()).toHaveLength(2);
    expect(marks().every((mark, at) => mark === before[at])).toBe(true);
    expect(seen.asked).toBe(0);
  });

  it('asks all elements again where it is told to, and those that were hidden always', () => {
    const { document, marker, blocks, found, marks, seen } = setUpSeen();
    const before = marks();
    expect(before).toHaveLength(2);
    seen.hidden = document.querySelector('p');
    expect(marks()).toHaveLength(2);
    const left = drain(marker.marksInSteps(blocks, found, [], true));
    expect(left).toHaveLength(1);
    expect(left[0]).toBe(before[1]);
    seen.hidden = null;
    expect(marks()).toHaveLength(2);
  });

  it('keeps a mark whose words stand where they stood in a block that is another', () => {
    const { document, marker, found, marks } = setUpSeen();
    const before = marks();
    document.querySelector('p')?.append(' said');
    const again = readBlocks(captureDom(document), [document.body]);
    const after = drain(marker.marksInSteps(again, found, [], false));
    expect(after.every((mark, at) => mark === before[at])).toBe(true);
  });

  it('takes the section that a block has come to be in', () => {
    const { blocks, marks } = setUpSeen();
    expect(only(marks()).section).toBe(0);
    for (const block of blocks) block.section += 2;
    expect(only(marks()).section).toBe(2);
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
    const mark = only(marks());
    expect(isSameMark(mark, { ...mark, span: { ...mark.span } })).toBe(true);
  });

  it('does not hold once its end is another node with the same words', () => {
    const { document, marks } = setUp(HTML);
    const before = only(marks());
    document.querySelector('b')?.replaceChildren('Nations');
    const blocks = readBlocks(captureDom(document), [document.body]);
    const alias = before.alias;
    const again = drain(createMarker().marksInSteps(blocks, [[{ start: 4, end: 18, alias, shown: true }]], [], false));
    expect(only(again).text).toBe(before.text);
    expect(isSameMark(before, only(again))).toBe(false);
  });
});
