// One sound entry of each kind, for the tests of the rules: every case changes a copy.
import { stringify } from 'yaml';
import type { ZodType, z } from 'zod';
import { actor } from '../../model/actor';
import { ceasefire } from '../../model/ceasefire';
import type { alias } from '../../model/fields';
import { type position, positions, type vote, votes } from '../../model/position';
import { evidenceWords, moved, term } from '../../model/term';
import type { Entries } from '../reading/entries';
import { type Entry, readEntry } from '../reading/entry';
import { givenOf, type Rule } from './rule';

export const TODAY = '2026-11-22';
export const SPEAKER = { name: 'A. Speaker', office: 'Envoy' };
export const PROOF = {
  url: 'https://example.com/story',
  title: 'Story',
  publisher: 'Example',
  published: '2020-03-07',
  kind: 'primary_official' as const,
};

type ActorInput = z.input<typeof actor> & { aliases: z.input<typeof alias>[] };

export interface Data {
  russia: ActorInput;
  council: ActorInput;
  lavrov: z.input<typeof actor> & { kind: 'office_holder' };
  idlib: z.input<typeof ceasefire>;
  sochi: z.input<typeof ceasefire>;
  act: z.input<typeof position>;
  /** Acts after the first. */
  moreActs: z.input<typeof position>[];
  vote: z.input<typeof vote>;
  truce: z.input<typeof term>;
  ceasefire: z.input<typeof term>;
  english: z.input<typeof evidenceWords>;
  moved: z.input<typeof moved>;
}

const SOUND: Data = {
  russia: { kind: 'state', iso3: 'RUS', name: 'Russian Federation', aliases: [{ text: 'Russia' }] },
  council: { kind: 'un_organ', name: 'Security Council', aliases: [{ text: 'Security Council' }] },
  lavrov: {
    kind: 'office_holder',
    name: 'Sergei Lavrov',
    offices: [{ title: 'Foreign Minister', of: 'russia', from: '2004-03-09', to: '2020-05' }],
    aliases: [{ text: 'Lavrov', lang: 'mul' }],
  },
  idlib: {
    kind: 'ceasefire',
    name: 'Idlib ceasefire',
    declared: '2020-03-05',
    ended: '2020-03',
    ended_how: 'collapsed',
    conflict: 'Syria',
    parties: ['russia'],
    brokers: ['russia'],
    terms: 'Arms rest along the line of contact.',
    timeline: [{ date: '2020-03-05', event: 'The parties signed it in Moscow.', citations: [PROOF] }],
    aliases: [{ text: 'Idlib ceasefire' }],
    cues: { words: ['Idlib'], actors: ['russia'] },
    related: [{ id: 'sochi', how: 'follows' }],
    citations: [PROOF],
    checked: TODAY,
  },
  sochi: {
    kind: 'ceasefire',
    name: 'Sochi memorandum',
    declared: '2018-09-17',
    ended_how: 'superseded',
    conflict: 'Syria',
    terms: 'A zone without arms.',
    cues: {},
    citations: [PROOF],
    checked: TODAY,
  },
  act: {
    actor: 'russia',
    date: '2020-03-06',
    act: 'statement',
    stance: 'supports_with_conditions',
    summary: 'Russia said that it would keep to it.',
    conditions: 'That the others do.',
    speaker: 'lavrov',
    on_behalf_of: ['council'],
    citations: [PROOF],
    confidence: 'high',
    checked: TODAY,
  },
  moreActs: [],
  vote: {
    body: 'council',
    document: 'S/2020/1',
    date: '2020-03-06',
    result: 'not_adopted',
    no: ['RUS'],
    totals: { yes: 0, no: 1, abstain: 0 },
    summary: 'Voted on a draft on Idlib.',
    citations: [PROOF],
    checked: TODAY,
  },
  truce: {
    name: 'truce',
    definition: 'A pause in fighting.',
    stems: ['truce', 'перемир'],
    differs_from: [{ term: 'ceasefire', how: 'Not at all.' }],
    aliases: [{ text: 'truce' }, { text: 'humanitarian truce' }, { text: 'перемирие', lang: 'ru' }],
    citations: [PROOF],
  },
  ceasefire: {
    name: 'ceasefire',
    definition: 'An end of fighting.',
    stems: ['ceasefire'],
    aliases: [{ text: 'ceasefire' }],
    citations: [PROOF],
  },
  english: { titles: ['President'] },
  moved: { 'old-russia': 'russia' },
};

/** Text of each file, to show the line that a problem points at. */
type Sources = Map<string, string[]>;

function entriesOf(data: Data, sources: Sources): Entries {
  const written = (path: string, value: unknown) => {
    const text = stringify(value, { aliasDuplicateObjects: false });
    sources.set(`data/${path}`, text.split('\n'));
    return text;
  };
  const read = <T>(path: string, schema: ZodType<T>, value: unknown): Entry<T> => {
    const { entry, problems } = readEntry(`data/${path}`, written(path, value), schema);
    if (!entry || problems.length > 0) throw new Error(`the case itself breaks the schema: ${problems[0]?.message}`);
    return entry;
  };
  return {
    actors: new Map([
      ['council', read('actors/council.yml', actor, data.council)],
      ['lavrov', read('actors/lavrov.yml', actor, data.lavrov)],
      ['russia', read('actors/russia.yml', actor, data.russia)],
    ]),
    targets: new Map([
      [
        'idlib',
        {
          ceasefire: read('ceasefires/idlib/ceasefire.yml', ceasefire, data.idlib),
          positions: read('ceasefires/idlib/positions.yml', positions, [data.act, ...data.moreActs]),
          votes: read('ceasefires/idlib/votes.yml', votes, [data.vote]),
        },
      ],
      ['sochi', { ceasefire: read('ceasefires/sochi/ceasefire.yml', ceasefire, data.sochi) }],
    ]),
    terms: new Map([
      ['ceasefire', read('terms/ceasefire.yml', term, data.ceasefire)],
      ['truce', read('terms/truce.yml', term, data.truce)],
    ]),
    evidence: new Map([['en', read('evidence/en.yml', evidenceWords, data.english)]]),
    demonyms: new Map(),
    moved: read('moved.yml', moved, data.moved),
  };
}

/** `file: source line | message` of every problem that the rule finds after the change. */
export function find(rule: Rule, change: (data: Data) => void): string[] {
  const data = structuredClone(SOUND);
  change(data);
  const sources: Sources = new Map();
  const entries = entriesOf(data, sources);
  return rule(entries, givenOf(entries, TODAY)).map(({ file, line, message }) => {
    const source = sources.get(file)?.[line - 1]?.replace(/^[\s-]+/, '');
    return `${file.split('/').at(-1)}: ${source} | ${message}`;
  });
}

export type Case = [what: string, change: (data: Data) => void, problem: string];
export type Good = [what: string, change: (data: Data) => void];
