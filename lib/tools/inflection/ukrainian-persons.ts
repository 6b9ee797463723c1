// A part of a person's name in Ukrainian → the ways in which it may decline. The sex is not asked: both are given.
import { animate, decline, type Paradigm, prefixed, unchanged } from './paradigm';
import { ukrainianAdjectiveForms } from './ukrainian-adjectives';
import { ukrainianNoun } from './ukrainian-nouns';

type Rule = readonly [last: RegExp, cut: number, ...ways: string[]];

/** Masculine names take "-а" in the genitive, and "-ові" beside "-у" in the dative and the locative. */
const RULES: readonly Rule[] = [
  [/(?:[ое]в|єв|[иії]н)$/, 0, '- а у/ові а им/ом і/ові/у'],
  [/(?:[ое]в|єв|[иії]н)а$/, 1, 'а ої ій у ою ій', 'а и і у ою і'],
  [/(?:ко|Дмитро|Петро|Павло|Кирило|Михайло|Данило|Самійло)$/, 1, 'о а у/ові а ом у/ові/і', 'о о о о о о'],
  [/^Ігор$/, 0, '- я ю/еві я ем і/еві/ю'],
  [/[жшчщ]$/, 0, '- а у/еві а ем і/еві/у'],
  [/ц$/, 0, '- а у/ові/еві а ем/ом і/еві/у'],
  [/[гґкхбвдзлмнпрстф]$/, 0, '- а у/ові а ом і/ові/у'],
  [/[аеєиіїоуюя]й$/, 1, 'й я ю/єві я єм ї/єві/ю'],
  [/ь$/, 1, 'ь я ю/еві я ем і/еві/ю'],
];
const HARD_BEFORE_K = /[кхгґ]$/;
const SURNAME_ADJECTIVE = /(?:ий|[сцз]ька)$/;

/** All ways for one word of the name; of a compound with a hyphen the last word declines. */
export function ukrainianPerson(word: string): Paradigm[] {
  const hyphen = word.lastIndexOf('-') + 1;
  return waysOf(word.slice(hyphen)).map((one) => prefixed(word.slice(0, hyphen), one));
}

function waysOf(word: string): Paradigm[] {
  if (SURNAME_ADJECTIVE.test(word)) {
    const { m, f } = ukrainianAdjectiveForms(word);
    return [word.endsWith('ий') ? animate(m) : f];
  }
  const rule = RULES.find(([last]) => last.test(word));
  if (!rule) {
    const { gender, forms } = ukrainianNoun(word);
    return [gender === 'f' ? forms : unchanged(word)];
  }
  const [, cut, ...ways] = rule;
  const stem = word.slice(0, word.length - cut);
  return ways.map((endings) => decline(stem, HARD_BEFORE_K.test(stem) ? endings.replace(' і/', ' ') : endings));
}
