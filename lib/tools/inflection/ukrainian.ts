// Ukrainian: names, adjectives of states and nouns for citizens → all their forms.
import { createName, type Words } from './declined';
import type { Inflection, Named } from './inflection';
import { decline, formsOf, type Paradigm } from './paradigm';
import { ukrainianAdjective, ukrainianAdjectiveForms } from './ukrainian-adjectives';
import { ukrainianNoun } from './ukrainian-nouns';
import { ukrainianPerson } from './ukrainian-persons';

/** Cases that a file of the record may hold beside the dictionary form, and verbs ("припинити вогонь"). */
const OTHER_CASE = /(?:[нтл]ям|[втлкн]ом|ами|ями|[оь]го|[оь]му|[нк]им|[нк]их|ими|ої|ою|єю|[нк]ій|ності)$/u;
const VERB = /(?:ити|ати|или|али|ють|уть)$/;

const WORDS: Words = {
  adjective: ukrainianAdjective,
  noun: ukrainianNoun,
  person: ukrainianPerson,
  joins: new Set(['і', 'та', 'й', '—', '–']),
  isOtherForm: (word: string, named: Named) => OTHER_CASE.test(word) || (named === 'term' && VERB.test(word)),
};

type PeopleRule = readonly [last: RegExp, cut: number, singular: string, plural: string];

const PEOPLE: readonly PeopleRule[] = [
  [/[аяе]нин$/, 2, 'ин ина ину/инові ина ином ині/инові', 'и - ам - ами ах'],
  [/(?:болгар|татар)ин$/, 2, 'ин ина ину/инові ина ином ині/инові', 'и - ам - ами ах'],
  [/турок$/, 2, 'ок ка ку/кові ка ком ку/кові', 'ки ків кам ків ками ках'],
  [/[аеєиіїоуюя]єць$/, 3, 'єць йця йцю/йцеві йця йцем йцеві/йцю/йці', 'йці йців йцям йців йцями йцях'],
  [/лець$/, 3, 'ець ьця ьцю/ьцеві ьця ьцем ьцеві/ьцю/ьці', 'ьці ьців ьцям ьців ьцями ьцях'],
  [/ець$/, 3, 'ець ця цю/цеві ця цем цеві/цю/ці', 'ці ців цям ців цями цях'],
  [/[гкх]$/, 0, '- а у/ові а ом у/ові', 'и ів ам ів ами ах'],
  [/[жшчщ]$/, 0, '- а у/еві а ем і/еві', 'і ів ам ів ами ах'],
  [/ня$/, 1, 'я і і ю ею і', 'і ь ям ь ями ях'],
  [/ка$/, 2, 'ка ки ці ку кою ці', 'ки ок кам ок ками ках'],
  [/[^аяйьоеиіуюєї]$/, 0, '- а у/ові а ом і/ові', 'и ів ам ів ами ах'],
];

/** Every form is told by the endings of the dictionary form and short lists of exceptions. */
export const ukrainian: Inflection = {
  name: createName(WORDS),

  /** Also the first part of compounds ("російсько-український"); a lemma that is such a part stands as it is. */
  adjective(lemma) {
    if (lemma.endsWith('о')) return [lemma];
    const paradigms: Paradigm[] = Object.values(ukrainianAdjectiveForms(lemma));
    return formsOf(lemma, ...paradigms, [[lemma.replace(/[иі]й$/, 'о')]]);
  },

  people(lemma) {
    const rule = PEOPLE.find(([last]) => last.test(lemma));
    if (!rule) return [lemma];
    const [, cut, singular, plural] = rule;
    const stem = lemma.slice(0, lemma.length - cut);
    return formsOf(lemma, decline(stem, singular), decline(stem, plural));
  },
};
