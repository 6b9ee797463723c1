// Views of the atlas for its states.
import { IDLIB_CARD, RESOLUTION_CARD } from '../popover/cards.states';
import {
  ANTIWAR,
  APPEAL,
  CHECKED,
  IDLIB,
  IDLIB_STATEMENT,
  NAMES,
  RESOLUTION,
  US_HOPED,
  US_ON_IDLIB,
  US_OPPOSES,
  US_VOTED,
  VETOED_DRAFT,
} from '../position/positions.states';
import type { ChronicleEntry } from './chronicle-entry';
import type { AtlasActor, AtlasStanding, AtlasTarget } from './view';

export const standing = (id: keyof typeof NAMES, some: Partial<AtlasStanding>): AtlasStanding => ({
  target: IDLIB,
  checked: CHECKED,
  actor: { id, name: NAMES[id], kind: 'state' },
  stance: some.current?.[0]?.stance ?? null,
  current: [],
  earlier: [],
  undated: [],
  later: [],
  ...some,
});

export const TARGET: AtlasTarget = {
  show: 'target',
  card: IDLIB_CARD,
  class: 'preliminary',
  laterality: 'bilateral',
  purposes: ['humanitarian', 'peace_process'],
  standings: [
    standing('france', { current: [{ ...US_ON_IDLIB, actor: 'france' }] }),
    standing('russia', {
      current: [{ ...US_HOPED, act: 'signature', summary: 'Signed the protocol in Moscow.' }],
    }),
    standing('united-kingdom', { later: [US_ON_IDLIB] }),
    standing('united-states', {
      current: [US_ON_IDLIB],
      earlier: [US_HOPED],
      undated: [],
      later: [{ ...US_ON_IDLIB, date: '2020-05' }],
    }),
  ],
  related: [{ target: IDLIB_STATEMENT, how: 'endorses', from: 'other' }],
  order: 'standing',
  chronicle: [],
  openActor: 'united-states',
};

const US = { id: 'united-states', name: NAMES['united-states'] };
const RUSSIA = { id: 'russia', name: NAMES.russia };

const CHRONICLE: readonly ChronicleEntry[] = [
  { what: 'state', date: '2020-03-05', time: 'by_then', message: 'chronicleDeclared' },
  {
    what: 'act',
    date: '2020-03-05',
    time: 'by_then',
    actors: [RUSSIA, { id: 'china', name: NAMES.china }],
    target: IDLIB,
    position: { ...US_HOPED, actor: 'russia', act: 'signature', summary: 'Signed the protocol in Moscow.' },
    before: null,
  },
  {
    what: 'event',
    date: '2020-03',
    time: 'open',
    event: {
      date: '2020-03',
      event: 'Shelling was reported south of the road.',
      claimant: 'Syrian Observatory for Human Rights',
      citations: [ANTIWAR],
    },
  },
  { what: 'vote', date: '2019-09-19', time: 'by_then', rollCall: VETOED_DRAFT },
  {
    what: 'act',
    date: '2020-05',
    time: 'later',
    actors: [US],
    target: IDLIB,
    position: US_ON_IDLIB,
    before: 'opposes',
  },
  { what: 'state', date: '2021', time: 'later', message: 'state_collapsed' },
];

export const TARGET_IN_TIME: AtlasTarget = { ...TARGET, order: 'time', chronicle: CHRONICLE };

export const VOTED: AtlasTarget = {
  ...TARGET,
  card: {
    ...RESOLUTION_CARD,
    rollCalls: [...RESOLUTION_CARD.rollCalls, VETOED_DRAFT, { ...VETOED_DRAFT, document: 'S/2019/757', partial: true }],
  },
  standings: [standing('united-states', { current: [US_VOTED] })],
  related: [],
  openActor: undefined,
};

export const ACTOR: AtlasActor = {
  show: 'actor',
  actor: { id: 'united-states', kind: 'state', name: 'United States', targets: [APPEAL.id] },
  asOf: { date: null, from: 'reader' },
  standings: [
    { target: RESOLUTION, current: [US_VOTED], earlier: [], undated: [], later: [], checked: CHECKED },
    { target: APPEAL, current: [US_OPPOSES], earlier: [US_HOPED], undated: [], later: [], checked: CHECKED },
    { target: IDLIB, current: [], earlier: [], undated: [], later: [US_ON_IDLIB], checked: CHECKED },
  ],
  order: 'standing',
  history: [],
};

export const ACTOR_IN_TIME: AtlasActor = {
  ...ACTOR,
  order: 'time',
  history: [
    {
      what: 'act',
      date: '2020-03-24',
      time: 'by_then',
      actors: [US],
      target: APPEAL,
      position: US_HOPED,
      before: null,
    },
    {
      what: 'act',
      date: '2020-04-19',
      time: 'by_then',
      actors: [US],
      target: APPEAL,
      position: US_OPPOSES,
      before: 'supports',
    },
    {
      what: 'act',
      date: '2020-07-01',
      time: 'later',
      actors: [US],
      target: RESOLUTION,
      position: US_VOTED,
      before: null,
    },
  ],
};

export const PERSON: AtlasActor = {
  ...ACTOR,
  actor: {
    id: 'vladimir-putin',
    kind: 'office_holder',
    name: 'Vladimir Putin',
    offices: [{ title: 'President', of: 'russia', from: '2012-05-07' }],
    targets: [],
  },
  asOf: { date: '2020-04-20', from: 'reader' },
  standings: [],
};
