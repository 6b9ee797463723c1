// English names → the ways the press spells them, terms in the plural; demonyms → singular and plural.
// Possessives and compounds with a hyphen are boundaries to the matcher and need no form.
import type { Inflection } from './inflection';

/** Ways of writing one thing; the first of a row is what the others are found by. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['Organisation', 'Organization'],
  ['Defence', 'Defense'],
  ['Labour', 'Labor'],
  ['Saint ', 'St. ', 'St '],
  [' and ', ' & '],
  ['U.N. ', 'UN '],
  ['U.S. ', 'US '],
];
/** An article of Arabic names is joined to them or not. */
const ARTICLE = /\b([AaEe]l)-(?=\p{Lu})/gu;
/** A letter with a stop inside a person's name. */
const INITIAL = /(?<= \p{Lu})\.(?= )/gu;
/** Behind these the rest of a term stays as it is: "pauses in hostilities". */
const PREPOSITION = / (?:of|to|in|for|on) /;
/** Nouns for citizens that stay as they are in the plural. */
const SAME_IN_PLURAL = /(?:ese|sh|[sxz]|Ni-Vanuatu|I-Kiribati|Malagasy|Basotho|Batswana)$/;
const NO_MAN = /(?:German|Roman|Ottoman)$/;

/** Two numbers, no case. */
export const english: Inflection = {
  name: (text, named) => [...new Set(named === 'term' ? [text, plural(text)] : spellings(text))],
  adjective: (lemma) => [lemma],
  people(lemma) {
    if (SAME_IN_PLURAL.test(lemma)) return [lemma];
    return [lemma, /man$/.test(lemma) && !NO_MAN.test(lemma) ? lemma.replace(/man$/, 'men') : `${lemma}s`];
  },
};

function spellings(text: string): string[] {
  const forms = SPELLINGS.reduce<string[]>(
    (sofar, ways) =>
      sofar.flatMap((one) => {
        const written = ways.find((way) => one.includes(way));
        return written === undefined ? [one] : ways.map((way) => one.replaceAll(written, way));
      }),
    [text],
  );
  return [
    text,
    ...forms,
    ...forms.map((one) => one.replace(ARTICLE, '$1 ')),
    ...forms.map((one) => one.replace(INITIAL, '')),
  ];
}

/** The plural of a term's first noun; one that is a plural stays. */
function plural(term: string): string {
  const [head = ''] = term.split(PREPOSITION);
  if (/s$/.test(head)) return term;
  return (/(?:x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`) + term.slice(head.length);
}
