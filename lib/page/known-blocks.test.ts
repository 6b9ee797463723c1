import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../text/random-numbers.states';
import { drain } from '../text/steps';
import { type Block, HOW_TO_READ, type HowToRead, readBlocksInSteps } from './blocks';
import { type Changes, noteChanges, WHAT_MATTERS } from './changes';
import { captureDom } from './dom';
import { createKnownBlocks } from './known-blocks';
import { randomChanges, START } from './random-page.states';

const WORDS = 'peace war truce talks road town week north aid line'.split(' ');
const SEEDS = Array.from({ length: 80 }, (_, seed) => [seed]);
const ROUNDS = 30;

/** A page that is watched, and read anew by what is known of it. */
function setUp(html: string, how: Partial<HowToRead> = {}) {
  const { window } = new JSDOM(`<body>${html}`);
  const { document } = window;
  const dom = captureDom(document);
  const known = createKnownBlocks(dom, document);
  const observer = new window.MutationObserver(() => expect.fail('changes are taken before they are told'));
  observer.observe(document, WHAT_MATTERS);
  const note = (): Changes => noteChanges(dom, document, known, observer.takeRecords());
  const limits = { ...HOW_TO_READ, ...how };
  const full = () => drain(readBlocksInSteps(dom, [document.body], limits));
  /** Lets the page change between the steps. */
  const read = (between: () => void = () => {}) => {
    note();
    known.begin();
    const reading = readBlocksInSteps(dom, [document.body], { ...limits, known });
    let step = reading.next();
    while (!step.done) {
      between();
      note();
      step = reading.next();
    }
    known.end();
    for (const root of step.value.shadowRoots) observer.observe(root, WHAT_MATTERS);
    return step.value;
  };
  return { document, note, read, full };
}

const plain = (blocks: Block[]) =>
  blocks.map(({ text, section, heading, runs }) => ({
    text,
    section,
    heading,
    starts: runs.map(({ start }) => start),
  }));
const nodesOf = (blocks: Block[]) => blocks.flatMap(({ runs }) => runs.map(({ node }) => node));

/** The same blocks of the same nodes, and the same of all that is counted. */
function expectSame(again: ReturnType<ReturnType<typeof setUp>['full']>, anew: typeof again): void {
  const { blocks, ...counts } = again;
  const { blocks: expected, ...expectedCounts } = anew;
  expect(plain(blocks)).toEqual(plain(expected));
  const nodes = nodesOf(expected);
  expect(nodesOf(blocks).every((node, at) => node === nodes[at])).toBe(true);
  expect(counts.shadowRoots.every((root, at) => root === expectedCounts.shadowRoots[at])).toBe(true);
  expect({ ...counts, shadowRoots: counts.shadowRoots.length }).toEqual({
    ...expectedCounts,
    shadowRoots: expectedCounts.shadowRoots.length,
  });
}

