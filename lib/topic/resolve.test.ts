import { describe, expect, it } from 'vitest';
import { findMentions, type Mention } from '../text/find-mentions';
import type { RefKind } from '../text/lexicon';
import { aliasOf, makeVocabulary } from '../text/lexicon.states';
import type { Cues } from './cues';
import { makeCues, targetCues } from './cues.states';
import type { Article } from './evidence';
import { resolveTarget } from './resolve';

const FILLER = ['Headline', 'Lead', 'More lead', 'Body', 'Body', 'Body'];

const target = targetCues;
const cuesOf = makeCues;

function mention(ref: string, haystack = 3, kind: RefKind = 'ceasefire', text = `name of ${ref}`): Mention {
  return { haystack, start: 0, end: 1, alias: aliasOf(kind, ref, text), shown: true };
}

/** An article by its text: the cues in it are found as the pipeline finds them. */
type Told = Partial<Article> & { haystacks?: string[] };

function resolve(cues: Cues, { haystacks = FILLER, ...article }: Told) {
  const { others } = findMentions(makeVocabulary([], cues.phrases), haystacks, null);
  return resolveTarget(cues, { cues: others, lead: 3, mentions: [], date: '2020-03-06', ...article });
}

const ids = (...args: Parameters<typeof resolve>) => resolve(...args).map(({ id }) => id);

describe('resolveTarget: none of ours', () => {
  const lexicon = cuesOf([target('idlib', { actors: ['russia', 'turkey'] })], { Idlib: ['idlib'], M4: ['idlib'] });
  it.each<[string, Told]>([
    ['nothing found', {}],
    ['no text', { haystacks: [] }],
    ['actors alone', { mentions: [mention('russia', 0, 'actor'), mention('turkey', 0, 'actor')] }],
    ['one cue word below the headline', { haystacks: ['Headline', 'Idlib', 'Idlib'] }],
    ['one cue word, even in the headline, months after', { haystacks: ['Idlib', 'Idlib'], date: '2020-06-01' }],
    ['a term', { mentions: [mention('truce', 0, 'term')] }],
    ['another ceasefire', { mentions: [mention('yemen', 0)] }],
    ['a cue inside a longer word', { haystacks: ['Idlibi', 'M40'] }],
  ])('%s', (_why, article) => {
    expect(resolve(lexicon, article)).toEqual([]);
  });

  it('without targets', () => {
    expect(resolve(cuesOf([]), { mentions: [mention('idlib', 0)] })).toEqual([]);
  });
});

