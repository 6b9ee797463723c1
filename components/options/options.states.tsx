import type { Settings } from '../../lib/model/settings';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { Options } from './options';

const DEFAULTS: Settings = { density: 'section', opening: 'hover', restMs: 350, offSites: [] };
const COUNTS = { actors: 214, targets: 96, positions: 812, derived: 431, terms: 14 };

const nothing = () => undefined;
const show = (some: Partial<Settings>, notice: string | null = null, language = 'en') => (
  <Options
    settings={{ ...DEFAULTS, ...some }}
    notice={notice}
    dataset={{ version: '2026.11.1', date: '2026-11-22', stale: notice !== null }}
    counts={COUNTS}
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
