// The text of the sample pages, by script: paragraphs in a shuffled order, again and again until it is long enough.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { createRandom, type Random } from '../made-up-words';
import { nameSet } from './aliases';
import { HAN_SENTENCES } from './han-text';

/** The last is the Latin text less all paragraphs that hold a name: most pages of the web are more like it. */
export const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'No names'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Code units of the text of one script. */
export const TEXT_LENGTH = 200_000;
const PAGES = 'test/pages';
const NAMES = 3_000;
const PARAGRAPHS = 'h1, h2, h3, p, li, td, th, figcaption, dt, dd';
const SEED = 20_200_406;
const SENTENCES_A_PARAGRAPH = 3;

/** Paragraphs of one script up to a length; the last one is cut. */
export function paragraphsOf(script: Script, length: number): string[] {
  const random = createRandom(SEED);
  const all = paragraphsIn(script, random);
  const chosen: string[] = [];
  for (let total = 0; total < length; ) {
    for (const one of shuffled(random, all)) {
      if (total >= length) break;
      chosen.push(one.slice(0, length - total));
      total += one.length + 1;
    }
  }
  return chosen;
}

function paragraphsIn(script: Script, random: Random): string[] {
  if (script === 'Han') return hanParagraphs(random);
  if (script === 'No names') {
    const names = nameSet(NAMES);
    return paragraphsIn('Latin', random).filter((one) => !names.some((name) => one.includes(name)));
  }
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((one) => one.isDirectory());
  return samples(folders.map(({ name }) => name)).filter((one) => scriptOf(one) === script);
}

/** Every paragraph of some sample pages once. */
function samples(folders: readonly string[]): string[] {
  return folders.flatMap((name) => {
    const { document } = new JSDOM(readFileSync(join(PAGES, name, 'source.html'), 'utf8')).window;
    const texts = [...document.querySelectorAll(PARAGRAPHS)].map((one) => (one.textContent ?? '').trim());
    return [...new Set(texts)].filter((text) => text.length > 1);
  });
}

/** The one of our four scripts in which most of a text is written. */
function scriptOf(text: string): Script {
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0;
  const counts: [Script, number][] = [
    ['Latin', count(/\p{Script=Latin}/gu)],
    ['Cyrillic', count(/\p{Script=Cyrillic}/gu)],
    ['Arabic', count(/\p{Script=Arabic}/gu)],
    ['Han', count(/\p{Script=Han}/gu)],
  ];
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function hanParagraphs(random: Random): string[] {
  return Array.from({ length: HAN_SENTENCES.length }, () =>
    shuffled(random, HAN_SENTENCES).slice(0, SENTENCES_A_PARAGRAPH).join(''),
  );
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