describe('resolveTarget: one of ours', () => {
  const lexicon = cuesOf([target('idlib', { actors: ['russia', 'turkey'] })], {
    Idlib: ['idlib'],
    'M4 highway': ['idlib'],
    Sochi: ['idlib'],
  });

  it('by its name', () => {
    expect(ids(lexicon, { mentions: [mention('idlib')] })).toEqual(['idlib']);
  });

  it('by a name that stands in it a hundred and fifty thousand times', () => {
    const mentions = Array.from({ length: 150_000 }, (_, at) => mention('idlib', at));
    expect(ids(lexicon, { mentions })).toEqual(['idlib']);
  });

  it('by cue words, if there are enough', () => {
    expect(ids(lexicon, { haystacks: ['IDLIB', 'x', 'x', 'the m4\u00a0highway', 'in Sochi'] })).toEqual(['idlib']);
  });

  it('by two cue words in the headline', () => {
    expect(ids(lexicon, { haystacks: ['Idlib after Sochi'] })).toEqual(['idlib']);
  });

  it('names what spoke for it, each word once', () => {
    const found = resolve(lexicon, {
      haystacks: ['Idlib and Idlib', 'the M4 Highway'],
      mentions: [
        mention('idlib', 0, 'ceasefire', 'Idlib ceasefire'),
        mention('idlib', 1, 'ceasefire', 'Idlib ceasefire'),
      ],
    });
    expect(found[0]?.because).toEqual(['Idlib ceasefire', 'Idlib', 'M4 highway']);
  });

  const MORE: [what: string, less: Told, more: Told][] = [
    ['a name in the lead', { mentions: [mention('idlib', 3)] }, { mentions: [mention('idlib', 1)] }],
    ['a name in the headline', { mentions: [mention('idlib', 1)] }, { mentions: [mention('idlib', 0)] }],
    ['a name again', { mentions: [mention('idlib')] }, { mentions: [mention('idlib'), mention('idlib', 4)] }],
    ['a cue', { mentions: [mention('idlib')] }, { mentions: [mention('idlib')], haystacks: [...FILLER, 'Idlib'] }],
    [
      'a cue in the headline',
      { mentions: [mention('idlib')], haystacks: [...FILLER, 'Idlib'] },
      { mentions: [mention('idlib')], haystacks: ['Idlib', ...FILLER] },
    ],
    ['an actor', { mentions: [mention('idlib')] }, { mentions: [mention('idlib'), mention('russia', 3, 'actor')] }],
    [
      'a second actor',
      { mentions: [mention('idlib'), mention('russia', 3, 'actor')] },
      { mentions: [mention('idlib'), mention('russia', 3, 'actor'), mention('turkey', 3, 'actor')] },
    ],
  ];
  it.each(MORE)('scores higher with %s', (_what, less, more) => {
    const [low, high] = [resolve(lexicon, less)[0]?.score ?? 0, resolve(lexicon, more)[0]?.score ?? 0];
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(1);
  });

  const SAME: [what: string, one: Told, other: Told][] = [
    [
      'one cue many times',
      { mentions: [mention('idlib')], haystacks: [...FILLER, 'Idlib'] },
      { mentions: [mention('idlib')], haystacks: [...FILLER, 'Idlib, Idlib, Idlib', 'Idlib'] },
    ],
    [
      'one actor many times',
      { mentions: [mention('idlib'), mention('russia', 3, 'actor')] },
      { mentions: [mention('idlib'), mention('russia', 3, 'actor'), mention('russia', 0, 'actor')] },
    ],
    [
      'an actor that is not of the target',
      { mentions: [mention('idlib')] },
      { mentions: [mention('idlib'), mention('france', 0, 'actor')] },
    ],
    [
      'a name without end',
      { mentions: Array<Mention>(50).fill(mention('idlib')) },
      { mentions: Array<Mention>(500).fill(mention('idlib')) },
    ],
  ];
  it.each(SAME)('scores no higher for %s', (_what, one, other) => {
    expect(resolve(lexicon, other)[0]?.score).toBe(resolve(lexicon, one)[0]?.score);
  });
});

