import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActorRecord, ActRecord, Link, Manifest, TargetFacts } from '../model/record';
import { unpackCues } from '../topic/cues';
import { targetCues, writtenCues } from '../topic/cues.states';
import { openBook, writeBook } from './book';
import { bundledDataset } from './bundled';
import { nameDataset } from './freshness';
import type { Dataset } from './load';
import { lookUpCard, lookUpStances } from './lookup';
import { openTarget, type StoredTarget, writeTarget } from './target-file';

const MANIFEST: Manifest = {
  format: 1,
  version: '1.2.3',
  date: '2026-05-01',
  digest: '',
  counts: { actors: 0, targets: 0, positions: 0, derived: 0, terms: 0 },
  languages: ['en', 'ar'],
  reported: [],
  targets: [],
};

describe('nameDataset', () => {
  it.each([
    ['2026-05-01', false],
    ['2026-10-28', false],
    ['2026-10-29', true],
    ['2027-05-01', true],
  ])('on %s is stale: %s', (day, stale) => {
    expect(nameDataset(MANIFEST, new Date(day + (stale ? 'T12:00Z' : 'T00:00Z')))).toEqual({
      version: '1.2.3',
      date: '2026-05-01',
      stale,
    });
  });
});

const position = (actor: string, more: Partial<ActRecord> = {}): ActRecord => ({
  actors: [actor],
  date: '2020-03-05',
  act: 'signature',
  stance: 'supports',
  summary: 'It signed.',
  attribution: 'own',
  citations: [],
  confidence: 'high',
  ...more,
});

const target = (id: string, acts: ActRecord[], related: Link[] = []): StoredTarget =>
  openTarget(writeTarget({ facts: facts(id, related), acts, rollCalls: [] }));

const facts = (id: string, related: Link[]): TargetFacts => ({
  id,
  kind: 'ceasefire',
  name: `The ${id}`,
  declared: '2020-03-05',
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: [],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [],
  related,
  citations: [],
  checked: '2026-11-22',
});

const ACTORS: Record<string, ActorRecord> = {
  russia: { id: 'russia', kind: 'state', name: 'Russia', targets: [] },
  turkey: { id: 'turkey', kind: 'state', name: 'Türkiye', targets: [] },
  estonia: { id: 'estonia', kind: 'state', name: 'Estonia', targets: [] },
  lavrov: {
    id: 'lavrov',
    kind: 'office_holder',
    name: 'Lavrov',
    offices: [{ title: 'Foreign Minister', of: 'russia', from: '2004', to: '2020-03-31' }],
    targets: [],
  },
};

const TARGETS: Record<string, StoredTarget> = {
  idlib: target(
    'idlib',
    [position('russia'), position('estonia', { attribution: 'via_membership' })],
    [{ id: 'sochi', how: 'follows', from: 'this' }],
  ),
  sochi: target('sochi', [position('russia', { date: '2018-09-17', stance: 'opposes' })]),
};

const DATASET: Dataset = {
  manifest: async () => MANIFEST,
  actors: async () => openBook<ActorRecord>(writeBook(ACTORS)),
  changes: async () => [],
  terms: async () => ({
    truce: { id: 'truce', name: 'Truce', definition: 'A pause.', differsFrom: [], citations: [] },
  }),
  names: async () => ({ actor: {}, target: {}, term: {} }),
  stands: async () => ({}),
  target: async (id) => TARGETS[id] ?? Promise.reject(new Error(`the package has no ${id}`)),
  lexicons: async () => [],
  cues: async () => '',
  reported: async () => ({}),
};

describe('lookUpStances', () => {
  const ids = ['russia', 'turkey', 'estonia', 'lavrov', 'atlantis'];
  it.each([
    ['2020-03-04', {}],
    ['2020-03-05', { russia: 'supports', lavrov: 'supports' }],
    ['2020-04-01', { russia: 'supports' }],
    [null, { russia: 'supports', lavrov: 'supports' }],
  ])('on %s', async (day, stances) => {
    expect(await lookUpStances(DATASET, 'idlib', ids, day)).toEqual(stances);
  });

  it('fails for a target that is not ours', async () => {
    await expect(lookUpStances(DATASET, 'atlantis', ids, null)).rejects.toThrow('atlantis');
  });
});

