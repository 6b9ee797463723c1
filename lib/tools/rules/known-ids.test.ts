import { describe, expect, it } from 'vitest';
import { knownIds } from './known-ids';
import { type Case, find, type Good, SPEAKER } from './sound-entries.states';

describe('known-ids', () => {
  const NO_ACTOR = 'no actor has the id "atlantis"';
  const BAD: Case[] = [
    [
      'office',
      (data) => (data.lavrov.offices = [{ title: 'King', of: 'atlantis', from: '2000' }]),
      `lavrov.yml: of: atlantis | ${NO_ACTOR}`,
    ],
    ['party', (data) => (data.idlib.parties = ['russia', 'atlantis']), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    ['broker', (data) => (data.idlib.brokers = ['atlantis']), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    ['actor of a cue', (data) => (data.idlib.cues = { actors: ['atlantis'] }), `ceasefire.yml: atlantis | ${NO_ACTOR}`],
    [
      'related target',
      (data) => (data.idlib.related = [{ id: 'minsk', how: 'follows' }]),
      'ceasefire.yml: id: minsk | no ceasefire has the id "minsk"',
    ],
    ['actor', (data) => (data.act.actor = 'atlantis'), `positions.yml: actor: atlantis | ${NO_ACTOR}`],
    [
      'actors',
      (data) => Object.assign(data.act, { actor: undefined, actors: ['russia', 'atlantis'] }),
      `positions.yml: atlantis | ${NO_ACTOR}`,
    ],
    ['speaker', (data) => (data.act.speaker = 'atlantis'), `positions.yml: speaker: atlantis | ${NO_ACTOR}`],
    ['on behalf of', (data) => (data.act.on_behalf_of = ['atlantis']), `positions.yml: atlantis | ${NO_ACTOR}`],
    ['body', (data) => (data.vote.body = 'atlantis'), `votes.yml: body: atlantis | ${NO_ACTOR}`],
    [
      'term',
      (data) => (data.truce.differs_from = [{ term: 'pause', how: 'So.' }]),
      'truce.yml: term: pause | no term has the id "pause"',
    ],
    [
      'moved',
      (data) => (data.moved = { 'old-russia': 'atlantis' }),
      'moved.yml: old-russia: atlantis | "old-russia" moved to "atlantis", which does not exist',
    ],
  ];
  it.each(BAD)('finds an unknown %s', (_what, change, problem) => {
    expect(find(knownIds, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a speaker by name', (data) => (data.act.speaker = SPEAKER)],
    ['an id that moved to a target', (data) => (data.moved = { old: 'idlib' })],
    ['an id that moved to a term', (data) => (data.moved = { old: 'truce' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(knownIds, change)).toEqual([]);
  });
});
