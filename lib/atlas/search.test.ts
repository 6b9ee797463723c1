import { describe, expect, it } from 'vitest';
import type { NamesRecord } from '../model/record';
import { createSearch, type Named } from './search';

const NAMES: NamesRecord = {
  actor: {
    germany: ['Germany', 'Federal Republic of Germany', 'Deutschland', 'Große Bundesrepublik', 'Alemania', 'Німеччина'],
    hamas: ['Hamas', 'Harakat al-Muqawama al-Islamiyya', 'ХАМАС', 'حماس', 'حركة المقاومة', '哈马斯', '哈馬斯'],
    turkey: ['Türkiye', 'Turkey', 'İstanbul'],
    sana: ["Sana'a Centre"],
    denmark: ['Øst-Danmark', 'Łódź Group'],
    iran: ['Iran', 'ايران', 'ایران'],
  },
  target: {
    'unsc-2532': ['Security Council resolution 2532 (2020)', 'S/RES/2532 (2020)'],
    idlib: ['Moscow protocol on Idlib'],
  },
  term: { truce: ['Truce', 'trêve', 'هدنة'] },
};
const NAMED: Named = {
  manifest: {
    targets: [
      {
        id: 'unsc-2532',
        kind: 'resolution',
        name: 'Security Council resolution 2532 (2020)',
        conflict: 'All armed conflicts',
        declared: '2020-07-01',
        positions: 15,
      },
      {
        id: 'idlib',
        kind: 'ceasefire',
        name: 'Moscow protocol on Idlib',
        conflict: 'Syria',
        declared: '2020-03-05',
        positions: 22,
      },
    ],
  },
  actors: Object.fromEntries(
    Object.entries(NAMES.actor).map(([id, [name = '']]) => [
      id,
      { id, name, kind: 'state' as const, targets: id === 'turkey' ? ['idlib'] : [] },
    ]),
  ),
  terms: { truce: { id: 'truce', name: 'Truce' } },
};
const search = createSearch(NAMES, NAMED);
const ids = (typed: string) => search(typed, 10).found.map(({ id }) => id);
const by = (typed: string) => search(typed, 10).found[0]?.by;

describe('search', () => {
  it.each([
    ['germany', 'germany'],
    ['DEUTSCHLAND', 'germany'],
    ['grosse', 'germany'],
    ['німеч', 'germany'],
    ['turkiye', 'turkey'],
    ['istanbul', 'turkey'],
    ['sanaa', 'sana'],
    ['sana’a', 'sana'],
    ['ost danmark', 'denmark'],
    ['lodz', 'denmark'],
    ['хамас', 'hamas'],
    ['حَماس', 'hamas'],
    ['حركه المقاومه', 'hamas'],
    ['马斯', 'hamas'],
    ['哈馬', 'hamas'],
    ['al muqawama', 'hamas'],
    ['ایران', 'iran'],
    ['s/res/2532', 'unsc-2532'],
    ['2532', 'unsc-2532'],
    ['council 2532', 'unsc-2532'],
    ['syria', 'idlib'],
    ['treve', 'truce'],
    ['هدنه', 'truce'],
  ])('finds %j as %s', (typed, id) => {
    expect(ids(typed)).toContain(id);
  });

  it('finds nothing under what is no name, and under nothing', () => {
    for (const typed of ['xyzzy', '', '   ', '?!', '\n', '\u200f'])
      expect(search(typed, 10)).toEqual({ found: [], total: 0 });
  });

  it('puts a whole name first, then what begins so, then what holds it', () => {
    const names = {
      actor: { a: ['Grand Iranian Front'], b: ['Iranian Front'], c: ['Iran'], d: ['Proiran'] },
      target: {},
      term: {},
    };
    const actors = Object.fromEntries(
      Object.entries(names.actor).map(([id, [name = '']]) => [id, { id, name, kind: 'bloc' as const, targets: [] }]),
    );
    const find = createSearch(names, { manifest: { targets: [] }, actors, terms: {} });
    expect(find('iran', 10).found.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('takes two letters inside a word for nothing', () => {
    expect(ids('rm')).toEqual([]);
    expect(ids('erm')).toContain('germany');
  });

  it('puts first, of those that fit alike, whoever acted most', () => {
    expect(ids('t')[0]).toBe('turkey');
  });

  it('tells the form that it was found by, where that is not the name', () => {
    expect(by('alema')).toBe('Alemania');
    expect(by('哈馬斯')).toBe('哈馬斯');
    expect(by('germ')).toBeNull();
  });

  it('gives the best, and how many there are', () => {
    const { found, total } = search('a', 2);
    expect(found).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });
});