describe('lookUpCard', () => {
  const asOf = { date: '2020-03-06', from: 'article' } as const;

  it('of an actor, with what it did on each of several targets where it is open which is meant', async () => {
    const card = await lookUpCard(DATASET, { kind: 'actor', ref: 'russia', about: ['sochi', 'idlib'], asOf });
    expect(card).toMatchObject({
      standing: null,
      among: [
        { target: { id: 'sochi' }, current: [{ stance: 'opposes' }] },
        { target: { id: 'idlib' }, current: [{ stance: 'supports' }] },
      ],
      related: [],
    });
  });

  it('of an actor, with what it did on related targets', async () => {
    const card = await lookUpCard(DATASET, { kind: 'actor', ref: 'russia', about: ['idlib'], asOf });
    expect(card).toMatchObject({
      card: 'actor',
      standing: { target: { id: 'idlib' }, current: [{ stance: 'supports' }] },
      related: [{ target: { id: 'sochi' }, current: [{ stance: 'opposes' }] }],
    });
  });

  it('of an actor on a page about none of ours', async () => {
    const card = await lookUpCard(DATASET, { kind: 'actor', ref: 'russia', about: [], asOf });
    expect(card).toMatchObject({ among: [] });
    expect(card).toMatchObject({ card: 'actor', standing: null, related: [] });
  });

  it('of a ceasefire, whatever the page is about', async () => {
    const card = await lookUpCard(DATASET, { kind: 'ceasefire', ref: 'sochi', about: ['idlib'], asOf });
    expect(card).toMatchObject({ card: 'ceasefire', target: { id: 'sochi' } });
  });

  it('of a term', async () => {
    const card = await lookUpCard(DATASET, { kind: 'term', ref: 'truce', about: [], asOf });
    expect(card).toMatchObject({ card: 'term', name: 'Truce' });
  });

  it.each(['actor', 'ceasefire', 'term'] as const)('fails for a %s that is not ours', async (kind) => {
    await expect(lookUpCard(DATASET, { kind, ref: 'atlantis', about: [], asOf })).rejects.toThrow('atlantis');
  });
});

describe('bundledDataset', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** A package with these files; the paths asked for are kept. */
  function packed(files: Record<string, string>) {
    const asked: string[] = [];
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `ext:/${path}`);
    vi.stubGlobal('fetch', async (url: string) => {
      const path = url.replace('ext://', '');
      asked.push(path);
      const text = files[path];
      return new Response(text ?? 'none', { status: text === undefined ? 404 : 200 });
    });
    return asked;
  }

  it('reads each part from its file', async () => {
    const asked = packed({
      'record/actors.jsonl': '{"russia":"Russia"}\n{"id":"russia"}',
      'record/terms.json': '{}',
      'record/targets/idlib.jsonl': '{"related":[]}\n{"id":"idlib"}',
      'record/manifest.json': JSON.stringify(MANIFEST),
    });
    const dataset = bundledDataset();
    expect((await dataset.actors()).all()).toEqual({ russia: { id: 'russia' } });
    expect(await dataset.terms()).toEqual({});
    expect((await dataset.target('idlib')).facts()).toEqual({ id: 'idlib' });
    expect(await dataset.manifest()).toEqual(MANIFEST);
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['en ar', 'en ar'],
    ['ar fr en', 'ar en'],
    ['fr', ''],
  ])('gives of the lexicons of %s those of %s, and asks for no others', async (asked, known) => {
    const files = { 'lexicon/ar.json': 'ar words', 'lexicon/en.json': 'en words' };
    const paths = packed({ 'record/manifest.json': JSON.stringify(MANIFEST), ...files });
    const languages = known.split(' ').filter(Boolean);
    expect(await bundledDataset().lexicons(asked.split(' '))).toEqual(languages.map((one) => `${one} words`));
    expect(paths).toEqual(['record/manifest.json', ...languages.map((one) => `lexicon/${one}.json`)]);
  });

  it('gives of the cues those that a page in the languages may hold, passing over languages that are none', async () => {
    const { targets } = unpackCues(writtenCues([targetCues('idlib')]));
    packed({
      'record/manifest.json': JSON.stringify(MANIFEST),
      'lexicon/cues.json': writtenCues([targetCues('idlib')]),
    });
    expect(unpackCues(await bundledDataset().cues(['en', 'not a language', 'ar']))).toMatchObject({ targets });
  });

  it('gives the rules of reported acts of those languages that have them, in their order', async () => {
    const manifest = JSON.stringify({ ...MANIFEST, reported: ['ar', 'en'] });
    packed({ 'record/manifest.json': manifest, 'reported/ar.json': 'ar rules', 'reported/en.json': 'en rules' });
    const rules = await bundledDataset().reported(['fr', 'en', 'ar']);
    expect(Object.entries(rules)).toEqual([
      ['en', 'en rules'],
      ['ar', 'ar rules'],
    ]);
  });

  it('says which file is missing', async () => {
    packed({});
    await expect(bundledDataset().target('atlantis')).rejects.toThrow('record/targets/atlantis.json');
  });
});