describe('resolveTarget: which one of several', () => {
  it('the one that is named, before the one with cues only', () => {
    const lexicon = cuesOf([target('a'), target('b')], { Idlib: ['a', 'b'], Sochi: ['a', 'b'], Hama: ['a', 'b'] });
    const haystacks = [...FILLER, 'Idlib Sochi Hama'];
    expect(ids(lexicon, { haystacks, mentions: [mention('b')] })).toEqual(['b', 'a']);
  });

  it('equal ones in order of id', () => {
    const lexicon = cuesOf([target('b'), target('a')]);
    expect(ids(lexicon, { mentions: [mention('b'), mention('a')] })).toEqual(['a', 'b']);
  });

  const COUNCIL = [target('a-statement', { kind: 'council_statement', endorses: 'truce' }), target('truce')];
  const council = (haystack: number) => mention('un-security-council', haystack, 'actor');

  it('the truce before the Council statement that endorses it, where the page tells as much of both', () => {
    const mentions = [council(0), mention('a-statement', 0), mention('a-statement', 1), mention('truce', 0)];
    expect(ids(cuesOf(COUNCIL), { mentions })).toEqual(['truce', 'a-statement']);
  });

  it('the statement where the page hardly tells of the truce', () => {
    expect(ids(cuesOf(COUNCIL), { mentions: [council(0), mention('a-statement', 0), mention('truce')] })).toEqual([
      'a-statement',
      'truce',
    ]);
  });

  it.each([
    ['nowhere', [], 'truce'],
    ['in the body', [council(4)], 'truce'],
    ['in the lead', [council(1)], 'a-draft'],
  ])('an act of the Council, told without its name, with the Council %s', (_where, bodies, first) => {
    const lexicon = cuesOf([target('a-draft', { kind: 'resolution' }), target('truce')], {
      Ghouta: ['a-draft'],
      Afrin: ['a-draft'],
      Kuwait: ['a-draft'],
      Idlib: ['truce'],
      Sochi: ['truce'],
      Hama: ['truce'],
    });
    const haystacks = ['Headline', 'Council', 'Council', 'Ghouta, Afrin, Kuwait', 'Idlib, Sochi', 'Hama'];
    expect(ids(lexicon, { haystacks, mentions: bodies })[0]).toBe(first);
  });

  it('what speaks for one before what speaks for many', () => {
    const lexicon = cuesOf([target('a'), target('b'), target('c')], {
      Idlib: ['a', 'c'],
      Hama: ['a', 'c'],
      Sochi: ['b'],
      M4: ['b'],
    });
    const found = resolve(lexicon, { haystacks: ['Headline', 'Idlib', 'Hama', 'Sochi', 'M4'], lead: 5 });
    expect(found.map(({ id, own }) => [id, own])).toEqual([
      ['b', 2],
      ['a', 0],
      ['c', 0],
    ]);
  });

  it('each of those that share a name, the one whose day it is first', () => {
    const lexicon = cuesOf([target('old', { declared: '2014-08-26' }), target('new', { declared: '2020-03-05' })]);
    const shared = [{ ...mention('old', 0), shared: ['new'] }];
    expect(ids(lexicon, { mentions: shared })[0]).toBe('new');
    expect(ids(lexicon, { mentions: shared, date: '2014-08-27' })[0]).toBe('old');
  });

  it('the actors of one that has just begun, though no place is named', () => {
    const actors = ['sudan', 'rsf', 'us', 'saudi-arabia', 'burhan'];
    const lexicon = cuesOf([target('sudan-72h', { declared: '2023-04-24', actors })]);
    const mentions = actors.map((one) => mention(one, 1, 'actor'));
    expect(ids(lexicon, { mentions, date: '2023-04-25' })).toEqual(['sudan-72h']);
    expect(ids(lexicon, { mentions, date: '2023-04-20' })).toEqual([]);
    expect(ids(lexicon, { mentions: mentions.slice(0, 2), date: '2023-04-25' })).toEqual([]);
  });
});

