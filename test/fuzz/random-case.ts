// A seed → a lexicon and strings to look through; the same seed gives the same.
import { createRandom, pick, type Random } from '../bench/made-up-words';
import type { LexiconAlias } from '../bench/matcher/ours';
import { ALPHABETS, SPICE } from './alphabets';
import { mutate } from './mutate';
import { createNaiveLetters } from './naive-letters';
import { AROUND, NAMES } from './names';

/** One lexicon with the strings that are looked through with it. */
export interface FuzzCase {
  /** Which alphabet the units come from. */
  what: string;
  aliases: LexiconAlias[];
  haystacks: string[];
}

const MOST_ALIASES = 30;
const MOST_TOKENS = 4;
const MOST_LETTERS = 4;
const MOST_UNITS = 24;
const ALPHABET_UNITS = 8;
const KINDS = ['actor', 'actor', 'actor', 'ceasefire', 'term', 'none'] as const;
const RULES = ['any', 'name', 'name', 'exact'] as const;
const letter = createNaiveLetters();

/** Units at random: short, of few kinds, so that names begin, end and overlap everywhere. */
export function randomCase(seed: number, strings: number): FuzzCase {
  const random = createRandom(seed);
  const what = pick(random, Object.keys(ALPHABETS));
  const whole = [...(ALPHABETS[what] ?? '').split(''), pick(random, SPICE.split('')), pick(random, SPICE.split(''))];
  const units = Array.from({ length: ALPHABET_UNITS }, () => pick(random, whole));
  const aliases = many(random, MOST_ALIASES, () => randomName(random, units)).flatMap((text) => aliasOf(random, text));
  const haystacks = Array.from({ length: strings }, () => {
    const parts = many(random, 4, () =>
      random() < 0.4 && aliases.length > 0 ? pick(random, aliases).text : word(random, units, MOST_UNITS / 2),
    );
    return parts.join(random() < 0.5 ? '' : pick(random, units)).slice(0, MOST_UNITS * 2);
  });
  return { what, aliases, haystacks };
}

/** Names as people write them, in a text that is then damaged in a few places. */
export function mutatedCase(seed: number, strings: number): FuzzCase {
  const random = createRandom(seed);
  const aliases = many(random, MOST_ALIASES, () => pick(random, NAMES)).flatMap((text) => aliasOf(random, text));
  const haystacks = Array.from({ length: strings }, () => {
    const name = () =>
      random() < 0.5 ? (aliases[Math.floor(random() * aliases.length)]?.text ?? '') : pick(random, NAMES);
    const parts = many(random, 5, () => name() + pick(random, AROUND));
    return mutate(random, pick(random, AROUND) + parts.join(''));
  });
  return { what: 'mutated names', aliases, haystacks };
}

function randomName(random: Random, units: readonly string[]): string {
  const glue = [' ', ' ', '-', "'", '', pick(random, units)];
  return many(random, MOST_TOKENS, () => word(random, units, MOST_LETTERS)).join(pick(random, glue));
}

/** An alias as authors may write one: it begins with a letter and ends with something seen. Else none. */
function aliasOf(random: Random, text: string): LexiconAlias[] {
  const units = text.split('');
  const first = units.findIndex((unit) => letter(unit).word);
  if (first < 0) return [];
  const last = units.findLastIndex((unit) => !letter(unit).space && !letter(unit).unseen);
  const kind = pick(random, KINDS);
  return [
    {
      kind,
      ref: kind === 'none' ? '' : `${kind}-${Math.floor(random() * 4)}`,
      text: units.slice(first, last + 1).join(''),
      strength: 'strong',
      form: 'name',
      case: kind === 'none' ? 'any' : pick(random, RULES),
    },
  ];
}

function word(random: Random, units: readonly string[], most: number): string {
  return many(random, most, () => pick(random, units)).join('');
}

/** From one to `most` of something. */
function many<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make);
}
