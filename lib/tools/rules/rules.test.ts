import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ZodType, z } from 'zod';
import { actor } from '../../model/actor';
import { ceasefire } from '../../model/ceasefire';
import type { alias } from '../../model/fields';
import { type position, positions, type vote, votes } from '../../model/position';
import { moved, term } from '../../model/term';
import type { Entries } from '../entries';
import { type Entry, readEntry } from '../entry';
import { aliasCollisions } from './alias-collisions';
import { citations } from './citations';
import { dates } from './dates';
import { RULES } from './index';
import { knownIds } from './known-ids';
import { rollCalls } from './roll-calls';
import type { Rule } from './rule';
import { stems } from './stems';
import { wording } from './wording';

const PROOF = {
  url: 'https://example.com/story',
  title: 'Story',
  publisher: 'Example',
  published: '2020-03-07',
  kind: 'primary_official' as const,
};

/** One entry of each kind, sound; every case changes a copy. */
type ActorInput = z.input<typeof actor> & { aliases: z.input<typeof alias>[] };

interface Data {
  russia: ActorInput;
  council: ActorInput;
  lavrov: z.input<typeof actor> & { kind: 'office_holder' };
  idlib: z.input<typeof ceasefire>;
  act: z.input<typeof position>;
  vote: z.input<typeof vote>;
  truce: z.input<typeof term>;
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
    timeline: [{ date: '2020-03-05', event: 'The parties signed.', citations: [PROOF] }],
    aliases: [{ text: 'Idlib ceasefire' }],
    cues: { words: ['Idlib'], actors: ['russia'] },
    related: [{ id: 'idlib', how: 'follows' }],
    citations: [PROOF],
    checked: '2026-11-22',
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
    checked: '2026-11-22',
  },
  vote: {
    body: 'council',
    document: 'S/2020/1',
    date: '2020-03-06',
    result: 'not_adopted',
    no: ['RUS'],
    veto: ['RUS'],
    totals: { yes: 0, no: 1, abstain: 0 },
    summary: 'Russia voted.',
    citations: [PROOF],
    checked: '2026-11-22',
  },
  truce: {
    name: 'truce',
    definition: 'A pause in fighting.',
    stems: ['truce', 'перемир'],
    differs_from: [{ term: 'truce', how: 'Not at all.' }],
    aliases: [{ text: 'truce' }, { text: 'humanitarian truce' }, { text: 'перемирие', lang: 'ru' }],
    citations: [PROOF],
  },
  moved: { 'old-russia': 'russia' },
};

/** Text of each file, to show the line that a problem points at. */
type Sources = Map<string, string[]>;

function entriesOf(data: Data, sources: Sources): Entries {
  const read = <T>(path: string, schema: ZodType<T>, value: unknown): Entry<T> => {
    const text = stringify(value, { aliasDuplicateObjects: false });
    sources.set(`data/${path}`, text.split('\n'));
    const { entry, problems } = readEntry(`data/${path}`, text, schema);
    return entry ?? expect.fail(`the case itself breaks the schema: ${problems[0]?.message}`);
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
          positions: read('ceasefires/idlib/positions.yml', positions, [data.act]),
          votes: read('ceasefires/idlib/votes.yml', votes, [data.vote]),
        },
      ],
    ]),
    terms: new Map([['truce', read('terms/truce.yml', term, data.truce)]]),
    evidence: new Map(),
    moved: read('moved.yml', moved, data.moved),
  };
}

/** `file: source line | message` of every problem that the rule finds after the change. */
function find(rule: Rule, change: (data: Data) => void): string[] {
  const data = structuredClone(SOUND);
  change(data);
  const sources: Sources = new Map();
  return rule(entriesOf(data, sources)).map(({ file, line, message }) => {
    const source = sources.get(file)?.[line - 1]?.replace(/^[\s-]+/, '');
    return `${file.split('/').at(-1)}: ${source} | ${message}`;
  });
}

type Case = [what: string, change: (data: Data) => void, problem: string];
type Good = [what: string, change: (data: Data) => void];

const SPEAKER = { name: 'A. Speaker', office: 'Envoy' };