describe('resolveTarget: the day of the article', () => {
  const lexicon = cuesOf([
    target('old', { declared: '2018-09-17', ended: '2019-04' }),
    target('new', { declared: '2020-03-05', ended: '2020-12-31' }),
  ]);
  const mentions = [mention('old', 0), mention('new', 0)];

  it.each([
    ['2018-09-18', 'old'],
    ['2019-05-30', 'old'],
    ['2020-03-05', 'new'],
    ['2021-06-01', 'new'],
  ])('%s speaks for the %s one', (date, id) => {
    expect(ids(lexicon, { mentions, date })[0]).toBe(id);
  });

  it('unknown speaks for none', () => {
    const [one, other] = resolve(lexicon, { mentions, date: null });
    expect(one?.score).toBe(other?.score);
  });

  const parties = ['russia', 'turkey', 'iran', 'syria', 'france'];
  /** `from`: the haystack where it is named first. */
  const scoreOn = (date: string | null, kind: string, from = 0) => {
    const it = target('it', { kind, declared: '2020-07-01', ended: '2020-12', actors: parties });
    const named = [0, 1, 2, 3, 4].map((at) => mention('it', from + at));
    const mentions = named.concat(parties.map((one) => mention(one, 3, 'actor')));
    return resolve(cuesOf([it]), { mentions, date })[0]?.score ?? 0;
  };

  it.each(['ceasefire', 'resolution'])('fits a %s best within its life, less before, least long before', (kind) => {
    const inside = scoreOn('2020-08-01', kind);
    expect(scoreOn(null, kind)).toBe(inside);
    const [first, soon] = [scoreOn('2020-07-01', kind), scoreOn('2020-07-14', kind)];
    expect(first).toBeGreaterThan(soon);
    expect(soon).toBeGreaterThan(inside);
    expect(scoreOn('2020-06-30', kind)).toBe(first);
    const before = scoreOn('2020-06-28', kind);
    expect(before).toBeLessThan(inside);
    expect(before).toBeGreaterThan(0);
    expect(scoreOn('2019-07-01', kind)).toBeLessThan(before);
    const longAfter = scoreOn('2026-11-22', kind);
    expect(longAfter).toBeLessThan(inside);
    expect(longAfter).toBeGreaterThan(0);
  });

  it('fits less from 46 days after its end, and least from 401 days on', () => {
    // Its end is 2020-12-31.
    const days = ['2020-12-31', '2021-02-14', '2021-02-15', '2022-02-04', '2022-02-05', '2040-01-01'];
    const [end = 0, day45, day46 = 0, day400, day401 = 0, ever] = days.map((day) => scoreOn(day, 'ceasefire', 3));
    expect([day45, day400, ever]).toEqual([end, day46, day401]);
    expect(day46).toBeLessThan(end);
    expect(day401).toBeLessThan(day46);
    expect(day401).toBeGreaterThan(0);
  });

  it('fits no less from 401 days on, where the headline names it', () => {
    const [day400, day401] = ['2022-02-04', '2022-02-05'].map((day) => scoreOn(day, 'ceasefire', 0));
    expect(day401).toBe(day400);
  });

  it('fits as well as at its beginning, when it enters into force', () => {
    const later = cuesOf([
      { ...target('it', { declared: '2023-06-09', ended: '2024-08-03' }), effective: '2023-08-03' },
    ]);
    const score = (date: string) => resolve(later, { mentions: [mention('it', 3)], date })[0]?.score ?? 0;
    expect(score('2023-08-03')).toBe(score('2023-06-09'));
    expect(score('2023-07-10')).toBeLessThan(score('2023-08-10'));
    expect(score('2023-08-10')).toBeLessThan(score('2023-08-03'));
  });

  it('fits a draft better before its day than a ceasefire before its own', () => {
    expect(scoreOn('2020-06-28', 'proposal')).toBeGreaterThan(scoreOn('2020-06-28', 'ceasefire'));
  });

  it('reads a target declared in some month as declared on its first day', () => {
    const month = cuesOf([target('it', { declared: '2020-07' })]);
    const score = (date: string) => resolve(month, { mentions: [mention('it', 0)], date })[0]?.score ?? 0;
    expect(score('2020-07-16')).toBe(score('2020-07-31'));
    expect(score('2020-06-28')).toBeLessThan(score('2020-07-01'));
  });
});

describe('resolveTarget: actors of few targets', () => {
  const group = { mentions: [mention('socadef', 0, 'actor'), mention('cameroon', 1, 'actor')], date: null };

  it('tell which it is, where no place is named', () => {
    const known = target('cameroon-2020', { actors: ['socadef', 'cameroon'], few: [[0, 1]] });
    expect(resolve(cuesOf([known]), group)).toMatchObject([{ id: 'cameroon-2020', own: 1 }]);
    expect(ids(cuesOf([target('cameroon-2020', { actors: ['socadef', 'cameroon'] })]), group)).toEqual([]);
  });

  it('tell less, the more targets have them', () => {
    const known = cuesOf([
      target('one', { actors: ['socadef', 'cameroon'], few: [[0, 1]] }),
      target('two', { actors: ['socadef', 'cameroon'], few: [[0, 3]] }),
    ]);
    expect(ids(known, group)[0]).toBe('one');
  });
});

