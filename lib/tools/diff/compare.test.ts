import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compareStates } from './compare';
import { countChanges } from './counts';
import { openReader } from './pairs';
import { sharedWords } from './positions';

const proof = (name: string) => ({ url: `https://example.com/${name}`, title: 'T', publisher: 'P', kind: 'secondary' });
const FACTS = {
  kind: 'appeal',
  name: 'Appeal',
  declared: '2020-03-23',
  ended_how: 'expired',
  conflict: 'All',
  terms: 'Arms rest.',
  cues: {},
  citations: [proof('a')],
  checked: '2026-01-01',
};
const ACT = {
  actor: 'france',
  date: '2020-04-15',
  act: 'statement',
  stance: 'supports',
  summary: 'President Macron asked everybody for a worldwide truce.',
  citations: [proof('b')],
  confidence: 'medium',
  checked: '2026-01-01',
};
const ROLL = {
  body: 'council',
  document: 'S/RES/1',
  date: '2020-07-01',
  result: 'adopted',
  yes: ['FRA'],
  totals: { yes: 1, no: 0, abstain: 0 },
  summary: 'Voted on it.',
  citations: [proof('c')],
  checked: '2026-01-01',
};
const FRANCE = { kind: 'state', iso3: 'FRA', name: 'France', aliases: [{ text: 'Elysée' }, { text: 'Paris' }] };

type Files = Record<string, unknown>;
const SOUND: Files = {
  'actors/france.yml': FRANCE,
  'ceasefires/gcf/ceasefire.yml': FACTS,
  'ceasefires/gcf/positions.yml': [ACT],
  'ceasefires/gcf/votes.yml': [ROLL],
  'moved.yml': {},
};

const snapshot = (files: Files) =>
  new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      typeof value === 'string' ? value : stringify(value, { aliasDuplicateObjects: false }),
    ]),
  );
/** A file that is null is not there. */
const compare = (now: Files, old: Files = {}) => {
  const state = (change: Files) =>
    snapshot(Object.fromEntries(Object.entries({ ...SOUND, ...change }).filter(([, value]) => value !== null)));
  return compareStates(openReader(state(old), state(now)));
};

/** Of each act its mark, who and when, and which keys changed. */
function acts(now: object[], old: object[] = [ACT]): string[] {
  const path = 'ceasefires/gcf/positions.yml';
  const { targets } = compare({ [path]: now }, { [path]: old });
  return targets.flatMap(({ positions: { added, changed, withdrawn } }) => [
    ...withdrawn.map((one) => `− ${one.actor ?? one.actors} ${one.date}`),
    ...changed.map((one) => `~ ${one.new.actor ?? one.new.actors} ${one.fields.map(({ field }) => field)}`),
    ...added.map((one) => `+ ${one.actor ?? one.actors} ${one.date}`),
  ]);
}

