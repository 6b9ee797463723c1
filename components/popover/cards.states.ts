// Cards for the states of the popover.

import type { Reported } from '../../lib/model/reported-act';
import type { ActorCard, CeasefireCard, TermCard } from '../../lib/model/view';
import {
  APPEAL,
  CHECKED,
  FOREIGN_POLICY,
  IDLIB,
  IDLIB_STATEMENT,
  NAMES,
  RESOLUTION,
  RESOLUTION_VOTE,
  TAIPEI_TIMES,
  US_HOPED,
  US_ON_IDLIB,
  US_OPPOSES,
  US_REFUSED_STATEMENT,
  US_VOTED,
} from '../position/positions.states';

const IN_APRIL = { date: '2020-04-20', from: 'article' } as const;
const US = { id: 'united-states', name: 'United States', kind: 'state' } as const;

export const US_ON_APPEAL: ActorCard = {
  card: 'actor',
  actor: US,
  role: null,
  standing: {
    target: APPEAL,
    current: [US_OPPOSES],
    earlier: [US_HOPED],
    undated: [],
    later: [],
    checked: CHECKED,
  },
  among: [],
  related: [
    {
      target: RESOLUTION,
      how: 'endorses',
      from: 'other',
      current: [],
      earlier: [],
      undated: [],
      later: [US_VOTED],
      checked: CHECKED,
    },
  ],
  names: NAMES,
  asOf: IN_APRIL,
  because: { alias: 'Washington', strength: 'weak', backing: 'United States' },
};

export const US_ON_IDLIB_CARD: ActorCard = {
  card: 'actor',
  actor: US,
  role: null,
  standing: {
    target: IDLIB,
    current: [US_ON_IDLIB],
    earlier: [],
    undated: [],
    later: [
      {
        ...US_ON_IDLIB,
        date: '2020-05',
        summary: 'Called on all sides to keep the agreement and to let aid through.',
      },
    ],
    checked: CHECKED,
  },
  among: [],
  related: [
    {
      target: IDLIB_STATEMENT,
      how: 'endorses',
      from: 'other',
      current: [US_REFUSED_STATEMENT],
      earlier: [],
      undated: [],
      later: [],
      checked: CHECKED,
    },
  ],
  names: NAMES,
  asOf: { date: '2020-03-08', from: 'article' },
  because: { alias: 'US', strength: 'strong', backing: null },
};

export const COLOMBIA: ActorCard = {
  card: 'actor',
  actor: { id: 'colombia', name: 'Colombia', kind: 'state' },
  role: null,
  standing: { target: APPEAL, current: [], earlier: [], undated: [], later: [], checked: CHECKED },
  among: [],
  related: [
    {
      target: RESOLUTION,
      how: 'endorses',
      from: 'other',
      current: [],
      earlier: [],
      undated: [],
      later: [],
      checked: CHECKED,
    },
  ],
  names: NAMES,
  asOf: IN_APRIL,
  because: { alias: 'Colombia', strength: 'strong', backing: null },
};

/** An act of a month in which the article was written, and two of which nobody knows which came last. */
export const UNDATED: ActorCard = {
  ...US_ON_APPEAL,
  standing: {
    target: APPEAL,
    current: [
      { ...US_OPPOSES, date: '2020-03' },
      { ...US_HOPED, date: '2020-03-24' },
    ],
    earlier: [],
    undated: [{ ...US_OPPOSES, date: '2020-04' }],
    later: [],
    checked: CHECKED,
  },
  among: [],
  related: [],
};

export const ONLY_UNDATED: ActorCard = {
  ...COLOMBIA,
  standing: {
    target: APPEAL,
    current: [],
    earlier: [],
    undated: [{ ...US_HOPED, actor: 'colombia', date: '2020-04' }],
    later: [],
    checked: CHECKED,
  },
};

export const PUTIN: ActorCard = {
  card: 'actor',
  actor: { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'office_holder' },
  role: { title: 'President of Russia', of: { id: 'russia', name: 'Russia' } },
  standing: {
    target: APPEAL,
    current: [
      {
        ...US_OPPOSES,
        actor: 'russia',
        facet: 'a text without exceptions',
        summary: 'Resisted a universal ceasefire that might hamper what it calls counter-terrorism.',
        conditions: 'Operations in Syria must be able to go on.',
        citations: [FOREIGN_POLICY],
      },
      {
        ...US_HOPED,
        actor: 'russia',
        date: '2020-04-19',
        act: 'declaration',
        stance: 'supports_with_conditions',
        summary: 'Told other governments that it favours truces in several war zones.',
        conditions: 'Counter-terrorism operations left out.',
        speaker: { name: 'Vassily Nebenzia', office: 'Permanent Representative to the UN' },
      },
    ],
    earlier: [],
    undated: [],
    later: [],
    checked: CHECKED,
  },
  among: [],
  related: [],
  names: NAMES,
  asOf: { date: null, from: 'unknown' },
  because: { alias: 'Putin', strength: 'strong', backing: null },
};

export const VOTER: ActorCard = {
  ...US_ON_APPEAL,
  standing: { target: RESOLUTION, current: [US_VOTED], earlier: [], undated: [], later: [], checked: CHECKED },
  among: [],
  related: [
    {
      target: APPEAL,
      how: 'endorses',
      from: 'this',
      current: [US_OPPOSES],
      earlier: [US_HOPED],
      undated: [],
      later: [],
      checked: CHECKED,
    },
  ],
  names: NAMES,
  asOf: { date: '2020-07-02', from: 'article' },
};

