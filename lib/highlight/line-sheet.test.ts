import { describe, expect, it } from 'vitest';
import { lineSheet } from './line-sheet';
import { registryName, STYLES } from './styles';

describe('lineSheet', () => {
  it('is none where nothing differs', () => {
    expect(lineSheet({ weight: 'normal', colours: 'stance' })).toBeNull();
  });

  it('is for the screen alone, and for every line but the focus', () => {
    const sheet = lineSheet({ weight: 'strong', colours: 'text' }) ?? '';
    expect(sheet).toMatch(/^@media screen\{.*\}$/);
    const named = STYLES.filter((style) => sheet.includes(`::highlight(${registryName(style)}){`));
    expect(named).toEqual(STYLES.filter((style) => style !== 'focus'));
  });

  it('leaves thickness and colour alone where they are not asked for', () => {
    expect(lineSheet({ weight: 'strong', colours: 'stance' })).not.toContain('color');
    expect(lineSheet({ weight: 'normal', colours: 'text' })).not.toContain('thickness');
  });

  it('keeps the line of support apart from that of a term', () => {
    const strong = lineSheet({ weight: 'strong', colours: 'stance' }) ?? '';
    const px = (style: string) =>
      Number(new RegExp(`truceline-${style}\\){text-decoration-thickness:(\\d)px`).exec(strong)?.[1]);
    expect(px('supports')).toBe(2 * px('term'));
  });
});
