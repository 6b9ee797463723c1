// The reader's taste in lines → rules that lie over those of components/sample/lines.css; none where it is the default.
import type { Settings } from '../model/settings';
import { registryName, STYLES, type Style } from './styles';

/** Two lines, and waves, are as heavy at half the thickness. */
const STRONG_PX: Partial<Record<Style, number>> = { opposes: 2, none: 2, ceasefire: 2, term: 2 };
const STRONG_LINE_PX = 4;

/** A style sheet, or null where nothing differs. */
export function lineSheet(weight: Settings['weight']): string | null {
  if (weight === 'normal') return null;
  const rules = STYLES.filter((style) => style !== 'focus').map(
    (style) => `::highlight(${registryName(style)}){text-decoration-thickness:${STRONG_PX[style] ?? STRONG_LINE_PX}px}`,
  );
  return `@media screen{${rules.join('')}}`;
}
