// Long work in short tasks: the page answers its reader in between.

/** Longest stretch of our own work before the page gets its turn. */
const SLICE_MS = 4;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Gives the page its turn. */
export function pause(window: Window): Promise<void> {
  const { scheduler } = window as Window & Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => window.setTimeout(resolve, 0));
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
