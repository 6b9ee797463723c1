import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listAliases } from '../aliases';
import { readEntries } from '../reading/entries';
import { french } from './french';
import { german } from './german';
import type { Inflection, Named } from './inflection';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const LANGUAGES: [string, Inflection][] = [
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['pt', portuguese],
];
const { entries } = readEntries('data');
const aliases = listAliases(entries);

function namedOf(kind: string, id: string): Named {
  if (kind !== 'actor') return 'term';
  const actor = entries.actors.get(id)?.value.kind;
  if (actor === 'state') return 'state';
  return actor === 'office_holder' ? 'person' : 'body';
}

/** What is wrong with a list of forms; empty where nothing is. */
function faults(text: string, forms: string[]): string[] {
  const found = [];
  if (forms[0] !== text) found.push(`${text}: is not its first form`);
  if (new Set(forms).size < forms.length) found.push(`${text}: has a form twice`);
  if (forms.some((form) => form !== form.trim() || form.length < 2)) found.push(`${text}: has an empty form`);
  return found;
}

describe.each(LANGUAGES)('the record in %s', (lang, inflection) => {
  it('has names whose forms are sound', () => {
    const own = aliases.filter(({ alias }) => alias.lang === lang || alias.lang === 'mul');
    expect(own.length).toBeGreaterThan(300);
    expect(
      own.flatMap(({ kind, id, alias }) => faults(alias.text, inflection.name(alias.text, namedOf(kind, id)))),
    ).toEqual([]);
  });

  it('has demonyms whose forms are sound, and each of one state only', () => {
    const lists = parse(readFileSync(`data/demonyms/${lang}.yml`, 'utf8')) as Record<
      string,
      { adjective?: string[]; people?: string[] }
    >;
    const claims = new Map<string, string>();
    const wrong: string[] = [];
    for (const [state, { adjective = [], people = [] }] of Object.entries(lists)) {
      const told = [
        ...adjective.map((lemma) => [lemma, inflection.adjective(lemma)] as const),
        ...people.map((lemma) => [lemma, inflection.people(lemma)] as const),
      ];
      for (const [lemma, forms] of told) {
        wrong.push(...faults(lemma, forms));
        for (const form of forms) {
          if ((claims.get(form) ?? state) !== state) wrong.push(`${form}: ${state} and ${claims.get(form)}`);
          claims.set(form, state);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(lists)).toEqual(Object.keys(lists).toSorted());
  });
});