export const ARABIC: ActorCard = {
  ...COLOMBIA,
  actor: {
    id: 'long',
    name: 'الحكومة السورية المؤقتة والائتلاف الوطني لقوى الثورة والمعارضة السورية',
    kind: 'political_movement',
  },
  standing: {
    target: {
      ...IDLIB,
      name: 'اتفاق وقف إطلاق النار في إدلب المعروف باسم البروتوكول الإضافي لمذكرة سوتشي',
    },
    current: [US_ON_IDLIB],
    earlier: [],
    undated: [],
    later: [],
    checked: CHECKED,
  },
  among: [],
  related: [],
};

/** Of a page that tells of several ceasefires; on the last of them nothing is recorded. */
export const OPEN_WHICH: ActorCard = {
  ...US_ON_IDLIB_CARD,
  standing: null,
  among: [
    { target: APPEAL, current: [US_OPPOSES], earlier: [US_HOPED], undated: [], later: [], checked: CHECKED },
    { target: IDLIB, current: [US_ON_IDLIB], earlier: [], undated: [], later: [], checked: CHECKED },
    { target: RESOLUTION, current: [], earlier: [], undated: [], later: [], checked: CHECKED },
  ],
  related: [],
};

export const NO_TARGET: ActorCard = { ...COLOMBIA, standing: null, related: [] };

export const IDLIB_CARD: CeasefireCard = {
  card: 'ceasefire',
  target: IDLIB,
  terms:
    'Halt along the existing lines from 00:01 on 6 March 2020; a corridor of 6 km on each side of the M4 road; joint patrols from 15 March.',
  conflict: 'Syria (north-west)',
  declared: '2020-03-05',
  effective: '2020-03-06',
  endedHow: 'in_force',
  parties: [
    { id: 'turkey', name: 'Türkiye' },
    { id: 'russia', name: 'Russia' },
  ],
  brokers: [{ id: 'russia', name: 'Russia' }],
  before: [
    {
      date: '2020-03-07',
      event: 'Shelling in southern Idlib broke the calm for some hours.',
      claimant: 'the opposition’s National Front',
      citations: [TAIPEI_TIMES],
    },
    {
      date: '2020-03-06',
      event: 'The Council discussed the agreement behind closed doors and issued no statement.',
      citations: [TAIPEI_TIMES],
    },
    {
      date: '2020-03-05',
      event: 'The presidents of Russia and Türkiye signed the protocol in Moscow.',
      citations: [TAIPEI_TIMES],
    },
  ],
  after: [
    {
      date: '2020-03-15',
      event: 'The first joint patrol on the M4 was cut short.',
      citations: [TAIPEI_TIMES],
    },
  ],
  rollCalls: [],
  counts: {
    supports: 9,
    supports_with_conditions: 4,
    opposes: 1,
    abstains: 0,
    ambiguous: 1,
    total: 15,
  },
  citations: [TAIPEI_TIMES, FOREIGN_POLICY],
  checked: CHECKED,
  names: NAMES,
  asOf: { date: '2020-03-08', from: 'article' },
  because: { alias: 'Idlib ceasefire', strength: 'strong', backing: null },
};

export const RESOLUTION_CARD: CeasefireCard = {
  ...IDLIB_CARD,
  target: RESOLUTION,
  terms:
    'Demands a general and immediate cessation of hostilities in all situations on the agenda, and a pause of at least 90 days for aid.',
  conflict: 'All situations on the agenda of the Council',
  declared: '2020-07-01',
  effective: '2020-07-01',
  ended: '2020-10',
  endedHow: 'expired',
  document: 'S/RES/2532 (2020)',
  parties: [],
  brokers: [
    { id: 'france', name: 'France' },
    { id: 'tunisia', name: 'Tunisia' },
  ],
  before: [],
  after: [],
  rollCalls: [RESOLUTION_VOTE],
  counts: {
    supports: 15,
    supports_with_conditions: 0,
    opposes: 0,
    abstains: 0,
    ambiguous: 0,
    total: 15,
  },
  names: NAMES,
  asOf: { date: '2020-07-05', from: 'article' },
};

export const PAUSE_TERM: TermCard = {
  card: 'term',
  id: 'humanitarian-pause',
  name: 'Humanitarian pause',
  definition: 'A halt of fighting agreed for a humanitarian purpose only, in a set place and for a set time.',
  differsFrom: [
    {
      term: 'ceasefire',
      name: 'Ceasefire',
      how: 'Is meant to last and may lead to talks; a pause ends by itself.',
    },
    {
      term: 'cessation-of-hostilities',
      name: 'Cessation of hostilities',
      how: 'Covers all fighting between the parties, often without a compliance mechanism.',
    },
    {
      term: 'truce',
      name: 'Truce',
      how: 'An everyday word for a short halt, with no fixed legal content.',
    },
  ],
  citations: [FOREIGN_POLICY],
  because: { alias: 'humanitarian pauses', strength: 'strong', backing: null },
};

const REPORTED: Reported = {
  act: 'rejection',
  stance: 'opposes',
  sentence: 'The United States on Sunday rejected a draft resolution that would have demanded a global ceasefire.',
  language: 'en',
  beside: 'agrees',
};

export const REPORTS_THE_SAME = REPORTED;
export const REPORTS_NEWER: Reported = {
  ...REPORTED,
  act: 'acceptance',
  stance: 'supports_with_conditions',
  sentence: 'Colombia agreed to the truce on condition that the guerrilla group frees everybody whom it holds.',
  beside: 'newer',
};
export const REPORTS_OTHERWISE: Reported = {
  ...REPORTED,
  sentence: 'رفضت الولايات المتحدة وقف إطلاق النار في إدلب، وقالت إنها لن تلتزم به.',
  language: 'ar',
  beside: 'differs',
};
export const REPORTS_THE_FIRST: Reported = { ...REPORTS_NEWER, beside: 'unrecorded' };
export const REPORTS_ON_ANOTHER: Reported = { ...REPORTED, beside: null };
