import { describe, expect, it } from 'vitest';
import { type Case, find, type Good, PROOF } from './sound-entries.states';
import { wording } from './wording';

describe('wording', () => {
  const STRONG = (word: string) => `"${word}" judges instead of telling`;
  const BAD: Case[] = [
    [
      'in a summary',
      (data) => (data.act.summary = 'Russia strongly refused.'),
      `positions.yml: summary: Russia strongly refused. | ${STRONG('strongly')}`,
    ],
    [
      'in conditions',
      (data) => (data.act.conditions = 'That the Regime goes.'),
      `positions.yml: conditions: That the Regime goes. | ${STRONG('Regime')}`,
    ],
    [
      'in a facet',
      (data) => (data.act.facet = 'militants'),
      `positions.yml: facet: militants | ${STRONG('militants')}`,
    ],
    [
      'in a dispute',
      (data) => (data.act.disputed = 'A bloody one.'),
      `positions.yml: disputed: A bloody one. | ${STRONG('bloody')}`,
    ],
    [
      'in the terms',
      (data) => (data.idlib.terms = 'A brutal rest.'),
      `ceasefire.yml: terms: A brutal rest. | ${STRONG('brutal')}`,
    ],
    [
      'in an event',
      (data) => (data.idlib.timeline = [{ date: '2020', event: 'They firmly met.', citations: [PROOF] }]),
      `ceasefire.yml: event: They firmly met. | ${STRONG('firmly')}`,
    ],
    [
      'in a vote',
      (data) => (data.vote.summary = 'It vehemently voted.'),
      `votes.yml: summary: It vehemently voted. | ${STRONG('vehemently')}`,
    ],
    [
      'designation',
      (data) => (data.act.summary = 'It fought terrorists.'),
      'positions.yml: summary: It fought terrorists. | a designation in our own voice',
    ],
    [
      'in a definition',
      (data) => (data.truce.definition = 'A puppet of peace.'),
      `truce.yml: definition: A puppet of peace. | ${STRONG('puppet')}`,
    ],
    [
      'in a note',
      (data) => (data.russia.note = 'Ruled by a junta.'),
      `russia.yml: note: Ruled by a junta. | ${STRONG('junta')}`,
    ],
    [
      'as a verdict',
      (data) => (data.act.summary = 'Refused the shameful text.'),
      'positions.yml: summary: Refused the shameful text. | "shameful" is a verdict in our own voice',
    ],
    [
      'as a doubt',
      (data) => (data.idlib.terms = 'A so-called truce.'),
      'ceasefire.yml: terms: A so-called truce. | "so-called" doubts without saying who does',
    ],
    [
      'as taking a side',
      (data) => (data.vote.note = 'It unfortunately failed.'),
      'votes.yml: note: It unfortunately failed. | "unfortunately" takes a side',
    ],
    [
      'as a headline',
      (data) => (data.act.summary = 'Slammed the text of the draft.'),
      'positions.yml: summary: Slammed the text of the draft. | "Slammed" is what headlines say',
    ],
  ];
  it.each(BAD)('finds judgement %s', (_what, change, problem) => {
    expect(find(wording, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'a designation with its author',
      (data) => (data.act.summary = 'It exempted groups that the Council designates as terrorist.'),
    ],
    ['a verdict with its author', (data) => (data.act.summary = 'Called the text shameful.')],
    [
      'a doubt with its author',
      (data) =>
        (data.idlib.timeline = [
          {
            date: '2020-03-06',
            event: 'Shells fell in the supposed ceasefire.',
            claimant: 'Ukraine',
            citations: [PROOF],
          },
        ]),
    ],
    ['what is supposed to happen', (data) => (data.idlib.terms = 'Arms are supposed to rest.')],
    ['a headline', (data) => (data.truce.citations = [{ ...PROOF, title: 'Regime slammed' }])],
    ['a longer word', (data) => (data.act.summary = 'It spoke of the regimen and of militantism.')],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(wording, change)).toEqual([]);
  });
});
