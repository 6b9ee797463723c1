// Spans with a style → the page's highlight registry. Touches no name but ours, no node at all.
import type { Span } from '../page/text-map';
import { registryName, STYLES, type Style } from './styles';

/** Puts marks on the page and takes them off; a span is known by its object. */
export interface Painter {
  /** Paints a span in a style, whatever it was painted in before. */
  add(span: Span, style: Style): void;
  remove(span: Span): void;
  /** Lays the focus style over one span, or takes it away. */
  focus(span: Span | null): void;
  /** Brings back what the page took from the registry, or put in its place; true when it had. Costs next to nothing. */
  restore(): boolean;
  /** Takes all of it off the page. */
  clear(): void;
  /** Takes off what another run of the extension has painted, which has ended or is about to. */
  takeOver(): void;
}

/** Higher than the stance styles, so that the mark whose popover is open shows. */
const FOCUS_PRIORITY = 1;

/**
 * Makes the painter of a window. StaticRange, because each live Range slows every later change
 * that the page makes to its own DOM. Off the page while it prints: Chromium cuts the words of a print
 * at every range, even where no style is for print.
 */
export function createPainter(window: Window & typeof globalThis, signal: AbortSignal): Painter {
  const { highlights } = window.CSS;
  const layers = new Map<Style, Layer>();
  const painted = new Map<Span, { style: Style; range: StaticRange }>();
  let printing = false;

  const layerOf = (style: Style): Layer => {
    const known = layers.get(style);
    if (known) return known;
    const layer = { highlight: new window.Highlight(), ranges: new Set<StaticRange>() };
    if (style === 'focus') layer.highlight.priority = FOCUS_PRIORITY;
    layers.set(style, layer);
    return layer;
  };
  const put = (range: StaticRange, style: Style) => {
    const { highlight, ranges } = layerOf(style);
    highlight.add(range);
    ranges.add(range);
    if (ranges.size === 1 && !printing) highlights.set(registryName(style), highlight);
  };
  const take = (range: StaticRange, style: Style) => {
    const { highlight, ranges } = layerOf(style);
    highlight.delete(range);
    ranges.delete(range);
    if (ranges.size === 0) withdraw(style, highlight);
  };
  /** The page may have put something of its own under the name. */
  const withdraw = (style: Style, highlight: Highlight) => {
    const name = registryName(style);
    if (highlights.get(name) === highlight) highlights.delete(name);
  };
  const print = (now: boolean) => () => {
    printing = now;
    for (const [style, { highlight, ranges }] of layers) {
      if (printing) withdraw(style, highlight);
      else if (ranges.size > 0) highlights.set(registryName(style), highlight);
    }
  };
  window.addEventListener('beforeprint', print(true), { signal });
  window.addEventListener('afterprint', print(false), { signal });
  let focused: StaticRange | null = null;

  return {
    add(span, style) {
      const before = painted.get(span);
      if (before?.style === style) return;
      if (before) take(before.range, before.style);
      const range = before?.range ?? new window.StaticRange(span);
      painted.set(span, { style, range });
      put(range, style);
    },
    remove(span) {
      const before = painted.get(span);
      if (!before) return;
      painted.delete(span);
      take(before.range, before.style);
    },
    focus(span) {
      if (focused) take(focused, 'focus');
      focused = span && new window.StaticRange(span);
      if (focused) put(focused, 'focus');
    },
    restore() {
      if (printing) return false;
      let restored = false;
      for (const [style, { highlight, ranges }] of layers) {
        const name = registryName(style);
        if (ranges.size === 0 || (highlights.get(name) === highlight && highlight.size === ranges.size)) continue;
        restored = true;
        for (const range of ranges) highlight.add(range);
        highlights.set(name, highlight);
      }
      return restored;
    },
    clear() {
      painted.clear();
      focused = null;
      // What stands there by now may be of the run that has taken over.
      for (const [style, { highlight }] of layers) withdraw(style, highlight);
      layers.clear();
    },
    takeOver() {
      for (const style of STYLES) highlights.delete(registryName(style));
    },
  };
}

/** A highlight as the page can change it, and what we put into it. */
interface Layer {
  highlight: Highlight;
  ranges: Set<StaticRange>;
}
