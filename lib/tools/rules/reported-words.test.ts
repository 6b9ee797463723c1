import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { reportedRules } from '../../model/reported';
import { readEntry } from '../reading/entry';
import { formatProblem } from '../reading/problem';
import { reportedWords } from './reported-words';
import { givenOf } from './rule';

type Rules = z.input<typeof reportedRules>;

const SOUND: Rules = {
  silent: ['? #'],
  conditions: ['on condition'],
  words: { left: ['#', ','], truce: ['truce'], object: ['the <truce>'] },
  verbs: [{ act: 'rejection', stance: 'opposes', forms: { finite: ['rejected'] } }],
  frames: ['<left> S <verb.finite> <object>'],
};

function problems(rules: object): string[] {
  const { entry, problems } = readEntry('data/reported/en.yml', JSON.stringify(rules, null, 1), reportedRules);
  if (!entry) return problems.map(formatProblem);
  const entries = {
    ...{ actors: new Map(), targets: new Map(), terms: new Map(), evidence: new Map(), demonyms: new Map() },
    reported: new Map([['en', entry]]),
  };
  return reportedWords(entries, givenOf(entries, '2026-11-22')).map(formatProblem);
}

describe('reported-words', () => {
  it('lets pass what hangs together', () => {
    expect(problems(SOUND)).toEqual([]);
  });

  it.each<[string, Partial<Rules>, string]>([
    ['a list that is not there', { silent: ['<none>'] }, ':3:3  reported-words  there is no list <none>'],
    ['a form that no verb has', { silent: ['<verb.none>'] }, 'there is no list <verb.none>'],
    ['a list that nothing names', { words: { ...SOUND.words, idle: ['x'] } }, 'nothing names <idle>'],
    [
      'a form that no frame names',
      { verbs: [{ act: 'vote', stance: 'opposes', forms: { finite: ['vetoed'], idle: ['x'] } }] },
      'nothing names <verb.idle>',
    ],
    ['a list that holds itself', { words: { ...SOUND.words, object: ['the <object>'] } }, '<object> holds itself'],
    ['a list that holds itself by another', { words: { ...SOUND.words, truce: ['<object>'] } }, '<truce> holds itself'],
    ['a capital', { silent: ['Friday'] }, '"Friday" is no word'],
    ['a bracket that is not closed', { silent: ['<truce'] }, '"<truce" is no word'],
    ['a number of times that is none', { silent: ['W{3}'] }, '"W{3}" is no word'],
    ['two spaces', { silent: ['a  b'] }, 'items with one space between'],
    ['an act that is none', { verbs: [{ act: 'breach', stance: 'opposes', forms: {} }] as never }, 'use one of'],
  ])('finds %s', (_what, change, problem) => {
    expect(problems({ ...SOUND, ...change }).join('\n')).toContain(problem);
  });
});
