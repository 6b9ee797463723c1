// All names of the record → what a reader finds in them while typing. Pure; folded once, then compared as strings.
import type { Found, FoundKind } from '../../components/atlas/found';
import type { ActorRecord, Manifest, NamesRecord, TermRecord } from '../model/record';
import { createLetters } from '../text/letters';
import { createFoldName, type FoldName } from './fold-name';

/** What can be found, as it is listed. */
export interface Named {
  manifest: Pick<Manifest, 'targets'>;
  actors: Readonly<Record<string, Pick<ActorRecord, 'id' | 'name' | 'kind' | 'targets'>>>;
  terms: Readonly<Record<string, Pick<TermRecord, 'id' | 'name'>>>;
}

interface Entry {
  found: Omit<Found, 'by'>;
  forms: readonly string[];
  /** All forms, folded, each between two line feeds. */
  text: string;
  /** Of entries that fit alike, the weightier stands first. */
  weight: number;
}

/** How well an entry fits; the smaller, the better. */
const WHOLE = 0;
const BEGINS = 1;
const BEGINS_WORD = 2;
const IN_WORDS = 3;
const INSIDE = 4;
const NOT = 5;
/** Inside of words, so many letters of a script with spaces say something. */
const SHORTEST_INSIDE = 3;
const SPACED = /[a-z0-9]/;

/** Stands before the name of what an entry belongs to: nobody types it, so that no name begins there. */
const BELONGS = '\u0001';

/** Finds by any name; of many, the first `most`, best first. */
export type Search = (typed: string, most: number) => { found: Found[]; total: number };

/** Folds all names once. */
export function createSearch(names: NamesRecord, named: Named): Search {
  const fold = createFoldName(createLetters());
  const entries = entriesOf(fold, names, named);
  return (typed, most) => {
    const query = fold(typed.replaceAll('\n', ' '));
    if (query === '') return { found: [], total: 0 };
    const words = query.split(' ');
    const fitting = entries.flatMap((entry) => {
      const fit = fitOf(entry.text, query, words);
      return fit === NOT ? [] : [{ entry, fit }];
    });
    fitting.sort((a, b) => a.fit - b.fit || b.entry.weight - a.entry.weight);
    const found = fitting.slice(0, most).map(({ entry }) => ({ ...entry.found, by: formOf(fold, entry, query) }));
    return { found, total: fitting.length };
  };
}

function fitOf(text: string, query: string, words: readonly string[]): number {
  if (!words.every((word) => text.includes(word))) return NOT;
  if (text.includes(`\n${query}\n`)) return WHOLE;
  if (text.includes(`\n${query}`)) return BEGINS;
  if (text.includes(` ${query}`)) return BEGINS_WORD;
  const begins = (word: string) => text.includes(`\n${word}`) || text.includes(` ${word}`);
  if (words.every(begins)) return IN_WORDS;
  const tells = (word: string) => begins(word) || word.length >= SHORTEST_INSIDE || !SPACED.test(word);
  return words.every(tells) ? INSIDE : NOT;
}

/** The form that was found, where it is another one than the name. */
function formOf(fold: FoldName, { found, forms }: Entry, query: string): string | null {
  const words = query.split(' ');
  const folded = forms.map((form) => fold(form));
  const name = fold(found.name);
  if (words.every((word) => name.includes(word))) return null;
  const tests = [
    (form: string) => form === query,
    (form: string) => form.startsWith(query),
    (form: string) => form.includes(query),
    (form: string) => words.every((word) => form.includes(word)),
    (form: string) => words.some((word) => form.includes(word)),
  ];
  const place = tests.map((test) => folded.findIndex(test)).find((at) => at !== -1);
  return place === undefined ? null : (forms[place] ?? null);
}

function entriesOf(fold: FoldName, names: NamesRecord, { manifest, actors, terms }: Named): Entry[] {
  const entry = (kind: FoundKind, one: { id: string; name: string }, weight: number, told: Partial<Found>): Entry => {
    const forms = names[kind][one.id] ?? [one.name];
    const found = { kind, id: one.id, name: one.name, ...told } as Entry['found'];
    return { found, forms, text: `\n${fold(forms.join('\n'))}\n`, weight };
  };
  return [
    ...manifest.targets.map((one) => {
      const told = { targetKind: one.kind, date: one.declared, conflict: one.conflict };
      // A conflict's name finds what belongs to it, after whatever has that name itself.
      const found = entry('target', one, one.positions, told);
      return { ...found, text: `${found.text}${BELONGS} ${fold(one.conflict)}\n` };
    }),
    ...Object.values(actors).map((one) => entry('actor', one, one.targets.length, { actorKind: one.kind })),
    ...Object.values(terms).map((one) => entry('term', one, 0, {})),
  ];
}
