// Which changes a page without a framework of its own asks of its server, and where they are.

const STEPS_A_REQUEST = 20;

/** True where the step's story comes from the server. */
export function isFetched(step: number): boolean {
  return step % STEPS_A_REQUEST === 0;
}

/** The step's markup alone; with `/page` before it, the whole page. */
export function pathOf(step: number): string {
  return `/story/${step}`;
}