describe('resolveTarget: acts of bodies that the page names', () => {
  const council = target('res-2735', { kind: 'resolution', actors: ['un-security-council'] });
  const assembly = target('es-10-27', { kind: 'resolution', actors: ['un-general-assembly'] });
  const words = { Gaza: ['res-2735', 'es-10-27'], Rafah: ['res-2735', 'es-10-27'] };
  const named = (...bodies: string[]) => bodies.map((one, at) => mention(one, at, 'actor'));
  const about = { haystacks: ['Gaza', 'Rafah', '', '', ''], date: null };

  it('what another body did, though named with its number, comes after what the first one did', () => {
    const mentions = [...named('un-general-assembly', 'un-security-council'), mention('res-2735', 4)];
    expect(ids(cuesOf([council, assembly], words), { ...about, mentions })).toEqual(['es-10-27', 'res-2735']);
    expect(ids(cuesOf([council, assembly], words), { ...about, mentions: mentions.slice(1) })[0]).toBe('res-2735');
  });

  it('news of a body in the headline count for more than the same later', () => {
    const known = cuesOf([council], { Gaza: ['res-2735'], Rafah: ['res-2735'] });
    const score = (date: string, place: number) =>
      resolve(known, { ...about, date, mentions: [mention('un-security-council', place, 'actor')] })[0]?.score;
    expect(score('2020-03-06', 0)).toBeGreaterThan(score('2020-03-06', 1) ?? 1);
    expect(score('2020-04-06', 0)).toBe(score('2020-04-06', 1));
  });
});

describe('resolveTarget: one place in the headline', () => {
  const lexicon = cuesOf([target('idlib'), target('sudan', { declared: '2023-04-24', ended: '9999-12-31' })], {
    Idlib: ['idlib'],
    Sudan: ['idlib', 'sudan'],
  });

  it.each([
    ['2020-03-06', 'Idlib', ['idlib']],
    ['2020-04-10', 'Idlib', ['idlib']],
    ['2020-06-01', 'Idlib', []],
    ['2024-01-01', 'Sudan', ['sudan']],
    ['2019-01-01', 'Sudan', []],
  ])('on %s, %s: %j', (date, place, expected) => {
    expect(ids(lexicon, { haystacks: [place, 'Lead'], date })).toEqual(expected);
  });
});

describe('resolveTarget: what speaks for several', () => {
  const years = ['2014', '2018', '2021', '2025'];
  const gaza = years.map((year) => target(`gaza-${year}`, { declared: `${year}-05-20`, ended: `${year}-08-01` }));
  const lexicon = cuesOf(gaza, { Gaza: gaza.map(({ id }) => id), Rafah: gaza.map(({ id }) => id) });
  const score = (date: string | null) => {
    const about = { haystacks: ['Gaza', 'Rafah', 'Body'], date };
    return resolve(lexicon, about).find(({ id }) => id === 'gaza-2021')?.score ?? 0;
  };

  it('tells as much as if it spoke for one, on a day when one writes of no other', () => {
    const alone = cuesOf([gaza[2] as (typeof gaza)[number]], { Gaza: ['gaza-2021'], Rafah: ['gaza-2021'] });
    const about = { haystacks: ['Gaza', 'Rafah', 'Body'], date: '2021-06-20' };
    expect(score('2021-06-20')).toBe(resolve(alone, about)[0]?.score);
    expect(score('2021-06-20')).toBeGreaterThan(score(null));
  });

  it('tells of none alone', () => {
    expect(resolve(lexicon, { haystacks: ['Gaza', 'Rafah'], date: '2021-06-20' })[0]?.own).toBe(0);
  });
});

it('resolveTarget: the name of a state is a cue in every form that the page has it in', () => {
  const lexicon = cuesOf([target('libya-2020', { actors: ['haftar'] })], {}, { libya: ['Libya', 0] });
  const [found] = resolve(lexicon, {
    mentions: [mention('libya', 0, 'actor', 'Libii'), mention('haftar', 1, 'actor')],
  });
  expect(found).toMatchObject({ id: 'libya-2020', because: ['Libya'] });
});
