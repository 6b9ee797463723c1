import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ZodType, z } from 'zod';
import { actor } from '../model/actor';
import { alias } from '../model/fields';
import { term } from '../model/term';
import { listAliases } from './aliases';
import type { Entries } from './reading/entries';
import { type Entry, readEntry } from './reading/entry';

type AliasInput = z.input<typeof alias>;

/** What is authored of two states and a term, and what packages call the states. */
interface Named {
  georgia?: AliasInput[];
  unused?: string[];
  guinea?: AliasInput[];
  truce?: AliasInput[];
  packaged: { GEO?: AliasInput[]; GIN?: AliasInput[] };
}

const TRUCE = { text: 'truce', lang: 'en' };

function read<T>(schema: ZodType<T>, value: unknown): Entry<T> {
  const { entry, problems } = readEntry('data/x.yml', stringify(value), schema);
  return entry ?? expect.fail(problems[0]?.message);
}

function entriesOf({ georgia = [], unused = [], guinea = [], truce = [TRUCE], packaged }: Named): Entries {
  const citations = [{ url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' }];
  const known: Record<string, AliasInput[] | undefined> = packaged;
  return {
    actors: new Map([
      ['georgia', read(actor, { kind: 'state', iso3: 'GEO', name: 'Georgia', aliases: georgia, unused })],
      ['guinea', read(actor, { kind: 'state', iso3: 'GIN', name: 'Guinea', aliases: guinea })],
    ]),
    targets: new Map(),
    terms: new Map([
      ['truce', read(term, { name: 'truce', definition: 'A pause.', stems: ['truce'], aliases: truce, citations })],
    ]),
    evidence: new Map(),
    demonyms: new Map(),
    // Unlike the packages' own, it knows nothing of names that are unused: that they stay out is the list's doing.
    stateNames: (iso3) => (known[iso3] ?? []).map((one) => alias.parse(one)),
  };
}

/** The names that packages gave, as `state language text`. */
const namesOf = (named: Named) =>
  listAliases(entriesOf(named))
    .filter(({ path }) => path[0] === 'iso3')
    .map(({ id, alias: { lang, text } }) => `${id} ${lang} ${text}`);

describe('listAliases: names of states that packages know', () => {
  const GEORGIA = { text: 'Georgia', lang: 'en' };

  it('stand behind what is authored, at the code of their state', () => {
    const listed = listAliases(entriesOf({ packaged: { GEO: [{ text: 'Грузия', lang: 'ru' }] } }));
    expect(listed.map(({ kind, id, alias: { text }, path }) => [kind, id, text, path])).toEqual([
      ['term', 'truce', 'truce', ['aliases', 0, 'text']],
      ['actor', 'georgia', 'Грузия', ['iso3']],
    ]);
  });

  it.each<[what: string, authored: Omit<Named, 'packaged'>, kept: string[]]>([
    ['of nobody', {}, ['georgia en Georgia']],
    ['of the same state', { georgia: [GEORGIA] }, []],
    ['of another state', { guinea: [GEORGIA] }, []],
    ['of a term', { truce: [TRUCE, GEORGIA] }, []],
    ['of all languages', { guinea: [{ text: 'Georgia', lang: 'mul' }] }, []],
    ['in other letters', { guinea: [{ text: 'GEÓRGIA', lang: 'en' }] }, []],
    ['of another language', { guinea: [{ text: 'Georgia', lang: 'it' }] }, ['georgia en Georgia']],
    ['of which they are a part', { guinea: [{ text: 'South Georgia', lang: 'en' }] }, ['georgia en Georgia']],
  ])('give way to an authored form %s', (_what, authored, kept) => {
    expect(namesOf({ ...authored, packaged: { GEO: [GEORGIA] } })).toEqual(kept);
  });

  it.each<[what: string, packaged: Named['packaged'], kept: string[]]>([
    ['of two states are nobody’s', { GEO: [GEORGIA], GIN: [GEORGIA] }, []],
    ['of two states in other letters, too', { GEO: [GEORGIA], GIN: [{ text: 'GEORGIA', lang: 'en' }] }, []],
    [
      'of two states in two languages are one’s in each',
      { GEO: [GEORGIA], GIN: [{ text: 'Georgia', lang: 'it' }] },
      ['georgia en Georgia', 'guinea it Georgia'],
    ],
    ['known twice stand once', { GEO: [GEORGIA, { text: 'GEORGIA', lang: 'en' }] }, ['georgia en Georgia']],
  ])('%s', (_what, packaged, kept) => {
    expect(namesOf({ packaged })).toEqual(kept);
  });

  it('leave out what their state does not use, in every language, for whoever else has it', () => {
    const guinea = { text: 'Géorgie', lang: 'fr' };
    const packaged = { GEO: [GEORGIA, { text: 'georgie', lang: 'de' }, guinea], GIN: [guinea] };
    expect(namesOf({ unused: ['Géorgie'], packaged })).toEqual(['georgia en Georgia', 'guinea fr Géorgie']);
  });

  it('are none where no packages are read', () => {
    const { stateNames: _stateNames, ...entries } = entriesOf({ packaged: { GEO: [GEORGIA] } });
    expect(listAliases(entries).map(({ id }) => id)).toEqual(['truce']);
  });
});
