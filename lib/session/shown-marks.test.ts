import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { keepPainted } from '../highlight/painter.states';
import { aliasOf } from '../text/lexicon.states';
import type { Mark } from './marks';
import { createShownMarks } from './shown-marks';

const COUNT = 400;
const ROW_PX = 20;

/** A page of that many rows with a mark in each, scrolled down by as many rows. */
function setUp(scrolledRows = 0) {
  const { document } = new JSDOM(`<body>${'<p>Russia</p>'.repeat(COUNT)}`).window;
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  let measured = 0;
  // jsdom lays nothing out.
  Object.getPrototypeOf(document).createRange = () => {
    let row = 0;
    return {
      setStart: (node: Text) => {
        row = texts.indexOf(node);
      },
      setEnd: () => {},
      getClientRects: () => {
        measured++;
        const top = (row - scrolledRows) * ROW_PX;
        return [{ left: 0, right: 50, top, bottom: top + ROW_PX - 1 }];
      },
    } as unknown as Range;
  };
  const alias = aliasOf('actor', 'russia', 'Russia');
  const marks = texts.map((text, section): Mark => {
    const span = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 };
    return { kind: 'actor', ref: 'russia', alias, section, about: [], span, text: 'Russia' };
  });
  const added: number[] = [];
  const painter = keepPainted();
  const add: typeof painter.add = (span, style) => {
    added.push(texts.indexOf(span.startContainer));
    painter.add(span, style);
  };
  const shown = createShownMarks(document, { ...painter, add });
  const show = (some: readonly Mark[]) => shown.showInSteps(some, () => 'none');
  return { marks, texts, shown, show, added, painted: () => painter.painted().length, measured: () => measured };
}

describe('createShownMarks', () => {
  it('begins with what is in sight, measuring a few places, and shows all in the end', () => {
    const { marks, shown, show, added, measured } = setUp(300);
    const steps = show(marks);
    steps.next();
    expect(added[0]).toBe(300);
    expect(added.length).toBeLessThan(60);
    expect(measured()).toBeLessThan(15);
    expect([...steps]).not.toHaveLength(0);
    expect([...added].sort((a, b) => a - b)).toEqual(marks.map((_, at) => at));
    expect(shown.inOrder).toEqual(marks);
  });

  it('measures nothing for what comes in later', () => {
    const { marks, show, measured } = setUp();
    expect([...show(marks.slice(0, 10))]).toEqual([]);
    for (const _ of show(marks));
    expect(measured()).toBe(0);
  });

  it('takes off what is no longer wanted, and leaves the rest', () => {
    const { marks, shown, show, painted } = setUp();
    for (const _ of show(marks));
    for (const _ of show(marks.slice(5, 8)));
    expect(shown.inOrder).toEqual(marks.slice(5, 8));
    expect(painted()).toBe(3);
  });

  it('shows no mark whose words changed while those before it were shown', () => {
    const { marks, texts, shown, show, painted } = setUp();
    const steps = show(marks);
    steps.next();
    texts.at(-1)?.replaceData(0, 6, 'Turkey');
    texts.at(0)?.remove();
    expect(shown.drop(marks)).toEqual([marks[0]]);
    for (const _ of steps);
    expect(shown.inOrder).toEqual(marks.slice(1, -1));
    expect(painted()).toBe(COUNT - 2);
    expect(shown.drop(marks)).toEqual([]);
    expect(shown.byNode.get(texts[1] as Text)).toEqual([marks[1]]);
    expect(shown.byNode.has(texts[0] as Text)).toBe(false);
  });
});
