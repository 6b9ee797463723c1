// Work that a page asks for again and again → done when it rests, and seldom enough to leave the page its time.

export interface Limits {
  /** Quiet time after the last asking. */
  restMs: number;
  /** Without quiet time, it is done that long after the first asking. */
  atMostMs: number;
  /** Between the end of one time and the beginning of the next, so many times what it took. */
  costFactor: number;
}

export interface Pace<T> {
  /** Does the work at once; what it takes slows later times down. */
  now(): Promise<T>;
  /** Asks for it, within the limits. */
  later(): void;
}

/** Paces the work until the signal ends it. */
export function createPace<T>(
  window: Window,
  { restMs, atMostMs, costFactor }: Limits,
  work: () => Promise<T>,
  signal: AbortSignal,
): Pace<T> {
  let timer: number | undefined;
  /** When it was first asked for since the last time. */
  let askedAt: number | undefined;
  let notBefore = 0;
  const now = async () => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      const ended = performance.now();
      notBefore = ended + (ended - began) * costFactor;
    }
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return {
    now,
    later() {
      const time = performance.now();
      askedAt ??= time;
      const wait = Math.max(Math.min(restMs, askedAt + atMostMs - time), notBefore - time, 0);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        askedAt = undefined;
        void now();
      }, wait);
    },
  };
}
