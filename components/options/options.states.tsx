import type { ReleaseRecord } from '../../lib/model/record';
import type { Settings } from '../../lib/model/settings';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { Options } from './options';

const DEFAULTS: Settings = { density: 'section', opening: 'hover', restMs: 350, offSites: [] };
const COUNTS = { actors: 214, targets: 96, positions: 812, derived: 431, terms: 14 };

const count = (added: number, changed = 0, withdrawn = 0) => ({ added, changed, withdrawn });
const CHANGES: ReleaseRecord[] = [
  {
    version: '1.4.1',
    date: '2026-11-22',
    counts: {
      positions: count(12, 3, 1),
      rollCalls: count(1),
      targets: count(2, 1),
      actors: count(0, 1),
      terms: count(0),
    },
    targets: [
      { id: 'idlib-2020', name: 'Additional Protocol on Idlib (Moscow, March 2020)' },
      { name: 'A ceasefire that is no longer in the record' },
    ],
    more: 4,
  },
  {
    version: '1.4.0',
    date: '2026-10-02',
    counts: { positions: count(1240), rollCalls: count(0), targets: count(0), actors: count(0), terms: count(0) },
    targets: [],
    more: 0,
  },
];

const nothing = () => undefined;
const show = (some: Partial<Settings>, notice: string | null = null, language = 'en') => (
  <Options
    settings={{ ...DEFAULTS, ...some }}
    notice={notice}
    dataset={{ version: '2026.11.1', date: '2026-11-22', stale: notice !== null }}
    counts={COUNTS}
    changes={CHANGES}
    say={sayEnglish}
    language={language}
    onChange={nothing}
    onReset={nothing}
  />
);

export const states: States = {
  defaults: () => show({}),
  'sites off, click': () =>
    show({
      opening: 'click',
      density: 'all',
      offSites: ['example.org', 'a-very-long-name-of-a-newspaper.example.com'],
    }),
  'settings damaged': () => show({}, sayEnglish('noticeInvalid')),
  'right to left': () => show({ offSites: ['example.org'] }, null, 'ar'),
};
