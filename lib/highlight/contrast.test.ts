// The lines of highlight.css are mixed from the text's own colour: do they stand out on paper of any colour?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registryName, STYLES } from './styles';

type Colour = readonly [red: number, green: number, blue: number];

const CSS = readFileSync('components/sample/lines.css', 'utf8');
const MIX = /text-decoration-color: color-mix\(in srgb, currentcolor (\d+)%, (#[0-9a-f]{6}|transparent)\)/g;
/** WCAG 2.2: text of a page against its paper, and a line against what is beside it. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

const greys: Colour[] = Array.from({ length: 52 }, (_, at) => [at * 5, at * 5, at * 5]);
const parse = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
/** Sepia, solarized, night blue, forest, brick, facebook blue, and stretches of photographs. */
const PAPERS = [
  ...greys,
  ...'#f4ecd8 #fbf0d9 #fdf6e3 #002b36 #1b2a41 #0b3d2e #2a6f4f #7a1f1f #ffe08a #3b5998 #5f4b32 #e0c9a6'
    .split(' ')
    .map(parse),
];
const TEXTS = [
  ...greys,
  ...'#5b4636 #3c2f2f #657b83 #839496 #93a1a1 #eee8d5 #333366 #003366 #660000 #ffd700 #aaddff'.split(' ').map(parse),
];

const linear = (part: number) => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
const mix = (a: Colour, b: Colour, share: number) =>
  a.map((part, at) => part * share + (b[at] ?? 0) * (1 - share)) as unknown as Colour;

describe('lines.css', () => {
  const mixes = [...CSS.matchAll(MIX)].map(([, share, hue = '']) => ({ share: Number(share), hue }));

  it('mixes every colour of a line from that of the text', () => {
    expect(mixes.length).toBeGreaterThan(4);
    const others = CSS.match(/text-decoration-color: (?!color-mix\(in srgb, currentcolor|currentcolor)/g) ?? [];
    expect(others).toEqual([]);
  });

  it.each(mixes)('$share % of the text and $hue stand out wherever the text does', ({ share, hue }) => {
    for (const paper of PAPERS) {
      for (const text of TEXTS) {
        if (contrast(text, paper) < TEXT_CONTRAST) continue;
        const line = mix(text, hue === 'transparent' ? paper : parse(hue), share / 100);
        const found = contrast(line, paper);
        if (found < LINE_CONTRAST) expect.fail(`${line} on ${paper}, beside text of ${text}: ${found.toFixed(2)}`);
      }
    }
  });

  it('has a look for every style, on the screen only', () => {
    for (const style of STYLES) expect(CSS).toContain(`::highlight(${registryName(style)})`);
    const outside = CSS.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
    expect(outside).not.toContain('::highlight');
  });
});
