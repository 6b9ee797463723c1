import { describe, expect, it } from 'vitest';
import { readWhy, type WhyAsked, writeWhy } from './why-address';

const ASKED: WhyAsked = {
  ...{ kind: 'actor', ref: 'jordan', alias: 'Jordan & “Amman” #1 % ё', form: 'name', case: 'name' },
  ...{ needs: ['topic'], about: ['idlib-2020-03'], day: null, tab: 7 },
};

describe('the address of a question', () => {
  it('gives back what is asked', () => {
    expect(readWhy(writeWhy(ASKED))).toEqual(ASKED);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '#jordan'],
    ['a broken escape', '#%E0%A4%A'],
    ['a kind that there is not', writeWhy({ ...ASKED, kind: 'page' as 'actor' })],
    ['more than is asked', writeWhy({ ...ASKED, html: '<b>' } as WhyAsked)],
  ])('asks nothing where it holds %s', (_what, hash) => {
    expect(readWhy(hash)).toBeNull();
  });
});
