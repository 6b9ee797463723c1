// A person's name → all its forms: every part inflects, or only the last one, as the press may do with foreign names.
// Shared by Polish and Czech.
import { type Cells, formsOf, frozen, isSymbol, join, splitWords } from './cells';

/** Particles that stand as they are in front of what inflects. */
const PARTICLES = new Set(
  'al an ar as asz aš at az el es abd abu abú bou ibn bin ben von der den van de da di del la le dos jean'.split(' '),
);
/** Surnames of women in the record that end like those of men. */
const OF_WOMEN = new Set(
  'baerbock craft fajon fore haley kallas leyen marsudi merkel pandor williams woodward'.split(' '),
);

/** A surname that only a woman has. */
const FEMININE = /(?:ová|[sc]k[aá])$/;

/** Given names that the press may leave as they are, as it does the first ones of three: "Joe", "Recep Tayyip". */
const ENDS_IN_VOWEL = /[eiouyéíóú]$/;

/** Spellings of other languages' press, and names with an English title: they stand as they are where they stand at all. */
const FOREIGN = /[Tt]sch|[Dd]sch|[Tt]ch|hou$|[ïə]|^(?:President|Prime|Foreign|Ms)\b/;

/** Without particles; longer names stand where somebody is introduced. */
const MOST_WORDS = 4;

/** Forms of a part of a name in the six cases; `isWoman` where another part tells. */
export type PartOfName = (word: string, isWoman: boolean) => Cells;

/** Forms of a whole name, or of a surname alone. */
export function personName(part: PartOfName, text: string): string[] {
  const words = splitWords(text);
  const count = words.filter((word, at) => at % 2 === 0 && !PARTICLES.has(word.toLowerCase())).length;
  if (FOREIGN.test(text) || count > MOST_WORDS) return [text];
  const isWoman = words.some((word) => FEMININE.test(word) || OF_WOMEN.has(word.toLowerCase()));
  const read = (asWoman: boolean) =>
    words.map((word, at) => (at % 2 === 1 || isFrozen(word, text) ? frozen(word) : part(word, asWoman)));
  const isMiddle = (at: number) => at > 0 && at < words.length - 1;
  const all = read(isWoman).map((cells, at) =>
    at === 0 ? cells : cells.map((forms) => (isMiddle(at) ? inOvi(forms).slice(0, 1) : inOvi(forms))),
  );
  const onlyLast = all.map((cells, at) => (at === all.length - 1 ? cells : frozen(words[at] as string)));
  const mayStand = words.length > 3 || ENDS_IN_VOWEL.test(words[0] ?? '') ? [join(onlyLast)] : [];
  // A given name in -ia may be a woman's ("Melania"), whose surname then stands as it is.
  const asWoman = words.length > 1 && words[0]?.endsWith('ia') ? [join(read(true))] : [];
  return [...new Set([text, ...formsOf([join(all), ...mayStand, ...asWoman])])];
}

/** Behind a given name, Czech has the longer of two endings of the dative: "Donaldu Trumpovi". */
function inOvi(forms: readonly string[]): readonly string[] {
  const long = forms.find((form) => form.endsWith('ovi'));
  if (long === undefined) return forms;
  const stem = long.slice(0, -'ovi'.length);
  return forms.filter((form) => form !== `${stem}u` && form !== `${stem}i`);
}

function isFrozen(word: string, text: string): boolean {
  // The given name "Ben" alone would inflect, the particle in "Ben-Gvir" does not; nor does "Xi" in any name.
  return isSymbol(word) || word.length < 3 || (word !== text && PARTICLES.has(word.toLowerCase()));
}
