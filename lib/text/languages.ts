// Haystacks → the languages they are written in, told by their script and their most frequent small words.
// Knows only languages that have names of ours; a page may hold several.

/** Small words of each language that none of the others here has with the same frequency. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  cs: 'je se že pro která jsou podle byl jeho ve',
  de: 'der die und das nicht mit den von ist ein dem auf',
  en: 'the of and to that with was for is on by',
  es: 'el los las del una por con y para que se su',
  fr: 'le les des et une dans est pour sur au du par',
  it: 'il di che della per gli una sono del nel dei con',
  pl: 'w na się że nie jest oraz przez z do po od',
  pt: 'o os do da em uma não para dos ao no na',
  tr: 've bir bu için ile olarak olan da de daha gibi sonra',
};
/** Letters by which languages of one script are told apart; the first that fits wins. */
const BY_LETTER: readonly (readonly [language: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]/i],
  ['ru', /[ыэё]/i],
  ['bg', /[а-я]*ъ[а-я]/i],
  ['ru', /[а-я]/i],
  ['fa', /[پچژگکی]/],
  ['ar', /[\u0620-\u064a]/],
  ['he', /[\u05d0-\u05ea]/],
  ['zh', /[\u4e00-\u9fff]/],
];
/** Units of a haystack that are looked at: two sentences. */
const LOOKED_AT = 240;
/** Of a longer page so many haystacks, from its beginning to its end: all of them would be a long task. */
const MOST_HAYSTACKS = 200;
/** So many small words are no chance, nor so many more than any other language has. */
const LEAST_WORDS = 3;
const LEAST_LEAD = 2;

/** BCP 47 languages of the haystacks, the most frequent first. */
export function languagesOf(haystacks: readonly string[]): string[] {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  const count = new Map<string, number>();
  const step = Math.ceil(haystacks.length / MOST_HAYSTACKS);
  for (const [index, haystack] of haystacks.entries()) {
    if (index % step !== 0) continue;
    const start = haystack.slice(0, LOOKED_AT);
    // A word in another script makes no other text of one in Latin.
    const language = ofLatin(byWord, start) ?? BY_LETTER.find(([, letters]) => letters.test(start))?.[0];
    if (language) count.set(language, (count.get(language) ?? 0) + 1);
  }
  return [...count].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

function ofLatin(byWord: ReadonlyMap<string, readonly string[]>, text: string): string | null {
  const count = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[\s,.:;!?"'’()]+/)) {
    for (const language of byWord.get(word) ?? []) count.set(language, (count.get(language) ?? 0) + 1);
  }
  const [first, second] = [...count].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEAST_WORDS && first[1] >= (second?.[1] ?? 0) + LEAST_LEAD ? first[0] : null;
}
