// Czech names, adjectives of states and nouns for citizens → all their forms.
import { czechAdjective, czechAdjectiveForms, isCzechAdjective } from './czech-adjectives';
import { czechNouns } from './czech-nouns';
import { czechPeople } from './czech-people';
import { czechPart, czechPossessives } from './czech-persons';
import type { Inflection } from './inflection';
import { type Grammar, nounPhrase } from './noun-phrase';
import { personName } from './person-name';

const grammar: Grammar = {
  and: 'a',
  isAdjective: isCzechAdjective,
  adjective: czechAdjective,
  nouns: czechNouns,
};

/** Inflects Czech. */
export const czech: Inflection = {
  name: (text, named) => (named === 'person' ? person(text) : nounPhrase(grammar, text, named === 'term')),
  adjective: czechAdjectiveForms,
  people: czechPeople,
};

function person(text: string): string[] {
  const forms = personName(czechPart, text);
  const isSurname = forms.length > 1 && !/[ -]/.test(text);
  return isSurname ? [...new Set([...forms, ...czechPossessives(text)])] : forms;
}
