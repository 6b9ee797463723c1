// Lines stand out wherever the text does: on light, sepia and dark paper, and on pictures, all on one page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLES } from '../../lib/highlight/styles';
import { startMarkingAll } from './extension-pages';
import { lineContrasts } from './line-pixels';
import { type Bench, BROWSERS, openMarked } from './support';

const PAGE = 'http://papers.example/idlib';
/** WCAG 2.2, 1.4.11: of a line against what is beside it. Each of the papers has 4.5 or more for its text. */
const LEAST = 3;
/** A picture with sky, ground and much between, under a veil as sites lay it over pictures that have text on them. */
const PICTURE = `url('data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><defs><linearGradient id="g">
    <stop offset="0" stop-color="#9bb8d3"/><stop offset=".4" stop-color="#e9d9b0"/><stop offset=".6" stop-color="#3d4a2a"/>
    <stop offset="1" stop-color="#b0472c"/></linearGradient></defs><rect width="400" height="80" fill="url(#g)"/></svg>`,
)}')`;
const veiled = (veil: string) => `linear-gradient(${veil} 0 0), ${PICTURE}`;
const PAPERS: Record<string, { ink: string; paper: string }> = {
  light: { ink: '#1c2127', paper: '#ffffff' },
  'light, with grey text': { ink: '#6b6b6b', paper: '#ffffff' },
  sepia: { ink: '#5b4636', paper: '#f4ecd8' },
  yellow: { ink: '#3c2f2f', paper: '#ffe08a' },
  dark: { ink: '#dfe2e5', paper: '#16191d' },
  'night blue': { ink: '#93a1a1', paper: '#002b36' },
  'brick red': { ink: '#ffffff', paper: '#7a1f1f' },
  'middle grey': { ink: '#000000', paper: '#808080' },
  'a dark picture': { ink: '#ffffff', paper: veiled('rgb(0 0 0 / .65)') },
  'a light picture': { ink: '#101010', paper: veiled('rgb(255 255 255 / .7)') },
};
/** As many as there are lines, all longer than a wave or a dash. */
const WORDS = ['Turkey', 'Germany', 'welcomed', 'ceasefire', 'patrols', 'observers', 'villages', 'roads'];
const sections = Object.entries(PAPERS).map(
  ([name, { ink, paper }]) =>
    `<p data-paper="${name}" style="color:${ink};background:${paper};padding:6px;margin:0">${WORDS.join(' ')}.</p>`,
);
const BODY = `${sections.join('')}<p>${'Patrols began on the road. '.repeat(15)}</p>`;

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  let found: Record<string, Record<string, number>>;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
    const { page } = await openMarked(bench, PAGE);
    await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 });
    const lines = STYLES.filter((style) => style !== 'focus');
    found = await lineContrasts(page, lines, WORDS);
  });
  afterAll(() => bench?.close());

  it.each(Object.keys(PAPERS))('every line keeps 3:1 on %s', (paper) => {
    const contrasts = found[paper] ?? {};
    expect(Object.keys(contrasts)).toHaveLength(STYLES.length - 1);
    expect(Object.entries(contrasts).filter(([, contrast]) => contrast < LEAST)).toEqual([]);
  });
});
