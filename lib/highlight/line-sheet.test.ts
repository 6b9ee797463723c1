import { describe, expect, it } from 'vitest';
import { lineSheet } from './line-sheet';
import { registryName, STYLES } from './styles';

describe('lineSheet', () => {
  const strong = lineSheet('strong') ?? '';

  it('is none where nothing differs', () => {
    expect(lineSheet('normal')).toBeNull();
  });

  it('is for the screen alone, and for every line but the focus', () => {
    expect(strong).toMatch(/^@media screen\{.*\}$/);
    const named = STYLES.filter((style) => strong.includes(`::highlight(${registryName(style)}){`));
    expect(named).toEqual(STYLES.filter((style) => style !== 'focus'));
  });

  it('keeps the line of support apart from that of a term', () => {
    const px = (style: string) =>
      Number(new RegExp(`truceline-${style}\\){text-decoration-thickness:(\\d)px`).exec(strong)?.[1]);
    expect(px('supports')).toBe(2 * px('term'));
  });
});
