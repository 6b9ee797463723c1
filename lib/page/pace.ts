// Work that a page asks for again and again → done when it rests, and seldom enough to leave the page its time.

export interface Limits {
  /** Quiet time after the last asking. */
  restMs: number;
  /** Without quiet time, it is done that long after the first asking. */
  atMostMs: number;
  /** Between the end of one time and the beginning of the next, so many times what it took … */
  costFactor: number;
  /** What is asked for while it is being done is done after it, not beside it. */
  alone?: boolean;
}

/**
 * … but never longer: where the clock's time is counted, work that a tab behind others, or a computer that slept, was
 * minutes about has not cost the page minutes.
 */
export const LONGEST_BREAK_MS = 30_000;

export interface Pace<T> {
  /** Does the work at once; what it takes slows later times down. */
  now(): Promise<T>;
  /** Asks for it, within the limits. */
  later(): void;
}

/** Paces the work until the signal ends it; `spentMs` counts up with what it takes, by itself as the clock does. */
export function createPace<T>(
  window: Window,
  { restMs, atMostMs, costFactor, alone = false }: Limits,
  work: () => Promise<T>,
  signal: AbortSignal,
  spentMs: () => number = () => performance.now(),
): Pace<T> {
  let timer: number | undefined;
  /** When it was first asked for since the last time. */
  let askedAt: number | undefined;
  let notBefore = 0;
  let isBusy = false;
  let isMissed = false;
  const now = async () => {
    const before = spentMs();
    isBusy = alone;
    try {
      return await work();
    } finally {
      notBefore = performance.now() + Math.min((spentMs() - before) * costFactor, LONGEST_BREAK_MS);
      isBusy = false;
      if (isMissed && !signal.aborted) later();
    }
  };
  const later = () => {
    const time = performance.now();
    askedAt ??= time;
    const wait = Math.max(Math.min(restMs, askedAt + atMostMs - time), notBefore - time, 0);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      isMissed = isBusy;
      if (isMissed) return;
      // What was asked for at the end of one time did not know of the break after it.
      if (performance.now() < notBefore) return later();
      askedAt = undefined;
      void now();
    }, wait);
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return { now, later };
}
