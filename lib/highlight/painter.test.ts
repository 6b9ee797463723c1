import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../page/text-map';
import { createPainter } from './painter';
import { registryName, STYLES } from './styles';

class FakeHighlight {
  priority = 0;
  readonly ranges: Span[];
  constructor(...ranges: Span[]) {
    this.ranges = ranges;
  }
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
  const window = { CSS: { highlights }, Highlight: FakeHighlight, StaticRange: FakeRange };
  const painter = createPainter(window as unknown as Window & typeof globalThis);
  const shown = () =>
    Object.fromEntries([...highlights].map(([name, { ranges }]) => [name, ranges.map((one) => one.startOffset)]));
  return { painter, highlights, shown };
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
    painter.paint([
      { span: span(0), style: 'supports' },
      { span: span(1), style: 'opposes' },
      { span: span(2), style: 'supports' },
    ]);
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-supports': [0, 2], 'truceline-opposes': [1] });
  });

  it('replaces what was painted before', () => {
    const { painter, shown } = setUp();
    painter.paint([{ span: span(0), style: 'supports' }]);
    painter.paint([{ span: span(1), style: 'none' }]);
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-none': [1] });
  });

  it('lays the focus over the rest, and keeps it when the rest is painted anew', () => {
    const { painter, highlights, shown } = setUp();
    painter.paint([{ span: span(0), style: 'supports' }]);
    painter.focus(span(0));
    painter.paint([]);
    expect(shown()).toEqual({ 'of-the-page': [], 'truceline-focus': [0] });
    expect(highlights.get('truceline-focus')?.priority).toBeGreaterThan(0);
    painter.focus(null);
    expect(shown()).toEqual({ 'of-the-page': [] });
  });

  it('takes off everything of ours, nothing of the page', () => {
    const { painter, shown } = setUp();
    painter.paint(STYLES.map((style, at) => ({ span: span(at), style })));
    painter.focus(span(0));
    painter.clear();
    expect(shown()).toEqual({ 'of-the-page': [] });
  });
});
