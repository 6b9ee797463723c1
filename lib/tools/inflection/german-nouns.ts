// A German noun, as the names of states, bodies and terms end → its forms with the endings of an adjective before each.

/** A form of a noun, and the endings that an adjective before it may have. */
export interface NounForm {
  form: string;
  adjectives: readonly string[];
}

/** What ends a noun → its other ends. `genitive` of masculine and neuter nouns, `plural` with its dative. */
interface Rule {
  gender: 'm' | 'f' | 'n' | 'pl';
  genitive?: readonly string[];
  plural?: readonly [string, string];
}

const BEFORE = {
  m: ['er', 'e', 'en', 'em'],
  n: ['es', 'e', 'en', 'em'],
  f: ['e', 'er', 'en'],
  pl: ['e', 'en', 'er'],
};
const OBLIQUE = ['en'];

/** Words that never take an -s: feminine names, plurals, abbreviations written as words. */
const FIXED = new Set(
  `Ukraine Türkei Slowakei Mongolei Elfenbeinküste Bahamas Philippinen Malediven Komoren Seychellen Salomonen
  Kapverden Grenadinen Uno Nato Asean Hamas Taliban Hisbollah`.split(/\s+/),
);

const rules = (endings: string, rule: (ending: string) => Rule): [string, Rule][] =>
  endings.split(' ').map((ending) => [ending, rule(ending)]);

/** Names of states and bodies. */
const BODY_RULES: readonly (readonly [string, Rule])[] = [
  ...rules('rat staat stuhl palast verband bund generalstab hof pakt', (end) => ({
    gender: 'm',
    genitive: [`${end}s`, `${end}es`],
  })),
  ...rules('königreich emirat sultanat amt werk gericht', (end) => ({
    gender: 'n',
    genitive: [`${end}s`, `${end}es`],
  })),
  ...rules('dschihad sekretär kreml vatikan', (end) => ({ gender: 'm', genitive: [`${end}s`] })),
  ...rules('ministerium commonwealth tum parlament komitee büro', (end) => ({ gender: 'n', genitive: [`${end}s`] })),
  ...rules('haus', () => ({ gender: 'n', genitive: ['hauses'] })),
  ...rules('ung ion heit keit schaft tät republik armee partei liga front miliz junta', () => ({ gender: 'f' })),
  ...rules('behörde kirche gruppe guerilla allianz konferenz', () => ({ gender: 'f' })),
  ...rules('nationen staaten brigaden rebellen truppen einheiten inseln', () => ({ gender: 'pl' })),
  ...rules('kräfte mitglieder kämpfer emirate niederlande', (end) => ({ gender: 'pl', plural: [end, `${end}n`] })),
];

/** Terms; they have a plural too. */
const TERM_RULES: readonly (readonly [string, Rule])[] = [
  ['stillstand', { gender: 'm', genitive: ['stillstands', 'stillstandes'], plural: ['stillstände', 'stillständen'] }],
  ['vertrag', { gender: 'm', genitive: ['vertrags', 'vertrages'], plural: ['verträge', 'verträgen'] }],
  ['abkommen', { gender: 'n', genitive: ['abkommens'], plural: ['abkommen', 'abkommen'] }],
  ['ende', { gender: 'n', genitive: ['endes'] }],
  ...rules('ruhe pause linie', (end) => ({ gender: 'f', plural: [`${end}n`, `${end}n`] })),
  ['ung', { gender: 'f', plural: ['ungen', 'ungen'] }],
  ['gespräche', { gender: 'pl', plural: ['gespräche', 'gesprächen'] }],
];

/** All forms of a common noun; undefined for a word that ends like none of them. */
export function nounForms(word: string, isTerm: boolean): NounForm[] | undefined {
  if (FIXED.has(word)) return undefined;
  const lower = word.toLowerCase();
  const fitting = (isTerm ? TERM_RULES : BODY_RULES).filter(([ending]) => lower.endsWith(ending));
  const [ending, rule] = fitting.sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (ending === undefined || rule === undefined) return undefined;
  const stem = word.slice(0, word.length - ending.length);
  // Where the ending is the whole word, its capital is the word's.
  const withEnd = (end: string) => (stem === '' ? word.charAt(0) + end.slice(1) : stem + end);
  const [plural, dative] = rule.plural ?? [];
  return [
    { form: word, adjectives: BEFORE[rule.gender] },
    ...(rule.genitive ?? []).map((end) => ({ form: withEnd(end), adjectives: OBLIQUE })),
    ...(plural === undefined ? [] : [{ form: withEnd(plural), adjectives: BEFORE.pl }]),
    ...(dative === undefined ? [] : [{ form: withEnd(dative), adjectives: OBLIQUE }]),
  ];
}

/** The genitive of a bare name; none where only an apostrophe marks it, or nothing at all. */
export function genitive(name: string): string[] {
  const isAbbreviation = name === name.toUpperCase();
  return isAbbreviation || FIXED.has(name) || !/[^sßxz\P{L}]$/u.test(name) ? [] : [`${name}s`];
}
