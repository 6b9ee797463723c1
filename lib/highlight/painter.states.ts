// A painter for tests: keeps what is painted where it can be looked at.
import type { Span } from '../page/text-map';
import type { Painter } from './painter';
import type { Style } from './styles';

export interface KeptPainter extends Painter {
  /** What is painted, in the order of the document. */
  painted(): [text: string, style: Style][];
  focused: (Span | null)[];
}

export function keepPainted(): KeptPainter {
  const painted = new Map<Span, Style>();
  const focused: (Span | null)[] = [];
  const comes = (a: Span, b: Span) =>
    a.startContainer === b.startContainer
      ? a.startOffset - b.startOffset
      : a.startContainer.compareDocumentPosition(b.startContainer) & 4
        ? -1
        : 1;
  return {
    focused,
    painted: () =>
      [...painted]
        .sort(([a], [b]) => comes(a, b))
        .map(([{ startContainer, startOffset, endOffset }, style]) => [
          startContainer.data.slice(startOffset, endOffset),
          style,
        ]),
    add: (span, style) => void painted.set(span, style),
    remove: (span) => void painted.delete(span),
    focus: (span) => void focused.push(span),
    restore: () => false,
    clear: () => painted.clear(),
    takeOver: () => {},
  };
}
