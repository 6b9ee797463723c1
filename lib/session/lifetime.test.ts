import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, watchLifetime } from './lifetime';

const timers = globalThis as unknown as Window;
/** What a page of a removed extension may be seen to be marked at most, to a reader. */
const SEEN_MS = 500;

describe('isAlive', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['has an id', { id: 'truceline' }, true],
    ['lost its id', {}, false],
    ['lost its runtime', undefined, false],
  ])('an extension whose runtime %s: %#', (_what, runtime, alive) => {
    vi.stubGlobal('browser', { runtime });
    expect(isAlive()).toBe(alive);
  });
});

describe('watchLifetime', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks again and again, soon enough that nobody sees marks of a removed extension for long', () => {
    const look = vi.fn();
    watchLifetime(timers, look, new AbortController().signal);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SEEN_MS);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(9 * SEEN_MS);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(10);
  });

  it('ends with its signal and leaves no timer behind', () => {
    const look = vi.fn();
    const life = new AbortController();
    watchLifetime(timers, look, life.signal);
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * SEEN_MS);
    expect(look).not.toHaveBeenCalled();
  });

  it('may be ended by what it calls', () => {
    const life = new AbortController();
    const look = vi.fn(() => life.abort());
    watchLifetime(timers, look, life.signal);
    vi.advanceTimersByTime(10 * SEEN_MS);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
