// A value of an entry → words: ids and codes as names, dates as a reader writes them.
import { sayDate, sayWord } from '../say';
import type { Names } from './names';

const DATES = new Set([
  'date',
  'declared',
  'effective',
  'ended',
  'from',
  'to',
  'published',
  'accessed',
  'since',
  'until',
]);
const ACTORS = new Set([
  'actor',
  'actors',
  'speaker',
  'on_behalf_of',
  'parties',
  'brokers',
  'body',
  'of',
  'cues.actors',
]);
const CODES = new Set(['yes', 'no', 'abstain', 'absent', 'not_participating', 'veto']);
const WORDS = new Set([
  'stance',
  'act',
  'kind',
  'class',
  'laterality',
  'purposes',
  'ended_how',
  'attribution',
  'result',
]);

/** One value, not a list; `field` is its key, or that of its list. */
export function sayValue(field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') {
    if (DATES.has(field)) return sayDate(value);
    if (ACTORS.has(field)) return names.actor(value);
    if (CODES.has(field)) return names.state(value);
    return WORDS.has(field) ? sayWord(value) : value;
  }
  if (typeof value !== 'object') return String(value);
  const part = (key: string) => (key in value ? sayValue(key, (value as Record<string, unknown>)[key], names) : '');
  switch (field) {
    case 'citations':
      return `${part('publisher')} ${part('url')}`;
    case 'timeline':
      return `${part('date')}: ${part('event')}`;
    case 'offices':
      return [part('title'), [part('from'), part('to')].join('–')].join(', ');
    case 'related':
      return `${sayWord(part('how'))} ${part('id')}`;
    case 'speaker':
      return `${part('name')}, ${part('office')}`;
    case 'quote':
      return `“${part('text')}” (${part('lang')})`;
    case 'differs_from':
      return `${part('term')}: ${part('how')}`;
    default:
      return Object.keys(value)
        .map((key) => `${sayWord(key)} ${part(key)}`)
        .join(', ');
  }
}
