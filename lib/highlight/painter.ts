// Spans with a style → the page's highlight registry. Touches no name but ours, no node at all.
import type { Span } from '../page/text-map';
import { registryName, STYLES, type Style } from './styles';

/** Puts marks on the page and takes them off. */
export interface Painter {
  /** Replaces everything painted before. */
  paint(marks: Iterable<{ span: Span; style: Style }>): void;
  /** Lays the focus style over one span, or takes it away. */
  focus(span: Span | null): void;
  clear(): void;
}

/** Higher than the stance styles, so that the mark whose popover is open shows. */
const FOCUS_PRIORITY = 1;

/**
 * Makes the painter of a window. StaticRange, because each live Range slows every later change
 * that the page makes to its own DOM.
 */
export function createPainter(window: Window & typeof globalThis): Painter {
  const { highlights } = window.CSS;
  const set = (style: Style, spans: Span[]) => {
    const name = registryName(style);
    if (spans.length === 0) {
      highlights.delete(name);
      return;
    }
    const highlight = new window.Highlight(...spans.map((span) => new window.StaticRange(span)));
    if (style === 'focus') highlight.priority = FOCUS_PRIORITY;
    highlights.set(name, highlight);
  };
  return {
    paint(marks) {
      const byStyle = new Map<Style, Span[]>(STYLES.map((style) => [style, []]));
      for (const { span, style } of marks) byStyle.get(style)?.push(span);
      for (const [style, spans] of byStyle) if (style !== 'focus') set(style, spans);
    },
    focus(span) {
      set('focus', span ? [span] : []);
    },
    clear() {
      for (const style of STYLES) highlights.delete(registryName(style));
    },
  };
}
