// A text → the same with a few small damages, as copying, typing and machines make them.
import { pick, type Random } from '../bench/made-up-words';
import { ALPHABETS } from './alphabets';

const MOST = 4;
const ALL_UNITS = [...new Set(Object.values(ALPHABETS).join('').split(''))];

type Damage = (random: Random, text: string, at: number) => string;

const before = (text: string, at: number) => text.slice(0, at);

const DAMAGES: readonly Damage[] = [
  (random, text, at) => before(text, at) + pick(random, ALL_UNITS) + text.slice(at),
  (random, text, at) => before(text, at) + pick(random, ALL_UNITS) + text.slice(at + 1),
  (_random, text, at) => before(text, at) + text.slice(at + 1),
  (_random, text, at) => before(text, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (_random, text, at) => before(text, at) + text.charAt(at) + text.slice(at),
  (random, text, at) => {
    const end = at + Math.floor(random() * 12);
    const part = text.slice(at, end);
    return before(text, at) + (random() < 0.5 ? part.toUpperCase() : part.toLowerCase()) + text.slice(end);
  },
  (random, text, at) => before(text, at) + text.slice(at).normalize(random() < 0.5 ? 'NFD' : 'NFKC'),
  (random, text, at) => text.slice(at) + before(text, Math.floor(random() * text.length)),
  (random, text) => text.replaceAll(' ', pick(random, ['\u00a0', '  ', '\n', '\u00ad', '-', ''])),
];

/** Damages the text in one to four places. */
export function mutate(random: Random, text: string): string {
  let result = text;
  for (let left = 1 + Math.floor(random() * MOST); left > 0; left--) {
    result = pick(random, DAMAGES)(random, result, Math.floor(random() * (result.length + 1)));
  }
  return result;
}
