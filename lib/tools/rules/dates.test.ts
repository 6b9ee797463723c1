import { describe, expect, it } from 'vitest';
import { dates } from './dates';
import { type Case, find, type Good, PROOF, SPEAKER } from './sound-entries.states';

describe('dates', () => {
  const AHEAD = { date: '2020-03-04', speaker: SPEAKER };
  const PRECEDES = 'positions.yml: date: 2020-03-04 | the act (2020-03-04) precedes its target (2020-03-05)';
  const BAD: Case[] = [
    [
      'an end before the declaration',
      (data) => (data.idlib.ended = '2020-02'),
      'ceasefire.yml: ended: 2020-02 | ended (2020-02) is before declared (2020-03-05)',
    ],
    [
      'an act after its check',
      (data) => Object.assign(data.act, { speaker: SPEAKER, checked: '2020-03-05' }),
      'positions.yml: date: 2020-03-06 | 2020-03-06 is later than the check (2020-03-05)',
    ],
    ['an act before the ceasefire it is about', (data) => Object.assign(data.act, AHEAD), PRECEDES],
    [
      'a signature before the appeal it is about',
      (data) => {
        data.idlib.kind = 'appeal';
        Object.assign(data.act, AHEAD, { act: 'signature' });
      },
      PRECEDES,
    ],
    [
      'a roll call after its check',
      (data) => {
        data.vote.checked = '2020-03-05';
      },
      'votes.yml: date: 2020-03-06 | 2020-03-06 is later than the check (2020-03-05)',
    ],
    [
      'an effect before the declaration',
      (data) => (data.idlib.effective = '2020-03-04'),
      'ceasefire.yml: effective: 2020-03-04 | effective (2020-03-04) is before declared (2020-03-05)',
    ],
    [
      'an end before the effect',
      (data) => Object.assign(data.idlib, { effective: '2020-03-08', ended: '2020-03-07' }),
      'ceasefire.yml: ended: 2020-03-07 | ended (2020-03-07) is before effective (2020-03-08)',
    ],
    [
      'an end of what is in force',
      (data) => (data.idlib.ended_how = 'in_force'),
      'ceasefire.yml: ended: 2020-03 | it is in force, and has an end',
    ],
    [
      'an effect of what was not adopted',
      (data) => Object.assign(data.idlib, { ended_how: 'not_adopted', effective: '2020-03-06' }),
      'ceasefire.yml: effective: 2020-03-06 | it was not adopted, and took effect',
    ],
    [
      'an event after the check',
      (data) => (data.idlib.timeline = [{ date: '2027', event: 'The parties met again.', citations: [PROOF] }]),
      'ceasefire.yml: date: "2027" | 2027 is later than the check (2026-11-22)',
    ],
    [
      'a check in the future',
      (data) => (data.act.checked = '2026-11-23'),
      'positions.yml: checked: 2026-11-23 | checked 2026-11-23, in the future',
    ],
    [
      'an alias that ends before it begins',
      (data) => (data.russia.aliases[0] = { text: 'Russia', since: '2020', until: '2019' }),
      'russia.yml: until: "2019" | until (2019) is before since (2020)',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(dates, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an end on the day of the declaration', (data) => (data.idlib.ended = '2020-03-05')],
    ['no end', (data) => (data.idlib.ended = undefined)],
    ['an act on the day of its check', (data) => (data.act.checked = '2020-03-06')],
    [
      'a proposal before the ceasefire that it brought about',
      (data) => Object.assign(data.act, AHEAD, { act: 'proposal' }),
    ],
    ['an act of the month of the declaration', (data) => Object.assign(data.act, { date: '2020-03' })],
    [
      'a statement on a draft before it is adopted',
      (data) => {
        data.idlib.kind = 'resolution';
        Object.assign(data.act, AHEAD);
      },
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(dates, change)).toEqual([]);
  });
});
