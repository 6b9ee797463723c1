import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause, runInSlices } from './slices';

type Scheduled = Parameters<typeof pause>[0];

/** A window that counts how often the page got its turn. */
function fakeWindow() {
  const turns = { scheduled: 0, timed: 0 };
  const scheduler = {
    postTask: async () => {
      turns.scheduled++;
    },
  };
  const setTimeout = (callback: () => void) => {
    turns.timed++;
    callback();
  };
  const modern = { scheduler, setTimeout } as unknown as Scheduled;
  const old = { setTimeout } as unknown as Scheduled;
  return { turns, modern, old };
}

function* count(to: number, step: () => void = () => {}): Generator<void, number> {
  for (let at = 0; at < to; at++) {
    step();
    yield;
  }
  return to;
}

/** Work that takes longer than a slice. */
function busy(): void {
  const began = performance.now();
  while (performance.now() - began < 6);
}

describe('pause', () => {
  it('asks the scheduler, and the clock of a browser without one', async () => {
    const { turns, modern, old } = fakeWindow();
    await pause(modern);
    await pause(old);
    expect(turns).toEqual({ scheduled: 1, timed: 1 });
  });
});

describe('runInSlices', () => {
  const never = new AbortController().signal;

  it('gives what the steps give', async () => {
    expect(await runInSlices(count(1000), fakeWindow().modern, never)).toBe(1000);
    expect(await runInSlices(count(0), fakeWindow().modern, never)).toBe(0);
  });

  it('gives the page its turn between long steps', async () => {
    const { turns, modern } = fakeWindow();
    await runInSlices(count(3, busy), modern, never);
    expect(turns.scheduled).toBe(3);
  });

  it('gives null and does no further step once the signal ends it', async () => {
    const end = new AbortController();
    let steps = 0;
    const aborting = count(10, () => {
      steps++;
      if (steps === 3) end.abort();
    });
    expect(await runInSlices(aborting, fakeWindow().modern, end.signal)).toBeNull();
    expect(steps).toBe(3);
  });

  it('does nothing where the signal ended it before', async () => {
    const ended = AbortSignal.abort();
    expect(
      await runInSlices(
        count(1, () => expect.fail('a step was taken')),
        fakeWindow().modern,
        ended,
      ),
    ).toBeNull();
  });

  describe('counts effort:', () => {
    /** Milliseconds of a clock that only steps and pauses move. */
    let now: number;
    beforeEach(() => {
      now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => now);
    });
    afterEach(() => void vi.restoreAllMocks());

    const stepsOf = (...took: number[]) => {
      const left = [...took];
      return count(took.length, () => {
        now += left.shift() ?? 0;
      });
    };
    /** A page whose own work takes a second whenever it has its turn. */
    const postTask = async () => {
      now += 1000;
    };
    const slow = { scheduler: { postTask } } as unknown as Scheduled;

    it('what the steps took, and not what the page did between them', async () => {
      const effort = { ms: 5 };
      await runInSlices(stepsOf(3, 4, 10, 1), slow, never, effort);
      expect(effort.ms).toBe(5 + 3 + 4 + 10 + 1);
      expect(now).toBeGreaterThan(2000);
    });

    it('a step in which the machine did something else is none of a second', async () => {
      const effort = { ms: 0 };
      await runInSlices(stepsOf(1, 3000, 1), slow, never, effort);
      expect(effort.ms).toBe(1 + 50 + 1);
    });
  });

  it('throws what a step throws', async () => {
    const broken = count(1, () => {
      throw new Error('broken');
    });
    await expect(runInSlices(broken, fakeWindow().modern, never)).rejects.toThrow('broken');
  });
});
