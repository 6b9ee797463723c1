import { describe, expect, it } from 'vitest';
import { type AuthoredAlias, listAliases } from '../aliases';
import { readEntries } from '../reading/entries';
import { bulgarian } from './bulgarian';
import type { Named } from './inflection';
import { russian } from './russian';
import { ukrainian } from './ukrainian';

const LANGUAGES = [
  ['ru', russian],
  ['uk', ukrainian],
  ['bg', bulgarian],
] as const;
/** Forms of the longest names of persons, whose parts may each decline or stand still. */
const MOST_FORMS = 90;

const all = listAliases(readEntries('data').entries);

function namedBy({ kind, entry }: AuthoredAlias): Named {
  if (kind !== 'actor') return 'term';
  const of = (entry.value as { kind?: string }).kind;
  return of === 'state' ? 'state' : of === 'office_holder' ? 'person' : 'body';
}

describe.each(LANGUAGES)('every alias of the record in %s', (lang, { name }) => {
  const aliases = all.filter(({ alias }) => alias.lang === lang);
  const formsOf = (one: AuthoredAlias) => name(one.alias.text, namedBy(one));
  const textsWhere = (wrong: (forms: string[], text: string) => boolean) =>
    aliases.filter((one) => wrong(formsOf(one), one.alias.text)).map(({ alias }) => alias.text);

  it('is there, and is itself one of its forms', () => {
    expect(aliases.length).toBeGreaterThan(500);
    expect(textsWhere((forms, text) => !forms.includes(text))).toEqual([]);
  });

  it('has no form twice, none that is empty or holds a stray space, and not too many', () => {
    expect(textsWhere((forms) => new Set(forms).size !== forms.length)).toEqual([]);
    expect(textsWhere((forms) => forms.some((one) => one === '' || one !== one.trim() || /\s\s/.test(one)))).toEqual(
      [],
    );
    expect(textsWhere((forms) => forms.length > MOST_FORMS)).toEqual([]);
  });

  it('keeps the capitals and the number of words of the form given', () => {
    const shape = (text: string) => text.split(' ').map((word) => /^\p{Lu}/u.test(word));
    expect(textsWhere((forms, text) => forms.some((one) => `${shape(one)}` !== `${shape(text)}`))).toEqual([]);
  });
});
