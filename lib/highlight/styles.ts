// The names of our highlights in the page's registry; their look is components/sample/lines.css.
import type { Stance } from '../model/vocabulary';

/** What a mark can say: a stance, no recorded position, a ceasefire, a term. `focus` lies over another one. */
export type Style = Stance | 'none' | 'ceasefire' | 'term' | 'focus';

const PREFIX = 'truceline-';

export const STYLES: readonly Style[] = [
  'supports',
  'supports_with_conditions',
  'opposes',
  'abstains',
  'ambiguous',
  'none',
  'ceasefire',
  'term',
  'focus',
];

/** The name under which a style stands in `CSS.highlights`. */
export function registryName(style: Style): string {
  return PREFIX + style.replaceAll('_', '-');
}
