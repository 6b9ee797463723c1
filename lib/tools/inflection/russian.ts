// Russian: names, adjectives of states and nouns for citizens → all their forms.
import { createName, type Words } from './declined';
import type { Inflection, Named } from './inflection';
import { decline, formsOf, type Paradigm } from './paradigm';
import { russianAdjective, russianAdjectiveForms } from './russian-adjectives';
import { russianNoun } from './russian-nouns';
import { russianPerson } from './russian-persons';

/** Cases that a file of the record may hold beside the dictionary form, and verbs ("прекратить огонь"). */
const OTHER_CASE =
  /(?:ием|[втлкн]ом|ами|ями|[ое]го|[ое]му|ым|ыми|[жчшщк]ими?|[ыи]х|[ую]ю|[нквш]ой|[нщш]ей|ности|сти)$/u;
const VERB = /(?:ить|ать|ют|ят|или|али)$/;

const WORDS: Words = {
  adjective: russianAdjective,
  noun: russianNoun,
  person: russianPerson,
  joins: new Set(['и', '—', '–']),
  isOtherForm: (word: string, named: Named) =>
    (OTHER_CASE.test(word) && !/^[Бб]ольшой$/.test(word)) || (named === 'term' && VERB.test(word)),
};

/** Of women the plural is seldom in other cases than these two. */
type PeopleRule = readonly [last: RegExp, cut: number, singular: string, plural: string];

const ANIMATE_HARD = 'ы ов ам ов ами ах';
const PEOPLE: readonly PeopleRule[] = [
  [/[ая]нин$/, 2, 'ин ина ину ина ином ине', 'е - ам - ами ах'],
  [/(?:болгар|татар)ин$/, 2, 'ин ина ину ина ином ине', 'ы - ам - ами ах'],
  [/(?:груз|осет)ин$/, 0, '- а у а ом е', 'ы - ам - ами ах'],
  [/(?:румын|туркмен)$/, 0, '- а у а ом е', 'ы - ам - ами ах'],
  [/турок$/, 2, 'ок ка ку ка ком ке', 'ки ок кам ок ками ках'],
  [/[аеёиоуыэюя]ец$/, 2, 'ец йца йцу йца йцем йце', 'йцы йцев йцам йцев йцами йцах'],
  [/лец$/, 2, 'ец ьца ьцу ьца ьцем ьце', 'ьцы ьцев ьцам ьцев ьцами ьцах'],
  [/ец$/, 2, 'ец ца цу ца цем це', 'цы цев цам цев цами цах'],
  [/[гкх]$/, 0, '- а у а ом е', 'и ов ам ов ами ах'],
  [/[жшчщ]$/, 0, '- а у а ом е', 'и ей ам ей ами ах'],
  [/[йь]к[а]$/, 3, 'йка йки йке йку йкой йке', 'йки ек'],
  [/[жшч]ка$/, 2, 'ка ки ке ку кой ке', 'ки ек'],
  [/ка$/, 2, 'ка ки ке ку кой ке', 'ки ок'],
  [/[^аяйьоеиуыэю]$/, 0, '- а у а ом е', ANIMATE_HARD],
];

/** Every form is told by the endings of the dictionary form and short lists of exceptions. */
export const russian: Inflection = {
  name: createName(WORDS),

  /** Also the first part of compounds ("российско-американский"); a lemma that is such a part stands as it is. */
  adjective(lemma) {
    if (lemma.endsWith('о')) return [lemma];
    const paradigms: Paradigm[] = Object.values(russianAdjectiveForms(lemma));
    return formsOf(lemma, ...paradigms, [[`${lemma.slice(0, -2)}о`]]);
  },

  people(lemma) {
    const rule = PEOPLE.find(([last]) => last.test(lemma));
    if (!rule) return [lemma];
    const [, cut, singular, plural] = rule;
    const stem = lemma.slice(0, lemma.length - cut);
    return formsOf(lemma, decline(stem, singular), decline(stem, plural));
  },
};
