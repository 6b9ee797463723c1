// Czech stem → what it is told by and what it becomes before endings. Nouns, names and citizens build on this.

/** Consonants that take the soft endings. */
const SOFT = /[žščřcjďťň]$/;
/** The last sounds of a stem and what they become with -e or -ě: "Amerika" → "Americe", "Kuba" → "Kubě". */
const BEFORE_E: readonly [RegExp, string][] = [
  [/ch$/, 'še'],
  [/k$/, 'ce'],
  [/[gh]$/, 'ze'],
  [/r$/, 'ře'],
  [/[lsz]$/, '$&e'],
  [/[bpvfmdtn]$/, '$&ě'],
];

/** True of a stem that takes the soft endings. */
export function isSoft(stem: string): boolean {
  return SOFT.test(stem);
}

/** The stem with -e or -ě of the dative and locative; with -i where it ends in a vowel. */
export function beforeE(stem: string): string {
  const [end, becomes] = BEFORE_E.find(([one]) => one.test(stem)) ?? [/$/, 'i'];
  return stem.replace(end, becomes);
}

/** Before -i, and before -e, the hook of ď, ť and ň goes: "Keňa" → "Keni", "Keně". */
export function withI(stem: string): string {
  return `${stem.replace(/ď$/, 'd').replace(/ť$/, 't').replace(/ň$/, 'n')}i`;
}

/** The soft stem with -e: "Kambodže", "Keně". */
export function withSoftE(stem: string): string {
  const bare = stem.replace(/ď$/, 'd').replace(/ť$/, 't').replace(/ň$/, 'n');
  return bare === stem ? `${stem}e` : `${bare}ě`;
}

/** Stem of a word that loses its last vowel: "Damašek" → "Damašk-", "Ukrajinec" → "Ukrajinc-". */
export function withoutFleeting(word: string): string {
  return word.length > 4 ? word.replace(/(?<=[^aeiouyáéíóúýěb])e(?=k$)|(?<=[^aeiouáéíóúě])e(?=c$)/, '') : word;
}
