import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ZodType, z } from 'zod';
import { actor } from '../model/actor';
import { ceasefire } from '../model/ceasefire';
import type { alias } from '../model/fields';
import { evidenceWords, term } from '../model/term';
import { findMentions } from '../text/find-mentions';
import { createLetters } from '../text/letters';
import type { LexiconAlias } from '../text/lexicon';
import { makeVocabulary } from '../text/lexicon.states';
import { unpackLexicon } from '../text/unpack-lexicon';
import { packWords } from '../text/words-beside';
import { listAliases } from './aliases';
import { compileLexicon, lexiconLanguages, lexiconTable } from './compile-lexicon';
import type { Entries } from './reading/entries';
import { type Entry, readEntry } from './reading/entry';

type AliasInput = z.input<typeof alias>;
const PROOF = [{ url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' }];

function read<T>(schema: ZodType<T>, value: unknown): Entry<T> {
  const { entry, problems } = readEntry('data/x.yml', stringify(value, { aliasDuplicateObjects: false }), schema);
  return entry ?? expect.fail(problems[0]?.message);
}

/** Aliases of two actors, one target and one term. */
function entriesOf(aliases: {
  russia?: AliasInput[];
  turkey?: AliasInput[];
  idlib?: AliasInput[];
  truce?: AliasInput[];
}): Entries {
  const state = (name: string, own: AliasInput[] = [{ text: name }]) =>
    read(actor, { kind: 'bloc', name, aliases: own });
  const idlib = read(ceasefire, {
    kind: 'ceasefire',
    name: 'Idlib ceasefire',
    declared: '2020-03-05',
    ended_how: 'collapsed',
    conflict: 'Syria',
    terms: 'Arms rest.',
    aliases: aliases.idlib ?? [],
    cues: {},
    citations: PROOF,
    checked: '2026-11-22',
  });
  const truce = read(term, {
    name: 'truce',
    definition: 'A pause.',
    stems: ['truce'],
    aliases: aliases.truce ?? [{ text: 'truce' }],
    citations: PROOF,
  });
  const english = {
    titles: ['Gen.', 'President'],
    government: ['Forces'],
    speaks: ['Said'],
    places: ['In'],
    after: ['Post', '-based', '’s Cup'],
  };
  return {
    actors: new Map([
      ['russia', state('Russia', aliases.russia)],
      ['turkey', state('Turkey', aliases.turkey)],
    ]),
    targets: new Map([['idlib', { ceasefire: idlib }]]),
    terms: new Map([['truce', truce]]),
    evidence: new Map([['en', read(evidenceWords, english)]]),
    demonyms: new Map(),
  };
}

const lexicon = (entries: Entries, language = 'en') => unpackLexicon(compileLexicon(entries, language));
/** All aliases, form by form. */
function formsOf(entries: Entries, language = 'en'): (readonly LexiconAlias[])[] {
  const own = listAliases(entries).filter(
    ({ alias }) => alias.lang === language || (language === 'en' && alias.lang === 'mul'),
  );
  return lexiconTable(createLetters(), entries, language, own).aliases;
}
const patternsOf = (entries: Entries, language?: string) =>
  formsOf(entries, language).map((aliases) => aliases.map(({ text, ref }) => `${text} ${ref}`));

describe('lexiconLanguages', () => {
  it('are those of any alias and English, in order, without the one for all', () => {
    const russia: AliasInput[] = [
      { text: 'Россия', lang: 'ru' },
      { text: 'روسيا', lang: 'ar' },
      { text: 'Putin', lang: 'mul' },
    ];
    expect(lexiconLanguages(listAliases(entriesOf({ russia })))).toEqual(['ar', 'en', 'ru']);
    expect(lexiconLanguages(listAliases(entriesOf({})))).toEqual(['en']);
  });
});

describe('compileLexicon', () => {
  it('holds the aliases of its language; English those of every language too', () => {
    const russia: AliasInput[] = [{ text: 'Russia' }, { text: 'Россия', lang: 'ru' }, { text: 'Putin', lang: 'mul' }];
    const entries = entriesOf({ russia });
    expect(patternsOf(entries).flat()).toEqual(['Putin russia', 'Russia russia', 'truce truce', 'Turkey turkey']);
    expect(patternsOf(entries, 'ru').flat()).toEqual(['Россия russia']);
    expect(patternsOf(entries, 'fr')).toEqual([]);
  });

  it('sets names by their capitals and other words in any case, unless told otherwise', () => {
    const entries = entriesOf({
      russia: [{ text: 'Russia' }, { text: 'RF', case: 'exact' }],
      idlib: [{ text: 'Idlib truce' }],
    });
    const rules = formsOf(entries)
      .flat()
      .map(({ text, case: rule }) => [text, rule]);
    expect(Object.fromEntries(rules)).toEqual({
      Russia: 'name',
      RF: 'exact',
      'Idlib truce': 'any',
      truce: 'any',
      Turkey: 'name',
    });
  });

  it('keeps strength, evidence and dates', () => {
    const weak = {
      text: 'Moscow',
      strength: 'weak' as const,
      needs: ['speaks' as const],
      since: '1991',
      until: '2030-01',
    };
    const found = formsOf(entriesOf({ russia: [weak] }))
      .flat()
      .find(({ text }) => text === 'Moscow');
    expect(found).toEqual({ kind: 'actor', ref: 'russia', form: 'metonym', case: 'name', ...weak });
  });

  it('tries the strong meaning of a form first, then the weak ones, then the exemption', () => {
    const weak = { strength: 'weak' as const, needs: ['title' as const] };
    const entries = entriesOf({
      russia: [
        { text: 'Rome', ...weak },
        { text: 'Russia', except: ['Rome'] },
      ],
      turkey: [{ text: 'ROME' }, { text: 'Turkey', except: ['rome'] }],
    });
    const rome = formsOf(entries).find((aliases) => aliases.some(({ text }) => text === 'Rome'));
    expect(rome?.map(({ ref, strength }) => `${ref} ${strength}`)).toEqual(['turkey strong', 'russia weak', ' strong']);
  });

  it('lists one exemption once', () => {
    const entries = entriesOf({
      russia: [
        { text: 'Russia', except: ['US Open'] },
        { text: 'RF', except: ['US Open'] },
      ],
    });
    expect(patternsOf(entries)).toContainEqual(['US Open ']);
  });

  it('folds the evidence, keeps a capital that is asked for, and knows a title with its stop and without', () => {
    const lists = {
      titles: ['gen.', 'gen', 'president'].sort(),
      government: ['forces'],
      speaks: ['said'],
      places: ['in'],
      after: ["'s Cup", '-based', 'Post'],
    };
    expect(lexicon(entriesOf({})).words).toEqual(packWords(createLetters(), lists));
    expect(lexicon(entriesOf({ russia: [{ text: 'Россия', lang: 'ru' }] }), 'ru').words).toEqual({});
  });

  it('gives the same bytes, whatever the order of the aliases in a file', () => {
    const [a, b]: AliasInput[] = [{ text: 'Russia', except: ['Russia House'] }, { text: 'Kremlin' }];
    if (!a || !b) return expect.fail('no aliases');
    expect(compileLexicon(entriesOf({ russia: [a, b] }), 'en')).toEqual(
      compileLexicon(entriesOf({ russia: [b, a] }), 'en'),
    );
  });

  it('finds in a text what the entries say', () => {
    const entries = entriesOf({
      turkey: [{ text: 'Turkey', except: ['Turkey sandwich'] }],
      russia: [{ text: 'Russian', strength: 'weak', needs: ['government'] }],
    });
    const text = 'Gen. X ate a Turkey sandwich; Russian forces and Turkey, a Russian, made a truce.';
    const found = findMentions(makeVocabulary([lexicon(entries)]), [text], null).mentions.filter(({ shown }) => shown);
    expect(found.map(({ start, end, alias }) => [text.slice(start, end), alias.ref])).toEqual([
      ['Russian', 'russia'],
      ['Turkey', 'turkey'],
      ['truce', 'truce'],
    ]);
  });
});
