// Long work in short tasks: the page answers its reader in between.

/** Longest stretch of our own work before the page gets its turn. */
const SLICE_MS = 4;

interface Scheduling {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/** Gives the page its turn: a posted task queues behind the page's own, where `scheduler.yield` would go before them. */
export function pause(window: Window & Scheduling): Promise<void> {
  const { scheduler } = window;
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => window.setTimeout(resolve));
}

/** Runs the steps, pausing every few milliseconds; null when the signal ended it. */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  window: Window,
  signal: AbortSignal,
): Promise<T | null> {
  let began = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began > SLICE_MS) {
      await pause(window);
      began = performance.now();
    }
  }
  return null;
}
