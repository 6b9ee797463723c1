import { describe, expect, it } from 'vitest';
import { createLetters } from '../../text/letters';
import { readEntries } from '../reading/entries';
import { listDemonyms } from './demonyms';

const { entries } = readEntries('data');
const all = listDemonyms(entries, createLetters());
const find = (lang: string, text: string) => all.find(({ alias }) => alias.lang === lang && alias.text === text)?.alias;

describe('listDemonyms', () => {
  it.each([
    ['de', 'russisch', 'small'],
    ['ru', 'российский', 'small'],
    ['de', 'Russe', undefined],
    // A capital makes the people of it.
    ['fr', 'russe', undefined],
    ['en', 'Russian', undefined],
  ])('asks in %s, of %s, for the case %s', (lang, text, rule) => {
    expect(find(lang, text)).toMatchObject({ text });
    expect(find(lang, text)?.case).toBe(rule);
  });

  it.each([
    ['it', 'russo', 'parla russo', true],
    ['fr', 'allemand', 'en allemand', true],
    ['it', 'svizzero', 'in svizzero', false],
    ['de', 'russisch', 'in russisch', false],
  ])('in %s, exempts languages called like what is of a state: %s, %s: %s', (lang, text, phrase, isExempt) => {
    expect(find(lang, text)?.except?.includes(phrase) ?? false).toBe(isExempt);
  });
});
