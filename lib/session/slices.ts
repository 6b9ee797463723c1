// Long work in short tasks: the page answers its reader in between.

/** Longest stretch of our own work before the page gets its turn. */
const SLICE_MS = 4;
/** What takes longer than any step of ours was the machine's, which did something else or slept meanwhile. */
const LONGEST_STEP_MS = 50;

/** Time that our own work took of a page, added up; what it waited for is none. */
export interface Effort {
  ms: number;
}

interface Scheduling {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/** Gives the page its turn: a posted task queues behind the page's own, where `scheduler.yield` would go before them. */
export function pause(window: Window & Scheduling): Promise<void> {
  const { scheduler } = window;
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => window.setTimeout(resolve));
}

/** Runs the steps, pausing every few milliseconds; null when the signal ended it. Adds what they take to the effort. */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  window: Window,
  signal: AbortSignal,
  effort: Effort = { ms: 0 },
): Promise<T | null> {
  let began = performance.now();
  let last = began;
  while (!signal.aborted) {
    const step = steps.next();
    const now = performance.now();
    effort.ms += Math.min(now - last, LONGEST_STEP_MS);
    last = now;
    if (step.done) return step.value;
    if (now - began > SLICE_MS) {
      await pause(window);
      began = performance.now();
      last = began;
    }
  }
  return null;
}