describe('every rule', () => {
  it('finds nothing in sound data', () => {
    for (const rule of RULES) expect(find(rule, () => {})).toEqual([]);
  });

  it('finds nothing in no data', () => {
    const none: Entries = { actors: new Map(), targets: new Map(), terms: new Map(), evidence: new Map() };
    for (const rule of RULES) expect(rule(none)).toEqual([]);
  });

  it('is in the list', () => {
    expect(new Set(RULES)).toEqual(new Set([aliasCollisions, citations, dates, knownIds, rollCalls, stems, wording]));
  });
});

describe('known-ids', () => {
  const NO_ACTOR = 'no actor has the id "atlantis"';
  const BAD: Case[] = [
    [
      'office',
      (data) => (data.lavrov.offices = [{ title: 'King', of: 'atlantis', from: '2000' }]),
      `lavrov.yml: of: atlantis | ${NO_ACTOR}`,
    ],
    ['party', (data) => (data.idlib.parties = ['russia', 'atlantis']), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    ['broker', (data) => (data.idlib.brokers = ['atlantis']), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    ['actor of a cue', (data) => (data.idlib.cues = { actors: ['atlantis'] }), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    [
      'related target',
      (data) => (data.idlib.related = [{ id: 'sochi', how: 'follows' }]),
      'ceasefire.yml: id: sochi | no ceasefire has the id "sochi"',
    ],
    ['actor', (data) => (data.act.actor = 'atlantis'), `positions.yml: actor: atlantis | ${NO_ACTOR}`],
    [
      'actors',
      (data) => Object.assign(data.act, { actor: undefined, actors: ['russia', 'atlantis'] }),
      `positions.yml: atlantis | ${NO_ACTOR}`,
    ],
    ['speaker', (data) => (data.act.speaker = 'atlantis'), `positions.yml: speaker: atlantis | ${NO_ACTOR}`],
    ['on behalf of', (data) => (data.act.on_behalf_of = ['atlantis']), `positions.yml: atlantis | ${NO_ACTOR}`],
    ['body', (data) => (data.vote.body = 'atlantis'), `votes.yml: body: atlantis | ${NO_ACTOR}`],
    [
      'term',
      (data) => (data.truce.differs_from = [{ term: 'pause', how: 'So.' }]),
      'truce.yml: term: pause | no term has the id "pause"',
    ],
    [
      'moved',
      (data) => (data.moved = { 'old-russia': 'atlantis' }),
      'moved.yml: old-russia: atlantis | "old-russia" moved to "atlantis", which does not exist',
    ],
  ];
  it.each(BAD)('finds an unknown %s', (_what, change, problem) => {
    expect(find(knownIds, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a speaker by name', (data) => (data.act.speaker = SPEAKER)],
    ['an id that moved to a target', (data) => (data.moved = { old: 'idlib' })],
    ['an id that moved to a term', (data) => (data.moved = { old: 'truce' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(knownIds, change)).toEqual([]);
  });
});

describe('alias-collisions', () => {
  const alias = (text: string, more: object = {}) => ({ text, ...more });
  const weak = { strength: 'weak' as const, needs: ['title' as const] };
  const BAD: Case[] = [
    [
      'one form for two actors',
      (data) => data.russia.aliases.push(alias('Security Council')),
      'russia.yml: text: Security Council | "Security Council" names russia here and council in data/actors/council.yml',
    ],
    [
      'forms that fold alike',
      (data) => data.russia.aliases.push(alias('SECURITY–COUNCIL'), alias('security-council')),
      'russia.yml: text: security-council | "security-council" is listed twice for russia',
    ],
    [
      'one form twice',
      (data) => data.russia.aliases.push(alias('RÚSSIA')),
      'russia.yml: text: RÚSSIA | "RÚSSIA" is listed twice for russia',
    ],
    [
      'a form of every language beside one of one',
      (data) => data.russia.aliases.push(alias('Lavrov', { lang: 'fr' })),
      'russia.yml: text: Lavrov | "Lavrov" names russia here and lavrov in data/actors/lavrov.yml',
    ],
    [
      'an actor and a term',
      (data) => data.russia.aliases.push(alias('Truce')),
      'truce.yml: text: truce | "truce" names truce here and russia in data/actors/russia.yml',
    ],
    [
      'times that overlap, listed the other way round',
      (data) => {
        data.lavrov.aliases.push(alias('the bear', { until: '2020-03-06' }));
        data.russia.aliases.push(alias('the bear', { since: '2020-03-05' }));
      },
      'russia.yml: text: the bear | "the bear" names russia here and lavrov in data/actors/lavrov.yml',
    ],
    [
      'times that both have an end only',
      (data) => {
        data.lavrov.aliases.push(alias('the bear', { until: '2020-03-06' }));
        data.russia.aliases.push(alias('the bear', { until: '2019' }));
      },
      'russia.yml: text: the bear | "the bear" names russia here and lavrov in data/actors/lavrov.yml',
    ],
    [
      'times that both have a beginning only',
      (data) => {
        data.lavrov.aliases.push(alias('the bear', { since: '2020-03-06' }));
        data.russia.aliases.push(alias('the bear', { since: '2019' }));
      },
      'russia.yml: text: the bear | "the bear" names russia here and lavrov in data/actors/lavrov.yml',
    ],
    [
      'times that overlap',
      (data) => {
        data.russia.aliases.push(alias('the bear', { until: '2020-03-06' }));
        data.lavrov.aliases.push(alias('the bear', { since: '2020-03-05' }));
      },
      'russia.yml: text: the bear | "the bear" names russia here and lavrov in data/actors/lavrov.yml',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(aliasCollisions, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a weak form beside a strong one', (data) => data.russia.aliases.push(alias('Security Council', weak))],
    ['one form in two languages', (data) => data.russia.aliases.push(alias('Security Council', { lang: 'fr' }))],
    [
      'forms told apart by case',
      (data) => {
        data.russia.aliases.push(alias('Onu', { case: 'exact' }));
        data.council.aliases.push(alias('ONU', { case: 'exact' }));
      },
    ],
    [
      'times that follow each other, listed the other way round',
      (data) => {
        data.lavrov.aliases.push(alias('the bear', { until: '2020-03-05' }));
        data.russia.aliases.push(alias('the bear', { since: '2020-03-05' }));
      },
    ],
    [
      'times that follow each other',
      (data) => {
        data.russia.aliases.push(alias('the bear', { until: '2020-03-05' }));
        data.lavrov.aliases.push(alias('the bear', { since: '2020-03-05' }));
      },
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(aliasCollisions, change)).toEqual([]);
  });
});

describe('stems', () => {
  const BAD: Case[] = [
    [
      'a strong alias without its stem',
      (data) => data.truce.aliases.push({ text: 'armistice' }),
      'truce.yml: text: armistice | no word of "armistice" begins with a stem',
    ],
    [
      'a stem inside a word only',
      (data) => data.truce.aliases.push({ text: 'untruce' }),
      'truce.yml: text: untruce | no word of "untruce" begins with a stem',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(stems, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a weak alias', (data) => data.truce.aliases.push({ text: 'pause', strength: 'weak', needs: ['topic'] })],
    ['another case and accent', (data) => data.truce.aliases.push({ text: 'TRÚCES' })],
    ['the stem at a later word', (data) => data.truce.aliases.push({ text: 'the long truce' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(stems, change)).toEqual([]);
  });
});

describe('roll-calls', () => {
  const BAD: Case[] = [
    [
      'a state that is not ours',
      (data) => Object.assign(data.vote, { not_participating: ['ATL'] }),
      'votes.yml: ATL | no state has the code ATL',
    ],
    [
      'a state twice',
      (data) => Object.assign(data.vote, { not_participating: ['RUS'] }),
      'votes.yml: RUS | RUS stands in the roll call twice',
    ],
    [
      'a total too high',
      (data) => (data.vote.totals.yes = 2),
      'votes.yml: yes: 2 | yes lists 0 states, the announced total is 2',
    ],
    [
      'a total too low',
      (data) => (data.vote.totals.no = 0),
      'votes.yml: no: 0 | no lists 1 states, the announced total is 0',
    ],
    [
      'absent states that are not listed',
      (data) => (data.vote.totals.absent = 1),
      'votes.yml: absent: 1 | absent lists 0 states, the announced total is 1',
    ],
    [
      'a veto of an adopted text',
      (data) => (data.vote.result = 'adopted'),
      'votes.yml: veto: | RUS cannot have vetoed',
    ],
    [
      'a veto without a no',
      (data) => Object.assign(data.vote, { no: [], abstain: ['RUS'], totals: { yes: 0, no: 0, abstain: 1 } }),
      'votes.yml: veto: | RUS cannot have vetoed',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(rollCalls, change)).toEqual([problem]);
  });

  it('lets pass a no that is no veto', () => {
    expect(find(rollCalls, (data) => Object.assign(data.vote, { veto: [] }))).toEqual([]);
  });
});

describe('dates', () => {
  const proofOf = (published: string) => [{ ...PROOF, published }];
  const AHEAD = { date: '2020-03-04', speaker: SPEAKER };
  const PRECEDES = 'positions.yml: date: 2020-03-04 | the act (2020-03-04) precedes its target (2020-03-05)';
  const BAD: Case[] = [
    [
      'an end before the declaration',
      (data) => (data.idlib.ended = '2020-02'),
      'ceasefire.yml: ended: 2020-02 | ended (2020-02) is before declared (2020-03-05)',
    ],
    [
      'an act after its check',
      (data) => Object.assign(data.act, { speaker: SPEAKER, checked: '2020-03-05' }),
      'positions.yml: date: 2020-03-06 | the act (2020-03-06) is later than its check (2020-03-05)',
    ],
    [
      'a citation before its act',
      (data) => (data.act.citations = proofOf('2020-03-05')),
      'positions.yml: published: 2020-03-05 | published 2020-03-05, before the act (2020-03-06)',
    ],
    [
      'a citation of the year before',
      (data) => (data.act.citations = proofOf('2019')),
      'positions.yml: published: "2019" | published 2019, before the act (2020-03-06)',
    ],
    [
      'a speaker before the office',
      (data) => Object.assign(data.lavrov, { offices: [{ title: 'X', of: 'russia', from: '2020-03-07' }] }),
      'positions.yml: speaker: lavrov | Sergei Lavrov held no office on 2020-03-06',
    ],
    [
      'a speaker after the office',
      (data) => Object.assign(data.lavrov, { offices: [{ title: 'X', of: 'russia', from: '2004', to: '2020-02' }] }),
      'positions.yml: speaker: lavrov | Sergei Lavrov held no office on 2020-03-06',
    ],
    ['an act before the ceasefire it is about', (data) => Object.assign(data.act, AHEAD), PRECEDES],
    [
      'a signature before the appeal it is about',
      (data) => {
        data.idlib.kind = 'appeal';
        Object.assign(data.act, AHEAD, { act: 'signature' });
      },
      PRECEDES,
    ],
    [
      'a citation before its roll call',
      (data) => {
        data.vote.citations = proofOf('2020-03-05');
      },
      'votes.yml: published: 2020-03-05 | published 2020-03-05, before the act (2020-03-06)',
    ],
    [
      'a roll call after its check',
      (data) => {
        data.vote.checked = '2020-03-05';
      },
      'votes.yml: date: 2020-03-06 | the act (2020-03-06) is later than its check (2020-03-05)',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(dates, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an end on the day of the declaration', (data) => (data.idlib.ended = '2020-03-05')],
    ['no end', (data) => (data.idlib.ended = undefined)],
    ['a citation of the day of the act', (data) => (data.act.citations = proofOf('2020-03-06'))],
    [
      'an office begun and ended on the day of the act, after another one',
      (data) => {
        const office = { title: 'X', of: 'russia' };
        data.lavrov.offices = [
          { ...office, from: '2004', to: '2005' },
          { ...office, from: '2020-03-06', to: '2020-03-06' },
        ];
      },
    ],
    ['a citation of the month of the act', (data) => (data.act.citations = proofOf('2020-03'))],
    ['a citation without a date', (data) => (data.act.citations = [{ ...PROOF, published: undefined }])],
    [
      'an act of a month in which the office ended',
      (data) => Object.assign(data.act, { date: '2020-05', citations: proofOf('2020-05-31') }),
    ],
    ['an act on the day of its check', (data) => (data.act.checked = '2020-03-06')],
    [
      'a proposal before the ceasefire that it brought about',
      (data) => Object.assign(data.act, AHEAD, { act: 'proposal' }),
    ],
    ['an act of the month of the declaration', (data) => Object.assign(data.act, { date: '2020-03' })],
    [
      'a statement on a draft before it is adopted',
      (data) => {
        data.idlib.kind = 'resolution';
        Object.assign(data.act, AHEAD);
      },
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(dates, change)).toEqual([]);
  });
});

describe('citations', () => {
  const WIKIPEDIA = { ...PROOF, url: 'https://en.wikipedia.org/wiki/Truce', publisher: 'Wikipedia' };
  const SECONDARY = { ...PROOF, kind: 'secondary' as const };
  const BAD: Case[] = [
    [
      'an encyclopaedia alone',
      (data) => (data.act.citations = [WIKIPEDIA, WIKIPEDIA]),
      'positions.yml: citations: | an encyclopaedia is the only citation',
    ],
    [
      'high confidence on one publisher',
      (data) => (data.act.citations = [SECONDARY, SECONDARY]),
      'positions.yml: confidence: high | high confidence on one secondary publisher',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(citations, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an encyclopaedia beside another', (data) => (data.act.citations = [WIKIPEDIA, PROOF])],
    ['an official record among other citations', (data) => (data.act.citations = [SECONDARY, PROOF])],
    ['two publishers', (data) => (data.act.citations = [SECONDARY, { ...SECONDARY, publisher: 'Other' }])],
    [
      'medium confidence on one publisher',
      (data) => Object.assign(data.act, { citations: [SECONDARY], confidence: 'medium' }),
    ],
    [
      'a host that only looks like an encyclopaedia',
      (data) => (data.act.citations = [{ ...PROOF, url: 'https://notwikipedia.org/a' }]),
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(citations, change)).toEqual([]);
  });
});

describe('wording', () => {
  const STRONG = (word: string) => `"${word}" judges instead of telling`;
  const BAD: Case[] = [
    [
      'in a summary',
      (data) => (data.act.summary = 'Russia strongly refused.'),
      `positions.yml: summary: Russia strongly refused. | ${STRONG('strongly')}`,
    ],
    [
      'in conditions',
      (data) => (data.act.conditions = 'That the Regime goes.'),
      `positions.yml: conditions: That the Regime goes. | ${STRONG('Regime')}`,
    ],
    [
      'in a facet',
      (data) => (data.act.facet = 'militants'),
      `positions.yml: facet: militants | ${STRONG('militants')}`,
    ],
    [
      'in a dispute',
      (data) => (data.act.disputed = 'A bloody one.'),
      `positions.yml: disputed: A bloody one. | ${STRONG('bloody')}`,
    ],
    [
      'in the terms',
      (data) => (data.idlib.terms = 'A brutal rest.'),
      `ceasefire.yml: terms: A brutal rest. | ${STRONG('brutal')}`,
    ],
    [
      'in an event',
      (data) => (data.idlib.timeline = [{ date: '2020', event: 'They firmly met.', citations: [PROOF] }]),
      `ceasefire.yml: event: They firmly met. | ${STRONG('firmly')}`,
    ],
    [
      'in a vote',
      (data) => (data.vote.summary = 'It vehemently voted.'),
      `votes.yml: summary: It vehemently voted. | ${STRONG('vehemently')}`,
    ],
    [
      'designation',
      (data) => (data.act.summary = 'It fought terrorists.'),
      'positions.yml: summary: It fought terrorists. | a designation in our own voice',
    ],
  ];
  it.each(BAD)('finds judgement %s', (_what, change, problem) => {
    expect(find(wording, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'a designation with its author',
      (data) => (data.act.summary = 'It exempted groups that the Council designates as terrorist.'),
    ],
    ['a longer word', (data) => (data.act.summary = 'It spoke of the regimen and of militantism.')],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(wording, change)).toEqual([]);
  });
});
