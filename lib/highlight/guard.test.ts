import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardHighlights } from './guard';

const HOUR_MS = 3_600_000;

/** A guard on a page that spoils everything within the given stretch of time, over and over. */
function setUp(spoiledUntil: number) {
  const window = {
    document: Object.assign(new EventTarget(), { hidden: false }),
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  const end = new AbortController();
  const looks: number[] = [];
  const began = Date.now();
  guardHighlights(
    window as unknown as Window,
    () => looks.push(Date.now() - began) > 0 && Date.now() - began < spoiledUntil,
    end.signal,
  );
  return { looks, end, page: window.document };
}

describe('guardHighlights', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks every second on a page that leaves the registry alone', () => {
    const { looks } = setUp(0);
    vi.advanceTimersByTime(10_000);
    expect(looks).toHaveLength(10);
  });

  it('gives a page that spoils it again and again ever more time, and never gives up', () => {
    const { looks } = setUp(HOUR_MS);
    vi.advanceTimersByTime(HOUR_MS);
    expect(looks.slice(0, 4)).toEqual([1000, 3000, 7000, 15_000]);
    expect(looks.length).toBeGreaterThan(55);
    expect(looks.length).toBeLessThan(75);
  });

  it('comes back to every second once the page has stopped', () => {
    const { looks } = setUp(60_000);
    vi.advanceTimersByTime(HOUR_MS);
    const [before = 0, last = 0] = looks.slice(-2);
    expect(last - before).toBe(1000);
  });

  it('leaves a tab alone that is not shown, and looks when it is shown again', () => {
    const { looks, page } = setUp(0);
    page.hidden = true;
    vi.advanceTimersByTime(60_000);
    expect(looks).toHaveLength(0);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(looks).toHaveLength(1);
  });

  it('ends with its signal', () => {
    const { looks, end } = setUp(0);
    end.abort();
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([]);
  });
});
