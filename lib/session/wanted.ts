// Which marks the reader wants: words may be muted, and lines hidden.
import type { Style } from '../highlight/styles';
import type { PageSettings } from '../messaging/contract';
import { nameKey } from '../messaging/name-key';
import type { About } from '../topic/verdict';
import type { Mark } from './marks';

/** The name in a mark, as anybody may know it: the page's own words are not in it. */
export function nameIn({ kind, ref, alias: { text } }: Mark): { kind: Mark['kind']; ref: string; alias: string } {
  return { kind, ref, alias: text };
}

/** The same as one string. */
export function nameOf(mark: Mark): string {
  return nameKey(nameIn(mark));
}

/** Says of a mark whether its line is to be drawn in that style. */
export function createIsDrawn({
  hiddenLines,
  hiddenTargets,
}: PageSettings): (mark: Mark, about: About, style: Style) => boolean {
  const lines: readonly Style[] = hiddenLines;
  return ({ kind, ref }, about, style) => {
    const targets = kind === 'ceasefire' ? [ref] : about;
    const isHidden = targets.length > 0 && targets.every((id) => hiddenTargets.includes(id));
    return !isHidden && !lines.includes(style);
  };
}
