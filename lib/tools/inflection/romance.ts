// A phrase of a Romance language → its plural: the noun at its head and the adjectives after it.

/** Where the head and its adjectives end: articles and prepositions. */
const LINKS = new Set(
  `a à al alla alle au aux avec ao aos com con contra da dal dalla dans das de dei del della delle des di do dos du el em
  en entre fra il in la las le les lo los na nas nei nel nella no nos o os par para pelo per por pour sem sin sobre su
  sulla sur tra`.split(/\s+/),
);
/** What joins two adjectives. */
const CONJUNCTIONS = new Set(['e', 'et', 'y']);
/** "alto el fuego", "cessate il fuoco": the first word and these two are one noun, and adjectives follow. */
const PHRASE = /^(\S+)((?: \S+ (?:fuego|fuoco))?)(.*)$/;
/** An infinitive or a participle before an article heads no noun ("romper la tregua", "rompu la trêve"). */
const VERBAL = /^\S+(?:ar|er|ir|re|lé|pu) (?:el|il|la|le|lo|a|o) /;
/** Phrases with a verb have no plural either ("tregua entra en vigor"). */
const SENTENCE = / (?:entra|entre en|entró|entrou|est|è) /;

/** The plural of a phrase in small letters; undefined where it has none. `plural` gives that of one word. */
export function pluralOfPhrase(text: string, plural: (word: string) => string): string | undefined {
  const [, head = '', unit = '', rest = ''] = PHRASE.exec(text) ?? [];
  if (VERBAL.test(text) || SENTENCE.test(text) || !isSmall(head)) return undefined;
  const words = rest.split(' ').slice(1);
  const end = words.findIndex((word) => LINKS.has(word) || !(isSmall(word) || CONJUNCTIONS.has(word)));
  const agreeing = end < 0 ? words : words.slice(0, end);
  return [
    plural(head) + unit,
    ...agreeing.map((word) => (CONJUNCTIONS.has(word) ? word : plural(word))),
    ...words.slice(agreeing.length),
  ].join(' ');
}

/** Names, numbers and elided links have no plural. */
function isSmall(word: string): boolean {
  return /^\p{Ll}[\p{Ll}-]+$/u.test(word);
}

/** The forms made of a stem and each ending. */
export function withEndings(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));
}
