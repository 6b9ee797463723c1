// A part of a person's name in Russian → the ways in which it may decline. The sex is not asked: both are given.
import { animate, decline, type Paradigm, prefixed, unchanged } from './paradigm';
import { russianAdjective } from './russian-adjectives';
import { russianNoun } from './russian-nouns';

type Rule = readonly [last: RegExp, cut: number, ...ways: string[]];

/** Where a surname declines otherwise than a noun of that ending. */
const RULES: readonly Rule[] = [
  [/(?:[оеё]в|[иы]н)$/, 0, '- а у а ым/ом е'],
  [/(?:[оеё]в|[иы]н)а$/, 1, 'а ой ой у ой ой', 'а ы е у ой е'],
  [/ия$/, 1, 'я и и/е ю ей и/е'],
];
const SURNAME_ADJECTIVE = /(?:[сц]кий|[сц]кая|ый|ая)$/;

/** All ways for one word of the name; of a compound with a hyphen the last word declines. */
export function russianPerson(word: string): Paradigm[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const last = word.slice(hyphen);
  return waysOf(last).map((one) => prefixed(word.slice(0, hyphen), one));
}

function waysOf(word: string): Paradigm[] {
  const rule = RULES.find(([last]) => last.test(word));
  if (rule) {
    const [, cut, ...ways] = rule;
    return ways.map((endings) => decline(word.slice(0, word.length - cut), endings));
  }
  const adjective = SURNAME_ADJECTIVE.test(word) ? russianAdjective(word) : undefined;
  if (adjective) return [adjective.gender === 'm' ? animate(adjective.forms) : adjective.forms];
  const { gender, forms } = russianNoun(word);
  // A noun in "-о" or "-ие" would be neuter: no name is.
  if (gender === 'm') return [animate(forms)];
  return [gender === 'f' ? forms : unchanged(word)];
}
