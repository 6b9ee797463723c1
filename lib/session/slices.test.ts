import { describe, expect, it } from 'vitest';
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

  it('throws what a step throws', async () => {
    const broken = count(1, () => {
      throw new Error('broken');
    });
    await expect(runInSlices(broken, fakeWindow().modern, never)).rejects.toThrow('broken');
  });
});
