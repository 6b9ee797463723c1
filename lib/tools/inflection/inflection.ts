// What every language of this folder gives: a name in its dictionary form → all forms that running text has of it.

/** What a name is the name of; it decides how its words inflect. */
export type Named = 'state' | 'person' | 'body' | 'term';

/** The forms of one language. Each list holds the form given, and each form once. */
export interface Inflection {
  /** Forms of a name of one or more words; words that do not inflect stand as they are. */
  name(text: string, named: Named): string[];
  /** Forms of an adjective of a state given as a dictionary has it ("российский", "deutsch"). */
  adjective(lemma: string): string[];
  /** Forms of a noun for citizens given as a dictionary has it ("россиянин", "Deutscher"). */
  people(lemma: string): string[];
}