describe('compareStates: positions', () => {
  const OTHER = { ...ACT, actor: 'mali', summary: 'Backed it.', citations: [proof('d')] };

  it('tells what was added and withdrawn, whatever the order', () => {
    expect(acts([OTHER, ACT])).toEqual(['+ mali 2020-04-15']);
    expect(acts([OTHER])).toEqual(['− france 2020-04-15', '+ mali 2020-04-15']);
    expect(acts([ACT, OTHER], [OTHER, ACT])).toEqual([]);
  });

  it.each([
    ['an edited summary', { summary: 'Said something else altogether.' }, 'summary'],
    ['another stance', { stance: 'opposes' }, 'stance'],
    ['a corrected date', { date: '2020-04-16' }, 'date'],
    [
      'a corrected date and summary',
      { date: '2020-04', summary: 'President Macron asked all for a truce.' },
      'date,summary',
    ],
    [
      'another date, page and half of the words',
      { date: '2020-05-01', citations: [proof('x')], summary: 'President Macron asked leaders for a truce.' },
      'date,summary,citations',
    ],
    ['another act, told in other words', { act: 'proposal', summary: 'Macron asked the leaders.' }, 'act,summary'],
    ['another signatory', { actor: undefined, actors: ['france', 'mali'] }, 'actors,actor'],
    ['a citation more', { citations: [...ACT.citations, proof('e')] }, 'citations'],
    ['what was not there', { disputed: 'Others deny it.' }, 'disputed'],
  ])('tells %s as a change', (_what, change, fields) => {
    const who = 'actors' in change ? 'france,mali' : 'france';
    expect(acts([{ ...ACT, ...change }])).toEqual([`~ ${who} ${fields}`]);
  });

  it('tells an act that changed hands as a change', () => {
    expect(acts([{ ...ACT, actor: 'european-union' }])).toEqual(['~ european-union actor']);
  });

  it.each([
    [
      'the words, of another day and page',
      { date: '2020-05-01', citations: [proof('x')], summary: 'Sent aid to all.' },
    ],
    ['the actor, of another day', { actor: 'mali', date: '2020-05-01' }],
    ['the actor, from another page', { actor: 'mali', citations: [proof('x')] }],
  ])('takes another act for another one: it differs in %s', (_what, change) => {
    expect(acts([{ ...ACT, ...change }])).toHaveLength(2);
  });

  it('pairs acts of one actor, date and kind by the nearest summary', () => {
    const [a, b] = ['Asked the leaders for a worldwide truce.', 'Thanked the Secretary-General for his appeal.'];
    const now = [b.replace('his', 'the'), a.replace('worldwide', 'global'), 'Wholly new.'];
    const path = 'ceasefires/gcf/positions.yml';
    const list = (summaries: string[]) => ({ [path]: summaries.map((summary) => ({ ...ACT, summary })) });
    const [target] = compare(list(now), list([a, b])).targets;
    expect(target?.positions.changed.map((one) => [one.old.summary, one.new.summary])).toEqual([
      [b, now[0]],
      [a, now[1]],
    ]);
    expect(target?.positions.added.map(({ summary }) => summary)).toEqual(['Wholly new.']);
  });

  it('counts what was only checked anew, and the target with it', () => {
    const checked = '2026-06-01';
    const { targets } = compare({
      'ceasefires/gcf/ceasefire.yml': { ...FACTS, checked },
      'ceasefires/gcf/positions.yml': [{ ...ACT, checked }],
      'ceasefires/gcf/votes.yml': [{ ...ROLL, checked }],
    });
    expect(targets.map(({ checkedAnew, positions }) => [checkedAnew, positions.changed])).toEqual([[3, []]]);
  });
});

