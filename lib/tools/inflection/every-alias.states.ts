// The record itself as a test's state: every alias of a language, inflected.
import { listAliases } from '../aliases';
import { readEntries } from '../reading/entries';
import type { Inflection, Named } from './inflection';

/** What is wrong with the forms of any alias of the language; nothing, when all is well. */
export function brokenForms(language: string, inflection: Inflection): string[] {
  const { entries } = readEntries('data');
  const namedOf = (kind: string, id: string): Named => {
    const actor = entries.actors.get(id)?.value.kind;
    if (kind !== 'actor') return 'term';
    return actor === 'state' ? 'state' : actor === 'office_holder' ? 'person' : 'body';
  };
  const own = listAliases(entries).filter(({ alias }) => alias.lang === language);
  if (own.length === 0) return [`no alias in ${language}`];
  return own.flatMap(({ kind, id, alias: { text } }) => {
    const forms = inflection.name(text, namedOf(kind, id));
    const tell = (wrong: boolean, what: string) => (wrong ? [`${id} "${text}": ${what}`] : []);
    return [
      ...tell(!forms.includes(text), 'is not among its own forms'),
      ...tell(new Set(forms).size !== forms.length, 'has a form twice'),
      ...tell(
        forms.some((form) => form.trim() !== form || form.length < 2),
        'has an empty form',
      ),
    ];
  });
}
