import type { Closed, PageSummary, PopupState } from '../../lib/model/view';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { APPEAL, IDLIB, RESOLUTION } from '../position/positions.states';
import { Summary } from './summary';

const DATASET = { version: '2026.11.1', date: '2026-11-22', stale: false };
const HOST = 'news.antiwar.com';

const SUMMARY: PageSummary = {
  target: APPEAL,
  sure: true,
  among: [],
  sections: [],
  candidates: [
    { target: APPEAL, score: 0.9, because: ['global ceasefire', 'Guterres', 'coronavirus'] },
    { target: RESOLUTION, score: 0.4, because: ['Security Council'] },
  ],
  asOf: { date: '2020-04-20', from: 'article' },
  changed: '2020-04-22',
  whole: true,
  muted: [],
  counts: {
    supports: 3,
    supports_with_conditions: 1,
    opposes: 2,
    abstains: 0,
    ambiguous: 0,
    total: 6,
  },
  actors: [
    {
      id: 'france',
      name: 'France',
      stance: 'supports',
      line: 'Joined the call of 53 states for a halt everywhere.',
      date: '2020-03-30',
      mentions: 2,
    },
    {
      id: 'united-nations',
      name: 'United Nations',
      stance: 'supports',
      line: 'Asked all parties to lay down arms for the time of the pandemic.',
      date: '2020-03-23',
      mentions: 9,
    },
    {
      id: 'european-union',
      name: 'European Union',
      stance: 'supports',
      line: 'Backed the appeal and asked for safe ways for aid.',
      date: '2020-04-03',
      mentions: 1,
    },
    {
      id: 'israel',
      name: 'Israel',
      stance: 'supports_with_conditions',
      facet: 'selected conflicts',
      line: 'Accepted a halt that leaves acts of self-defence aside.',
      date: '2020-04',
      mentions: 3,
    },
    {
      id: 'united-states',
      name: 'United States',
      stance: 'opposes',
      facet: 'being bound by a universal text',
      line: 'Would not be held to a ceasefire without exceptions.',
      date: '2020-04-19',
      mentions: 14,
    },
    {
      id: 'russia',
      name: 'Russia',
      stance: 'opposes',
      facet: 'a text without exceptions',
      line: 'Resisted a universal ceasefire that might hamper operations in Syria.',
      date: '2020-04-19',
      mentions: 8,
    },
    { id: 'colombia', name: 'Colombia', stance: null, line: null, date: null, mentions: 1 },
  ],
  terms: [
    { id: 'ceasefire', name: 'Ceasefire', mentions: 11 },
    { id: 'truce', name: 'Truce', mentions: 2 },
  ],
  ceasefires: [{ id: APPEAL.id, name: APPEAL.name, mentions: 6 }],
};

const SEVERAL: PageSummary = {
  ...SUMMARY,
  target: null,
  sure: false,
  among: [
    { target: APPEAL, score: 0.7, because: ['global ceasefire', 'Guterres'] },
    { target: IDLIB, score: 0.65, because: ['Idlib', 'M4', 'Sochi'] },
  ],
  sections: [APPEAL, IDLIB],
  actors: SUMMARY.actors.map((actor) => ({ ...actor, stance: null, line: null, date: null })),
};

const nothing = () => undefined;
const show = (popup: PopupState, language = 'en') => (
  <Summary
    popup={popup}
    spoken=""
    say={sayEnglish}
    language={language}
    onChooseTarget={nothing}
    onJump={nothing}
    onToggleSite={nothing}
    onCopy={nothing}
    onSave={nothing}
    onAtlas={nothing}
    onOptions={nothing}
    onHelp={nothing}
    onMarkAgain={nothing}
  />
);
const page = (summary: PageSummary): PopupState => ({
  state: 'page',
  host: HOST,
  on: true,
  summary,
  dataset: DATASET,
});
const closed = (why: Closed): PopupState => ({
  state: 'closed',
  host: HOST,
  on: why !== 'site-off',
  why,
  dataset: DATASET,
});

export const states: States = {
  loading: () => show({ state: 'loading' }),
  page: () => show(page(SUMMARY)),
  'no ceasefire recognised': () =>
    show(
      page({
        ...SUMMARY,
        target: null,
        actors: SUMMARY.actors.map((actor) => ({ ...actor, stance: null, line: null, date: null })),
      }),
    ),
  'nothing to choose from': () => show(page({ ...SUMMARY, target: null, candidates: [], actors: [], ceasefires: [] })),
  'several ceasefires': () => show(page(SEVERAL)),
  'one of several chosen': () => show(page({ ...SUMMARY, among: SEVERAL.among })),
  'several, right to left': () => show(page(SEVERAL), 'ar'),
  'not sure which': () =>
    show(page({ ...SUMMARY, sure: false, candidates: [{ target: APPEAL, score: 0.5, because: ['Guterres'] }] })),
  'sections of other ceasefires': () => show(page({ ...SUMMARY, sections: [IDLIB, RESOLUTION] })),
  'words muted': () =>
    show(
      page({
        ...SUMMARY,
        muted: [
          { id: 'jordan', name: 'Jordan', kind: 'actor', alias: 'Jordan' },
          { id: 'truce', name: 'Truce', kind: 'term', alias: 'a truce of very many words that somebody once wrote' },
        ],
      }),
    ),
  'read in part': () => show(page({ ...SUMMARY, whole: false })),
  'no position by then': () =>
    show(
      page({
        ...SUMMARY,
        actors: SUMMARY.actors.slice(-1),
        counts: {
          supports: 0,
          supports_with_conditions: 0,
          opposes: 0,
          abstains: 0,
          ambiguous: 0,
          total: 0,
        },
      }),
    ),
  'right to left': () => show(page(SUMMARY), 'ar'),
  'not a document': () => show(closed('not-a-document')),
  'no article': () => show(closed('no-article')),
  'no term': () => show(closed('no-term')),
  'site off': () => show(closed('site-off')),
  'nothing found': () => show(closed('nothing-found')),
  'browser page, stale dataset': () =>
    show({
      state: 'unreachable',
      why: 'browser-page',
      dataset: { ...DATASET, date: '2026-01-05', stale: true },
    }),
  'no permission': () => show({ state: 'unreachable', why: 'permission', dataset: DATASET }),
  'reload needed': () => show({ state: 'unreachable', why: 'reload', dataset: DATASET }),
};
