import { describe, expect, it } from 'vitest';
import { offices } from './offices';
import { type Case, find, type Good, PROOF, SPEAKER } from './sound-entries.states';

describe('offices', () => {
  const OFFICE = { title: 'Minister', of: 'russia' };
  const SINCE_2004 = [{ ...OFFICE, from: '2004' }];
  const BAD: Case[] = [
    [
      'a speaker before the office',
      (data) => (data.lavrov.offices = [{ ...OFFICE, from: '2020-03-07' }]),
      'positions.yml: speaker: lavrov | Sergei Lavrov held no office on 2020-03-06',
    ],
    [
      'a speaker after the office',
      (data) => (data.lavrov.offices = [{ ...OFFICE, from: '2004', to: '2020-02' }]),
      'positions.yml: speaker: lavrov | Sergei Lavrov held no office on 2020-03-06',
    ],
    [
      'a speaker of another body',
      (data) => (data.lavrov.offices = [{ ...OFFICE, of: 'council', from: '2004' }]),
      'positions.yml: speaker: lavrov | Sergei Lavrov spoke for council on 2020-03-06, not for the actor',
    ],
    [
      'a speaker who is no person',
      (data) => (data.act.speaker = 'council'),
      'positions.yml: speaker: council | "council" is no holder of an office',
    ],
    [
      'a person as the actor',
      (data) => Object.assign(data.act, { actor: 'lavrov', speaker: SPEAKER }),
      'positions.yml: actor: lavrov | "lavrov" is a person',
    ],
    [
      'a person among the actors',
      (data) => Object.assign(data.act, { actor: undefined, actors: ['russia', 'lavrov'] }),
      'positions.yml: lavrov | "lavrov" is a person',
    ],
    [
      'an office that ends before it begins',
      (data) => (data.lavrov.offices = [...SINCE_2004, { ...OFFICE, from: '2021', to: '2020' }]),
      'lavrov.yml: to: "2020" | to (2020) is before from (2021)',
    ],
    [
      'offices out of order',
      (data) => (data.lavrov.offices = [...SINCE_2004, { ...OFFICE, from: '2003' }]),
      'lavrov.yml: from: "2003" | it stands behind an office of 2004',
    ],
    [
      'an office of the future',
      (data) => (data.lavrov.offices = [...SINCE_2004, { ...OFFICE, from: '2027' }]),
      'lavrov.yml: from: "2027" | from 2027, in the future',
    ],
    [
      'an office of a person',
      (data) => (data.lavrov.offices = [...SINCE_2004, { ...OFFICE, of: 'lavrov', from: '2005' }]),
      'lavrov.yml: of: lavrov | "lavrov" is a person',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(offices, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'an office begun and ended on the day of the act, after another one',
      (data) =>
        (data.lavrov.offices = [
          { ...OFFICE, from: '2004', to: '2005' },
          { ...OFFICE, from: '2020-03-06', to: '2020-03-06' },
        ]),
    ],
    [
      'an act of a month in which the office ended',
      (data) => Object.assign(data.act, { date: '2020-05', citations: [{ ...PROOF, published: '2020-05-31' }] }),
    ],
    [
      'two offices at a time',
      (data) => (data.lavrov.offices = [...SINCE_2004, { ...OFFICE, of: 'council', from: '2004' }]),
    ],
    [
      'a speaker of one of the actors',
      (data) => Object.assign(data.act, { actor: undefined, actors: ['council', 'russia'] }),
    ],
    ['a speaker by name', (data) => (data.act.speaker = SPEAKER)],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(offices, change)).toEqual([]);
  });
});
