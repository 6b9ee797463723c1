import { describe, expect, it } from 'vitest';
import { relations } from './relations';
import { type Case, find, type Good } from './sound-entries.states';

describe('relations', () => {
  const BAD: Case[] = [
    [
      'a link to itself',
      (data) => (data.idlib.related = [{ id: 'idlib', how: 'supplements' }]),
      'ceasefire.yml: id: idlib | a link to itself',
    ],
    [
      'a link twice',
      (data) => data.idlib.related?.push({ id: 'sochi', how: 'supplements' }),
      'ceasefire.yml: id: sochi | "sochi" stands twice',
    ],
    [
      'a circle',
      (data) => {
        data.idlib.declared = '2018';
        data.sochi.related = [{ id: 'idlib', how: 'follows' }];
      },
      'ceasefire.yml: id: idlib | a circle of "follows": idlib, sochi',
    ],
    [
      'one that follows what is later',
      (data) => (data.sochi.declared = '2020-03-06'),
      'ceasefire.yml: id: sochi | it follows "sochi", which is later (2020-03-06)',
    ],
    [
      'a party twice',
      (data) => (data.idlib.parties = ['russia', 'council', 'russia']),
      'ceasefire.yml: russia | "russia" stands twice',
    ],
    [
      'an actor of a cue twice',
      (data) => (data.idlib.cues.actors = ['russia', 'russia']),
      'ceasefire.yml: russia | "russia" stands twice',
    ],
    [
      'an actor twice',
      (data) => Object.assign(data.act, { actor: undefined, actors: ['russia', 'russia'] }),
      'positions.yml: russia | "russia" stands twice',
    ],
    [
      'who speaks for itself',
      (data) => (data.act.on_behalf_of = ['russia']),
      'positions.yml: russia | "russia" is an actor of this act',
    ],
    [
      'a term that differs from itself',
      (data) => (data.truce.differs_from = [{ term: 'truce', how: 'Not at all.' }]),
      'truce.yml: term: truce | a link to itself',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(relations, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'links of two kinds in a ring',
      (data) => {
        data.idlib.declared = '2018';
        data.sochi.related = [{ id: 'idlib', how: 'supplements' }];
      },
    ],
    ['one that follows within the same year', (data) => (data.sochi.declared = '2020')],
    ['a party that is a broker', (data) => (data.idlib.brokers = ['russia'])],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(relations, change)).toEqual([]);
  });
});