describe('a page read again by what is known of it', () => {
  it.each(SEEDS)(`reads as one read for the first time, ${ROUNDS} changes after the other (%i)`, (seed) => {
    const how = { shadowTrees: seed % 3 > 0 };
    const { document, read, full } = setUp(START, how);
    const number = numbersFrom(seed);
    const change = randomChanges(document, number, WORDS);
    expectSame(read(), full());
    for (let round = 0; round < ROUNDS; round++) {
      for (let times = number(4); times >= 0; times--) change();
      expectSame(read(), full());
    }
  });

  it('reads what changed while it was being read the next time', () => {
    const { document, read, full } = setUp(START.repeat(12));
    const change = randomChanges(document, numbersFrom(7), WORDS);
    for (let round = 0; round < 6; round++) {
      let between = 0;
      read(() => {
        between++;
        for (let times = 0; times < 3; times++) change();
      });
      expect(between).toBeGreaterThan(0);
      expectSame(read(), full());
    }
  });

  it('reads again what was read already when it changed, though all around it was not read to its end', () => {
    const { document, read, full } = setUp(`<div>${'<p>one</p>'.repeat(1000)}</div>`);
    let changed = false;
    read(() => {
      if (changed) return;
      changed = true;
      document.querySelector('p')?.replaceChildren('two');
    });
    expect(full().blocks[0]?.text).toBe('two');
    expectSame(read(), full());
  });

  it('keeps the blocks of what did not change, and makes those that did anew', () => {
    const { document, read } = setUp('<div><p>one</p><p>two</p></div><p>three</p>');
    const { blocks: before } = read();
    document.querySelector('p')?.append(' more');
    document.querySelector('div')?.insertAdjacentHTML('beforebegin', '<h2>news</h2>');
    const { blocks: after } = read();
    expect(after.map(({ text }) => text)).toEqual(['news', 'one more', 'two', 'three']);
    expect(after.map(({ section }) => section)).toEqual([1, 1, 1, 1]);
    expect(after[1]).not.toBe(before[0]);
    expect(after[2]).toBe(before[1]);
    expect(after[3]).toBe(before[2]);
  });

  it('passes over what did not change, however long it is', () => {
    const { document, read } = setUp(`<div>${'<p>one <b>two</b></p>'.repeat(2000)}</div><p>three</p>`);
    let steps = 0;
    const count = () => {
      steps++;
    };
    read(count);
    expect(steps).toBeGreaterThan(10);
    document.querySelector('body > p')?.append(' more');
    steps = 0;
    const { blocks, nodes } = read(count);
    expect(steps).toBeLessThan(2);
    expect(blocks).toHaveLength(2001);
    expect(nodes).toBe(8005);
  });

  it('is known to be too long where what is known of it alone is so long', () => {
    const { document, read, full } = setUp(`<div>${'<p>one</p>'.repeat(300)}</div><p>two</p>`, { mostNodes: 800 });
    expect(read().whole).toBe(true);
    document.querySelector('div')?.insertAdjacentHTML('beforebegin', `<div>${'<p>one</p>'.repeat(100)}</div>`);
    expect(full().whole).toBe(false);
    expect(read().whole).toBe(false);
  });
});

describe('noteChanges', () => {
  it('tells nothing of what stands beside the body, where our own popover stands', () => {
    const { document, note } = setUp(START);
    const host = document.createElement('div');
    document.documentElement.append(host);
    host.setAttribute('popover', 'manual');
    host.setAttribute('style', 'top: 0');
    host.remove();
    expect(note()).toEqual({
      gone: new Set(),
      suspects: [],
      text: false,
      looks: false,
      sheets: false,
      rewritten: false,
    });
  });

  const CASES: [what: string, act: (document: Document) => void, expected: Partial<Changes>][] = [
    ['a paragraph comes in', ({ body }) => body.append('words'), { text: true }],
    ['what may hide parts of the page comes in', ({ head }) => head.append('x'), { looks: true }],
    [
      'a style sheet comes into the body',
      ({ body }) => body.append(body.ownerDocument.createElement('style')),
      { looks: true, sheets: true },
    ],
    [
      'a style sheet goes out of the head',
      ({ head }) => {
        const sheet = head.appendChild(head.ownerDocument.createElement('style'));
        sheet.remove();
      },
      { looks: true, sheets: true },
    ],
    [
      'a style sheet comes in together with words',
      ({ body }) => body.append(body.ownerDocument.createElement('style'), 'words'),
      { text: true, looks: true },
    ],
    ['a class changes, of which pages have many', ({ body }) => body.classList.add('dark'), { looks: true }],
    ['a part is hidden', ({ body }) => body.querySelector('p')?.toggleAttribute('hidden'), { text: true, looks: true }],
    ['the document is written anew', (document) => document.documentElement.remove(), { rewritten: true, text: true }],
  ];
  it.each(CASES)('tells that %s', (_what, act, expected) => {
    const { document, note } = setUp(START);
    act(document);
    const { text, looks, sheets, rewritten } = note();
    const nothing = { text: false, looks: false, sheets: false, rewritten: false };
    expect({ text, looks, sheets, rewritten }).toEqual({ ...nothing, ...expected });
  });

  it('tells which texts are gone, and which elements became editors or hidden', () => {
    const { document, note } = setUp('<p>one</p><p>two</p><p>three</p>');
    const [first, second, third] = document.querySelectorAll('p');
    const text = second?.firstChild as Text;
    first?.remove();
    text.data = 'four';
    third?.setAttribute('contenteditable', '');
    expect(note()).toMatchObject({ gone: new Set([first, text]), suspects: [third], text: true });
  });
});