describe('compareStates: the rest', () => {
  it('tells nothing where nothing differs but the writing', () => {
    const { targets, actors, otherFiles } = compare({ 'actors/france.yml': `# A comment\n${stringify(FRANCE)}` });
    expect([targets, actors, otherFiles]).toEqual([[], [], []]);
  });

  it('tells targets added, removed and changed', () => {
    const gone = {
      'ceasefires/gcf/ceasefire.yml': null,
      'ceasefires/gcf/positions.yml': null,
      'ceasefires/gcf/votes.yml': null,
    };
    expect(compare(gone).targets).toMatchObject([
      { id: 'gcf', status: 'removed', name: 'Appeal', positions: { withdrawn: [{}] }, rollCalls: { withdrawn: [{}] } },
    ]);
    expect(compare({}, gone).targets).toMatchObject([{ status: 'added', kind: 'appeal', positions: { added: [{}] } }]);
    expect(
      compare({ 'ceasefires/gcf/ceasefire.yml': { ...FACTS, ended: '2020-12-31', name: 'The appeal' } }).targets,
    ).toMatchObject([
      {
        status: 'changed',
        name: 'The appeal',
        fields: [
          { field: 'name', old: 'Appeal', new: 'The appeal' },
          { field: 'ended', old: null, new: '2020-12-31' },
        ],
      },
    ]);
  });

  it('tells a roll call that came, went or changed', () => {
    const rolls = (now: object[]) => {
      const [target] = compare({ 'ceasefires/gcf/votes.yml': now }).targets;
      return target?.rollCalls;
    };
    expect(rolls([ROLL, { ...ROLL, document: 'S/RES/2' }])?.added).toMatchObject([{ document: 'S/RES/2' }]);
    expect(rolls([])?.withdrawn).toHaveLength(1);
    expect(rolls([{ ...ROLL, abstain: ['MLI'] }])?.changed).toMatchObject([
      { fields: [{ field: 'abstain', old: [], new: ['MLI'] }] },
    ]);
  });

  it('tells actors added, removed and renamed, and their aliases', () => {
    const aliases = [
      { text: 'Elysée', strength: 'weak', needs: ['topic'] },
      { text: 'Paris', lang: 'fr' },
    ];
    expect(compare({ 'actors/france.yml': { ...FRANCE, name: 'French Republic', aliases } }).actors).toMatchObject([
      {
        status: 'changed',
        fields: [{ field: 'name', old: 'France', new: 'French Republic' }],
        aliases: {
          added: [{ text: 'Paris', lang: 'fr' }],
          withdrawn: [{ text: 'Paris', lang: 'en' }],
          changed: [{ new: { text: 'Elysée' }, fields: [{ field: 'strength' }, { field: 'needs' }] }],
        },
      },
    ]);
    expect(compare({ 'actors/france.yml': null }).actors).toMatchObject([{ id: 'france', status: 'removed' }]);
    expect(compare({ 'actors/mali.yml': { ...FRANCE, name: 'Mali' } }).actors).toMatchObject([
      { id: 'mali', status: 'added' },
    ]);
  });

  it('tells a moved id as that, and not everywhere it is used', () => {
    const { actors, targets, moved } = compare({
      'moved.yml': { france: 'french-republic', gcf: 'gcf-2020' },
      'actors/france.yml': null,
      'actors/french-republic.yml': FRANCE,
      'ceasefires/gcf/ceasefire.yml': null,
      'ceasefires/gcf/positions.yml': null,
      'ceasefires/gcf/votes.yml': null,
      'ceasefires/gcf-2020/ceasefire.yml': FACTS,
      'ceasefires/gcf-2020/positions.yml': [{ ...ACT, actor: 'french-republic' }],
      'ceasefires/gcf-2020/votes.yml': [ROLL],
    });
    expect([actors, targets]).toEqual([[], []]);
    expect(moved).toEqual([
      { old: 'france', new: 'french-republic' },
      { old: 'gcf', new: 'gcf-2020' },
    ]);
  });

  it('tells terms, and names files that it does not compare', () => {
    const term = { name: 'truce', definition: 'A pause.', aliases: [{ text: 'truce' }], citations: [proof('t')] };
    const { terms, otherFiles } = compare(
      { 'terms/truce.yml': { ...term, definition: 'A halt.' }, 'evidence/en.yml': { titles: ['Mr'] } },
      { 'terms/truce.yml': term },
    );
    expect(terms).toMatchObject([{ id: 'truce', fields: [{ field: 'definition' }] }]);
    expect(otherFiles).toEqual(['evidence/en.yml']);
  });

  it.each([
    ['old', {}, { 'ceasefires/gcf/positions.yml': [{ ...ACT, stance: 'likes' }] }],
    ['new', { 'ceasefires/gcf/positions.yml': '- "' }, {}],
  ])('compares no file that could not be read in the %s state, and says so', (state, now, old) => {
    const { targets, unread } = compare(now, old);
    expect(targets).toEqual([]);
    expect(unread[0]).toMatchObject({ state, problem: { file: 'data/ceasefires/gcf/positions.yml' } });
  });
});

describe('countChanges', () => {
  it('counts each kind; aliases of a new entry come with it', () => {
    const difference = compare({
      'actors/france.yml': { ...FRANCE, name: 'F', aliases: [] },
      'actors/mali.yml': FRANCE,
      'ceasefires/gcf/positions.yml': [ACT, { ...ACT, actor: 'mali', summary: 'Backed it.' }],
    });
    expect(countChanges(difference)).toMatchObject({
      positions: { added: 1, changed: 0, withdrawn: 0 },
      targets: { added: 0, changed: 0, withdrawn: 0 },
      actors: { added: 1, changed: 1, withdrawn: 0, renamed: 1 },
      aliases: { added: 0, withdrawn: 2 },
    });
  });
});

describe('sharedWords', () => {
  it.each([
    ['Asked for a truce', 'asked for the TRUCE', 1],
    ['Asked for a truce', 'Asked for an armistice', 0.5],
    ['Asked', 'Backed', 0],
    ['', '', 0],
  ])('of "%s" and "%s" is %d', (a, b, share) => {
    expect(sharedWords(a, b)).toBe(share);
  });
});
