import { describe, expect, it } from 'vitest';
import { aliasCollisions } from './alias-collisions';
import { type Case, find, type Good } from './sound-entries.states';

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
