import { describe, expect, it } from 'vitest';
import { closedPopover, nextState, type PopoverEvent, type PopoverState } from './timing';

const CLOSED: PopoverState<string> = { phase: 'closed', token: 7 };
const open = (by: 'pointer' | 'click' | 'key', item = 'a'): PopoverState<string> => ({
  phase: 'open',
  token: 7,
  item,
  by,
});

describe('nextState opens', () => {
  const CASES: [what: string, from: PopoverState<string>, event: PopoverEvent<string>, item: string, by: string][] = [
    ['at rest over an item', CLOSED, { type: 'rest', over: 'a' }, 'a', 'pointer'],
    ['by click', CLOSED, { type: 'click', on: 'a' }, 'a', 'click'],
    ['by key', CLOSED, { type: 'key', item: 'a' }, 'a', 'key'],
    ['the next item at rest', open('pointer'), { type: 'rest', over: 'b' }, 'b', 'pointer'],
    ['the next item by click', open('pointer'), { type: 'click', on: 'b' }, 'b', 'click'],
    ['the next item by key', open('click'), { type: 'key', item: 'b' }, 'b', 'key'],
    ['another item by click, though one was opened by key', open('key'), { type: 'click', on: 'b' }, 'b', 'click'],
  ];
  it.each(CASES)('%s, with a new token', (_what, from, event, item, by) => {
    expect(nextState(from, event)).toEqual({ phase: 'open', token: 8, item, by });
  });
});

describe('nextState closes', () => {
  const CASES: [what: string, from: PopoverState<string>, event: PopoverEvent<string>][] = [
    ['at rest over nothing', open('pointer'), { type: 'rest', over: null }],
    ['by a click elsewhere', open('pointer'), { type: 'click', on: null }],
    ['by a click elsewhere, opened by click', open('click'), { type: 'click', on: null }],
    ['by a click elsewhere, opened by key', open('key'), { type: 'click', on: null }],
    ['when told, opened by pointer', open('pointer'), { type: 'close' }],
    ['when told, opened by click', open('click'), { type: 'close' }],
    ['when told, opened by key', open('key'), { type: 'close' }],
  ];
  it.each(CASES)('%s, with a new token', (_what, from, event) => {
    expect(nextState(from, event)).toEqual({ phase: 'closed', token: 8 });
  });
});

describe('nextState stays the same object', () => {
  const CASES: [what: string, from: PopoverState<string>, event: PopoverEvent<string>][] = [
    ['at rest over nothing, closed', CLOSED, { type: 'rest', over: null }],
    ['by a click on nothing, closed', CLOSED, { type: 'click', on: null }],
    ['when told to close, closed', CLOSED, { type: 'close' }],
    ['at rest over the item that is open', open('pointer'), { type: 'rest', over: 'a' }],
    ['at rest over the popover', open('pointer'), { type: 'rest', over: 'popover' }],
    ['by a click in the popover', open('pointer'), { type: 'click', on: 'popover' }],
    ['by a click in the popover, opened by key', open('key'), { type: 'click', on: 'popover' }],
    ['at rest over nothing, opened by click', open('click'), { type: 'rest', over: null }],
    ['at rest over nothing, opened by key', open('key'), { type: 'rest', over: null }],
    ['at rest over another item, opened by click', open('click'), { type: 'rest', over: 'b' }],
    ['at rest over another item, opened by key', open('key'), { type: 'rest', over: 'b' }],
    ['by a click on its own item, opened by click', open('click'), { type: 'click', on: 'a' }],
    ['by the key of its own item, opened by key', open('key'), { type: 'key', item: 'a' }],
  ];
  it.each(CASES)('%s', (_what, from, event) => {
    expect(nextState(from, event)).toBe(from);
  });
});

describe('nextState', () => {
  it('keeps a popover that is clicked on: it no longer closes with the pointer, nor opens anew', () => {
    const clicked = nextState(open('pointer'), { type: 'click', on: 'a' });
    expect(clicked).toEqual({ phase: 'open', token: 7, item: 'a', by: 'click' });
    expect(nextState(clicked, { type: 'rest', over: null })).toBe(clicked);
  });

  it('never uses a token twice', () => {
    const events: PopoverEvent<string>[] = [
      { type: 'rest', over: 'a' },
      { type: 'rest', over: null },
      { type: 'click', on: 'b' },
      { type: 'key', item: 'a' },
      { type: 'close' },
      { type: 'key', item: 'a' },
    ];
    const states = [closedPopover<string>()];
    for (const event of events) states.push(nextState(states.at(-1) ?? expect.fail('no state'), event));
    expect(states.map(({ token }) => token)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
