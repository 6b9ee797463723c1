// Polish names, adjectives of states and nouns for citizens → all their forms.
import type { Inflection } from './inflection';
import { type Grammar, nounPhrase } from './noun-phrase';
import { personName } from './person-name';
import { isPolishAdjective, polishAdjective, polishAdjectiveForms } from './polish-adjectives';
import { polishNouns } from './polish-nouns';
import { polishPeople } from './polish-people';
import { polishPart } from './polish-persons';

const grammar: Grammar = {
  and: 'i',
  isAdjective: isPolishAdjective,
  adjective: polishAdjective,
  nouns: polishNouns,
};

/** Inflects Polish. */
export const polish: Inflection = {
  name: (text, named) =>
    named === 'person' ? personName(polishPart, text) : nounPhrase(grammar, text, named === 'term'),
  adjective: polishAdjectiveForms,
  people: polishPeople,
};
