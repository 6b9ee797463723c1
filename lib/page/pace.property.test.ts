// Whatever a page does, in whatever order: its last change is read, soon enough, and the page keeps its time.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace, type Limits, LONGEST_BREAK_MS } from './pace';

const timers = globalThis as unknown as Window;
/** So many pages are made up. */
const RUNS = 300;

/** What a page does next: it waits, then asks, or has the work done at once. */
interface Step {
  waitMs: number;
  at: 'later' | 'now';
}

/** One time at work. */
interface Time {
  began: number;
  ended: number;
}

const limits = fc.record({
  restMs: fc.integer({ min: 1, max: 2000 }),
  atMostMs: fc.integer({ min: 1, max: 5000 }),
  costFactor: fc.integer({ min: 0, max: 20 }),
});
const steps = fc.array(
  fc.record<Step>({
    waitMs: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60_000 })),
    at: fc.constantFrom('later', 'later', 'later', 'now'),
  }),
  { minLength: 1, maxLength: 40 },
);
/** What the work takes, time after time; it fails now and then. */
const costs = fc.array(
  fc.record({
    ms: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 5000 })),
    fails: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

/** Goes through the steps; the times at which work was asked for and done, in milliseconds. */
async function run(by: Limits, all: Step[], took: { ms: number; fails: boolean }[]) {
  const times: Time[] = [];
  const askedAt: number[] = [];
  const work = async () => {
    const { ms, fails } = took[times.length % took.length] ?? { ms: 0, fails: false };
    const time = { began: performance.now(), ended: Number.POSITIVE_INFINITY };
    times.push(time);
    await new Promise((resolve) => setTimeout(resolve, ms));
    time.ended = performance.now();
    if (fails) throw new Error('failed');
  };
  const life = new AbortController();
  // As the session does: a failure is told of, and the pace goes on.
  const pace = createPace(timers, by, () => work().catch(() => {}), life.signal);
  for (const { waitMs, at } of all) {
    await vi.advanceTimersByTimeAsync(waitMs);
    // Work that is never done beside itself is only asked for.
    if (at === 'now' && !by.alone) void pace.now();
    else {
      askedAt.push(performance.now());
      pace.later();
    }
  }
  return { times, askedAt, end: () => life.abort() };
}

/** How long after it was asked for work may begin. */
function longestWait({ atMostMs, costFactor }: Limits, took: { ms: number }[]): number {
  const cost = Math.max(...took.map(({ ms }) => ms));
  return Math.max(atMostMs, cost + Math.min(cost * costFactor, LONGEST_BREAK_MS));
}

describe('a pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([true, false])('follows the last asking, and every one, in time (alone: %s)', async (alone) => {
    await fc.assert(
      fc.asyncProperty(limits, steps, costs, async (by, all, took) => {
        const { times, askedAt, end } = await run({ ...by, alone }, all, took);
        const most = longestWait(by, took);
        await vi.advanceTimersByTimeAsync(most + 1);
        for (const asked of askedAt) {
          const first = times.find(({ began }) => began >= asked);
          expect(first, `nothing was done after ${asked}`).toBeDefined();
          expect((first?.began ?? 0) - asked).toBeLessThanOrEqual(most);
        }
        end();
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves the page its time after each reading, and reads once at a time', async () => {
    await fc.assert(
      fc.asyncProperty(limits, steps, costs, async (by, all, took) => {
        const { times, end } = await run({ ...by, alone: true }, all, took);
        await vi.advanceTimersByTimeAsync(longestWait(by, took) * 2);
        for (const [at, { began }] of times.entries()) {
          const before = times[at - 1];
          if (!before) continue;
          const pause = Math.min((before.ended - before.began) * by.costFactor, LONGEST_BREAK_MS);
          expect(began - before.ended).toBeGreaterThanOrEqual(pause);
        }
        end();
      }),
      { numRuns: RUNS },
    );
  });

  it('does no more than it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(limits, steps, costs, async (by, all, took) => {
        const { times, askedAt, end } = await run({ ...by, alone: true }, all, took);
        await vi.advanceTimersByTimeAsync(longestWait(by, took) * 3);
        expect(times.length).toBeLessThanOrEqual(askedAt.length);
        end();
      }),
      { numRuns: RUNS },
    );
  });
});
