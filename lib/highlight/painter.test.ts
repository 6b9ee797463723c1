import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../page/text-map';
import { createPainter } from './painter';
import { registryName, STYLES } from './styles';

class FakeHighlight extends Set<Span> {
  priority = 0;
}

class FakeRange {
  readonly startOffset: number;
  constructor({ startOffset }: Span) {
    this.startOffset = startOffset;
  }
}

/** A window with a registry to look at, in which the page keeps a highlight of its own. */
function setUp() {
  const highlights = new Map<string, FakeHighlight>([['of-the-page', new FakeHighlight()]]);
  const registry = { CSS: { highlights }, Highlight: FakeHighlight, StaticRange: FakeRange };
  const window = Object.assign(new EventTarget(), registry);
  const end = new AbortController();
  const painter = createPainter(window as unknown as Window & typeof globalThis, end.signal);
  const shown = () =>
    Object.fromEntries([...highlights].map(([name, spans]) => [name, [...spans].map((one) => one.startOffset)]));
  return { painter, highlights, shown, window, end };
}

const text = new JSDOM('<p>text').window.document.querySelector('p')?.firstChild as Text;
const span = (startOffset: number): Span => ({ startContainer: text, startOffset, endContainer: text, endOffset: 4 });

describe('registryName', () => {
  it('is our own for each style', () => {
    expect(registryName('supports_with_conditions')).toBe('truceline-supports-with-conditions');
    const names = STYLES.map(registryName);
    expect(new Set(names).size).toBe(STYLES.length);
    expect(names.every((name) => /^truceline-[a-z-]+$/.test(name))).toBe(true);
  });
});

describe('createPainter', () => {
  it('puts each style under its name', () => {
    const { painter, shown } = setUp();
    painter.add(span(0), 'supports');
    painter.add(span(1), 'opposes');
    painter.add(span(2), 'supports');
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-supports': [0, 2], 'truceline-opposes': [1] });
  });

  it('paints a span in its last style, and takes it away', () => {
    const { painter, shown } = setUp();
    const one = span(0);
    painter.add(one, 'supports');
    painter.add(one, 'supports');
    painter.add(one, 'none');
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-none': [0] });
    painter.remove(one);
    painter.remove(one);
    expect(shown()).toEqual({ 'of-the-page': [] });
  });

  it('lays the focus over the rest, and keeps it when the rest is painted anew', () => {
    const { painter, highlights, shown } = setUp();
    const one = span(0);
    painter.add(one, 'supports');
    painter.focus(one);
    painter.remove(one);
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-focus': [0] });
    expect(highlights.get('truceline-focus')?.priority).toBeGreaterThan(0);
    painter.focus(null);
    expect(shown()).toEqual({ 'of-the-page': [] });
  });

  it('takes off everything of ours, nothing of the page', () => {
    const { painter, shown } = setUp();
    for (const [at, style] of STYLES.entries()) painter.add(span(at), style);
    painter.focus(span(0));
    painter.clear();
    expect(shown()).toEqual({ 'of-the-page': [] });
  });

  it('takes over what an earlier run has painted, and leaves to a later one what that has painted', () => {
    const { painter, highlights, shown } = setUp();
    highlights.set('truceline-supports', new FakeHighlight([span(3)]));
    highlights.set('truceline-focus', new FakeHighlight([span(3)]));
    painter.takeOver();
    expect(shown()).toEqual({ 'of-the-page': [] });
    painter.add(span(0), 'supports');
    painter.add(span(1), 'opposes');
    highlights.set('truceline-supports', new FakeHighlight([span(4)]));
    painter.clear();
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-supports': [4] });
  });

  it('leaves what the page put in the place of ours when it takes its own off', () => {
    const { painter, highlights, shown } = setUp();
    const one = span(0);
    painter.add(one, 'supports');
    highlights.set('truceline-supports', new FakeHighlight([span(3)]));
    painter.remove(one);
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-supports': [3] });
  });
});

describe('restore', () => {
  it.each<[string, (highlights: Map<string, FakeHighlight>) => void]>([
    ['clears the registry', (highlights) => highlights.clear()],
    ['takes a name of ours for its own', (highlights) => highlights.set('truceline-opposes', new FakeHighlight())],
    ['empties a highlight of ours', (highlights) => highlights.get('truceline-supports')?.clear()],
  ])('brings all back when the page %s', (_what, spoil) => {
    const { painter, highlights, shown } = setUp();
    painter.add(span(0), 'supports');
    painter.add(span(1), 'opposes');
    expect(painter.restore()).toBe(false);
    const before = { ...shown(), 'of-the-page': undefined };
    spoil(highlights);
    expect({ ...shown(), 'of-the-page': undefined }).not.toEqual(before);
    expect(painter.restore()).toBe(true);
    expect({ ...shown(), 'of-the-page': undefined }).toEqual(before);
    expect(painter.restore()).toBe(false);
  });

  it('brings nothing back that we took off', () => {
    const { painter, shown } = setUp();
    const one = span(0);
    painter.add(one, 'supports');
    painter.remove(one);
    expect(painter.restore()).toBe(false);
    expect(shown()).toEqual({ 'of-the-page': [] });
  });
});

describe('a print', () => {
  it('has nothing of ours, also of what is painted meanwhile; all is back after it', () => {
    const { painter, shown, window } = setUp();
    const one = span(0);
    painter.add(one, 'supports');
    painter.add(span(3), 'supports');
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown()).toEqual({ 'of-the-page': [] });
    painter.remove(one);
    painter.add(span(1), 'opposes');
    painter.focus(span(2));
    expect(painter.restore()).toBe(false);
    expect(shown()).toEqual({ 'of-the-page': [] });
    window.dispatchEvent(new Event('afterprint'));
    expect(shown()).toEqual({
      'of-the-page': [],
      'truceline-supports': [3],
      'truceline-opposes': [1],
      'truceline-focus': [2],
    });
  });

  it('brings nothing back once the session has ended', () => {
    const { painter, shown, window, end } = setUp();
    painter.add(span(0), 'supports');
    window.dispatchEvent(new Event('beforeprint'));
    end.abort();
    painter.clear();
    window.dispatchEvent(new Event('afterprint'));
    expect(shown()).toEqual({ 'of-the-page': [] });
  });
});
