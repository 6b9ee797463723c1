import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ceasefire } from '../model/ceasefire';
import { evidenceWords } from '../model/term';
import { unpackCues } from '../topic/cues';
import { compileCues } from './compile-cues';
import type { Entries, Target } from './reading/entries';
import { readEntry } from './reading/entry';

/** One target, which is over, unless told otherwise. */
function entriesOf(
  end: { ended_how: string; ended?: string; effective?: string } = { ended_how: 'collapsed', ended: '2020-06' },
): Entries {
  const idlib = {
    kind: 'ceasefire',
    name: 'Idlib ceasefire',
    declared: '2020-03-05',
    ...end,
    conflict: 'Syria',
    terms: 'Arms rest.',
    cues: { words: ['Sochi', 'IDLIB', 'idlib'], actors: ['russia'] },
    citations: [{ url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' }],
    checked: '2026-11-22',
  };
  const { entry, problems } = readEntry('data/x.yml', stringify(idlib), ceasefire);
  return {
    actors: new Map(),
    targets: new Map([['idlib', { ceasefire: entry ?? expect.fail(problems[0]?.message) }]]),
    terms: new Map(),
    evidence: new Map([['en', english()]]),
    demonyms: new Map(),
  };
}

function english() {
  const { entry, problems } = readEntry('data/x.yml', stringify({ fighting: ['Shell', 'ambush'] }), evidenceWords);
  return entry ?? expect.fail(problems[0]?.message);
}

describe('compileCues', () => {
  it('holds the words that tell of fighting, folded and in order, by language', () => {
    const { topic } = unpackCues(compileCues(entriesOf()));
    expect(topic).toEqual({ words: { en: { fighting: ['ambush', 'shell'], elsewhere: [] } }, armed: [] });
  });

  it('holds no word beginning that begins with another', () => {
    const entries = entriesOf();
    const lists = { fighting: ['shelling', 'shell', 'she', 'ambush', 'shell'], elsewhere: ['shell'] };
    const { entry } = readEntry('data/x.yml', stringify(lists), evidenceWords);
    entries.evidence.set('en', entry ?? expect.fail());
    const { topic } = unpackCues(compileCues(entries));
    expect(topic.words.en).toEqual({ fighting: ['ambush', 'she'], elsewhere: ['shell'] });
  });

  it('holds the bodies that vote in the record', () => {
    const entries = entriesOf();
    const [target] = entries.targets.values();
    const rollCall = { value: [{ body: 'council' }, { body: 'assembly' }, { body: 'council' }] };
    entries.targets.set('idlib', { ...(target as Target), votes: rollCall as Target['votes'] & object });
    expect(unpackCues(compileCues(entries)).bodies).toEqual(['assembly', 'council']);
  });

  it('holds every target, and its cues in order of their folded forms', () => {
    const { targets, cues } = unpackCues(compileCues(entriesOf()));
    expect(targets).toEqual([
      { id: 'idlib', kind: 'ceasefire', from: '2020-03-05', to: '2020-06-30', actors: ['russia'], few: [[0, 1]] },
    ]);
    expect(cues).toEqual([
      ['IDLIB', 0],
      ['Sochi', 0],
    ]);
  });

  it.each([
    ['in_force', undefined, '9999-12-31'],
    ['collapsed', '2020-06', '2020-06-30'],
    ['superseded', undefined, '2020-03-05'],
  ])('ends a target that is %s, with %s as its end, on %s', (ended_how, ended, to) => {
    expect(unpackCues(compileCues(entriesOf({ ended_how, ended }))).targets.map((one) => one.to)).toEqual([to]);
  });

  it.each([
    ['2020-03-05', undefined],
    ['2020-03', undefined],
    ['2020-03-10', '2020-03-10'],
  ])('tells the day when it enters into force, %s, where that is a later one: %s', (effective, told) => {
    const entries = entriesOf({ ended_how: 'in_force', effective });
    expect(unpackCues(compileCues(entries)).targets.map((one) => one.effective)).toEqual([told]);
  });

  it.each([
    ['armed_group', undefined, [[0, 1]]],
    ['state', undefined, undefined],
    ['state', ['russia'], [[0, 1]]],
  ])('tells which targets have an actor, of a %s that is %j of it: %j', (kind, parties, few) => {
    const entries = entriesOf();
    const [target] = entries.targets.values();
    const russia = { value: { kind, name: 'Russia' } };
    entries.actors.set('russia', russia as never);
    if (target) target.ceasefire.value.parties = parties ?? [];
    expect(unpackCues(compileCues(entries)).targets.map((one) => one.few)).toEqual([few]);
  });
});
