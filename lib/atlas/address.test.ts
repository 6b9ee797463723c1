import { describe, expect, it } from 'vitest';
import { actorHref, indexHref, matrixHref, onDay, targetHref, termHref } from '../../components/atlas/href';
import type { MatrixFilters } from '../../components/atlas/matrix-view';
import { readAddress } from './address';

const NONE: MatrixFilters = {
  conflict: null,
  targetKind: null,
  actorKind: null,
  region: null,
  stance: null,
  order: 'acts',
};

describe('an address', () => {
  it.each([
    [indexHref('2020-03-06'), { kind: '', id: '', date: '2020-03-06' }],
    [targetHref('idlib'), { kind: 'target', id: 'idlib', openActor: undefined, date: null, order: 'standing' }],
    [targetHref('idlib', 'russia', { date: '2020-03-06' }), { openActor: 'russia', date: '2020-03-06' }],
    [targetHref('idlib', undefined, { order: 'time' }), { id: 'idlib', order: 'time', filters: NONE }],
    [actorHref('russia', { order: 'time', date: '2020-03-06' }), { kind: 'actor', order: 'time', date: '2020-03-06' }],
    [termHref('truce'), { kind: 'term', id: 'truce' }],
    [matrixHref(), { kind: 'matrix', filters: NONE }],
  ])('%s is read as it was written', (href, asked) => {
    expect(readAddress(href)).toMatchObject(asked);
  });

  it('keeps every filter', () => {
    const filters: MatrixFilters = {
      conflict: 'Sudan (war & more?) #1 / 100 % «»',
      targetKind: 'humanitarian_pause',
      actorKind: 'armed_group',
      region: 'africa',
      stance: 'supports_with_conditions',
      order: 'name',
    };
    expect(readAddress(matrixHref(filters, '2023-04-15'))).toMatchObject({ filters, date: '2023-04-15' });
  });

  it.each([
    '#/matrix?stance=neutral&region=atlantis&actorKind=constructor&targetKind=&order=up&date=yesterday',
    '#/matrix?date=2020-13-01',
    '#/matrix?date=2020-02-30',
    '#/matrix?date=2020-03',
    '#/matrix?%E0%A4&&==',
  ])('leaves out what %s says wrongly', (hash) => {
    expect(readAddress(hash)).toMatchObject({ date: null, filters: NONE });
  });

  it('is told for another day, and back for the latest', () => {
    const first = onDay('#/target/idlib/russia?order=time', '2020-03-06');
    expect(readAddress(first)).toMatchObject({ openActor: 'russia', order: 'time', date: '2020-03-06' });
    expect(onDay(first, null)).toBe('#/target/idlib/russia?order=time');
    expect(onDay('', null)).toBe('#/');
  });
});
