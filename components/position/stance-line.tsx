import type { StanceShown } from './stance-shown';

/** A sample of the line that a stance draws under words; always beside the stance in words. */
export function StanceLine({ stance }: { stance: StanceShown }) {
  return <span class="stance-line" data-stance={stance} aria-hidden="true" />;
}
