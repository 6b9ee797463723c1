// A Bulgarian word in its dictionary form → its forms with the article, and its plural.

/** A noun with the article, and its plural without one. */
export interface BulgarianNoun {
  singular: string[];
  plural?: string;
}

/** Adjectives that lose or change a vowel before the article. */
const CHANGED: Record<string, string> = { бял: 'бели', червен: 'червени', зелен: 'зелени' };

/** Masculine nouns: ending → what it becomes in the plural. */
const PLURALS: readonly (readonly [last: RegExp, cut: number, ending: string])[] = [
  [/[ая]нин$|(?:българ|татар)ин$/, 2, 'и'],
  [/ин$/, 2, 'и'],
  [/[аеиоу]ец$/, 2, 'йци'],
  [/ец$/, 2, 'ци'],
  [/ък$/, 2, 'ци'],
  [/к$/, 1, 'ци'],
  [/г$/, 1, 'зи'],
  [/х$/, 1, 'си'],
  [/й$/, 1, 'и'],
  [/(?:план|съюз|фронт|щаб|мост|град|ход|блок)$/, 0, 'ове'],
  [/[бвджзлмнпрстфцчш]$/, 0, 'и'],
];
/** The plural does not follow from the ending. */
const IRREGULAR: Record<string, string> = {
  турчин: 'турци',
  грък: 'гърци',
  арабин: 'араби',
  англичанин: 'англичани',
  съюз: 'съюзи',
  чех: 'чехи',
  казах: 'казахи',
};

/** The forms of an adjective with the article; undefined where the two words do not agree. */
export function bulgarianAdjective(word: string, next: string): string[] | undefined {
  const changed = CHANGED[word.toLowerCase()];
  if (changed !== undefined) {
    const stem = (word[0] ?? '') + changed.slice(1);
    return [`${stem}я`, `${stem}ят`];
  }
  // Between adjectives in "-и" the number does not show.
  if (/ски$/.test(word) && /[кнв]и$/.test(next)) return [`${word}те`, `${word}я`, `${word}ят`];
  if (/и$/.test(word) && /[ия]$/.test(next)) return [`${word}те`];
  if (/[кчшв]и$/.test(word)) return [`${word}я`, `${word}ят`];
  if (/ен$/.test(word) && /[^аяоеи]$/.test(next)) return ['ния', 'ният'].map((end) => word.slice(0, -2) + end);
  if (/[нвкт]а$/.test(word) && /[аяст]$/.test(next)) return [`${word}та`];
  if (/[нвктч]о$/.test(word) && /[ое]$/.test(next)) return [`${word}то`];
  return undefined;
}

/** A noun with the article; `only` leaves out the plural. Undefined for a word of no known ending. */
export function bulgarianNoun(word: string, only: boolean): BulgarianNoun | undefined {
  const found = read(word);
  return found && only ? { singular: found.singular } : found;
}

function read(word: string): BulgarianNoun | undefined {
  const irregular = IRREGULAR[word];
  if (word === 'грък') return { singular: ['гърка', 'гъркът'], plural: irregular };
  const plural = (cut: number, ending: string) => irregular ?? word.slice(0, word.length - cut) + ending;
  if (/(?:ст|щ)$/.test(word) && /(?:ост|аст|ест|мощ)$/.test(word))
    return { singular: [`${word}та`], plural: plural(0, 'и') };
  if (/ия$/.test(word)) return { singular: [`${word}та`], plural: plural(1, 'и') };
  if (/[ая]$/.test(word)) return { singular: [`${word}та`], plural: plural(1, 'и') };
  if (/ие$/.test(word)) return { singular: [`${word}то`], plural: plural(1, 'я') };
  if (/не$/.test(word)) return { singular: [`${word}то`], plural: plural(1, 'ия') };
  if (/[ое]$/.test(word)) return { singular: [`${word}то`], plural: plural(1, 'а') };
  if (/и$/.test(word)) return { singular: [`${word}те`] };
  if (/й$/.test(word)) return { singular: ['я', 'ят'].map((end) => word.slice(0, -1) + end), plural: plural(1, 'и') };
  const rule = PLURALS.find(([last]) => last.test(word));
  if (!rule) return undefined;
  const [, cut, ending] = rule;
  return { singular: [`${word}а`, `${word}ът`], plural: plural(cut, ending) };
}

/** A plural with its article. */
export function definite(plural: string): string {
  return plural + (/[ая]$/.test(plural) ? 'та' : 'те');
}
