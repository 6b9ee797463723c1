import type { ReleaseRecord } from '../../lib/model/record';
import type { Settings } from '../../lib/model/settings';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { KEYED } from '../keys/keyed.states';
import type { Outcome } from './keep-settings';
import { Options, type OptionsProps } from './options';

const DEFAULTS: Settings = {
  ...{ reach: 'everywhere', offSites: [], onSites: [], density: 'section', weight: 'normal' },
  ...{ hiddenLines: [], hiddenConflicts: [], mutes: [], opening: 'hover', modifier: 'Shift', restMs: 350 },
  language: null,
};
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

const FACTS: OptionsProps['facts'] = {
  dataset: { version: '2026.11.1', date: '2026-11-22', stale: false },
  counts: { actors: 214, targets: 96, positions: 812, derived: 431, terms: 14 },
  changes: CHANGES,
  conflicts: ['Libya', 'Sudan (war between the armed forces and the Rapid Support Forces)', 'Syria (north-west)'],
  languages: ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'pt-BR', 'pt-PT', 'ru', 'tr', 'uk', 'zh-CN'],
  keyed: KEYED,
  keysPage: 'chrome://extensions/shortcuts',
  nameOf: ({ ref }) => (ref === 'jordan' ? 'Jordan' : 'Kachin Independence Army'),
};

const nothing = () => undefined;
const show = (some: Partial<Settings>, rest: Partial<OptionsProps> = {}) => (
  <Options
    settings={{ ...DEFAULTS, ...some }}
    facts={FACTS}
    notice={null}
    outcome={null}
    say={sayEnglish}
    language="en"
    onChange={nothing}
    onKeys={nothing}
    onExport={nothing}
    onImport={nothing}
    onReset={nothing}
    onUndo={null}
    onHelp={nothing}
    {...rest}
  />
);

const REFUSED: Outcome = {
  what: 'refused',
  file: 'truceline-settings.json',
  problems: [
    { what: 'choice', path: 'density', allowed: ['section', 'all', 'first'] },
    { what: 'number', path: 'restMs', least: 100, most: 2000 },
    { what: 'wrong', path: 'offSites.3' },
    { what: 'unknown', path: 'colour' },
  ],
};

const FULL: Partial<Settings> = {
  opening: 'modifier',
  density: 'all',
  weight: 'strong',
  hiddenLines: ['term', 'none'],
  hiddenConflicts: ['Libya'],
  offSites: ['example.org', 'a-very-long-name-of-a-newspaper.example.com'],
  mutes: [
    { kind: 'actor', ref: 'jordan', alias: 'Jordan', site: null },
    {
      kind: 'actor',
      ref: 'kachin-independence-army',
      alias: 'KIA',
      site: 'a-very-long-name-of-a-newspaper.example.com',
    },
  ],
};

export const states: States = {
  defaults: () => show({}),
  'everything changed': () => show(FULL),
  'only listed sites, click': () => show({ reach: 'listed', onSites: [], opening: 'click' }),
  'settings damaged': () => show({}, { notice: sayEnglish('noticeInvalid') }),
  'reset, to be undone': () => show({}, { outcome: { what: 'reset' }, onUndo: nothing }),
  'import refused': () => show({}, { outcome: REFUSED }),
  'right to left': () => show(FULL, { language: 'ar' }),
};
