// Work in steps (a generator that pauses now and then), run without a pause.

/** Runs steps to their end. */
export function drain<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
