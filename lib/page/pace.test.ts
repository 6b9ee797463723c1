import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from './pace';

const timers = globalThis as unknown as Window;
const LIMITS = { restMs: 100, atMostMs: 1000, costFactor: 10 };

/** A pace whose work takes that long, and the times at which it was done, from its making on. */
function paced(workMs = 0, life = new AbortController()) {
  const began = performance.now();
  const doneAt: number[] = [];
  const work = async () => {
    doneAt.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, workMs));
    return 'done';
  };
  return { ...createPace(timers, LIMITS, work, life.signal), doneAt, life };
}

describe('a pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for rest: asked for again and again, the work is done once, when nobody asks any more', async () => {
    const { later, doneAt } = paced();
    for (let time = 0; time < 5; time++) {
      later();
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(doneAt).toEqual([300]);
  });

  it('does not wait for rest for ever', async () => {
    const { later, doneAt } = paced();
    for (let time = 0; time < 62; time++) {
      later();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(doneAt).toEqual([1000, 2000, 3000]);
  });

  it('leaves the page so many times what the work took', async () => {
    const { later, doneAt } = paced(200);
    later();
    await vi.advanceTimersByTimeAsync(300);
    later();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doneAt).toEqual([100, 100 + 200 + 200 * LIMITS.costFactor]);
  });

  it('does the work at once where told to, gives what it gives, and counts what it took', async () => {
    const { now, later, doneAt } = paced(30);
    const given = now();
    await vi.advanceTimersByTimeAsync(30);
    expect(await given).toBe('done');
    later();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doneAt).toEqual([0, 30 + 30 * LIMITS.costFactor]);
  });

  it('counts what it is told that the work took, where it is told', async () => {
    const doneAt: number[] = [];
    const began = performance.now();
    let spentMs = 700;
    const work = async () => {
      doneAt.push(performance.now() - began);
      spentMs += 20;
      // It waits for somebody else most of the time.
      await new Promise((resolve) => setTimeout(resolve, 3000));
    };
    const { later } = createPace(timers, LIMITS, work, new AbortController().signal, () => spentMs);
    later();
    await vi.advanceTimersByTimeAsync(3100);
    later();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doneAt).toEqual([100, 100 + 3000 + 20 * LIMITS.costFactor]);
  });

  it('counts what work took that failed', async () => {
    const doneAt: number[] = [];
    const began = performance.now();
    const fails = async () => {
      doneAt.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (doneAt.length === 1) throw new Error('no more');
    };
    const { now, later } = createPace(timers, LIMITS, fails, new AbortController().signal);
    const given = expect(now()).rejects.toThrow('no more');
    await vi.advanceTimersByTimeAsync(50);
    await given;
    later();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doneAt).toEqual([0, 50 + 50 * LIMITS.costFactor]);
  });

  it('ends with its signal', async () => {
    const { later, doneAt, life } = paced();
    later();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doneAt).toEqual([]);
  });
});
