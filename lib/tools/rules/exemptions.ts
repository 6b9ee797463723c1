// An exemption exempts something: it is a longer phrase that holds a form of its entry.
import { foldText } from '../../text/letters';
import type { Rule } from './rule';

export const exemptions: Rule = (_entries, { letters, aliases }) => {
  /** Folded forms of each thing: true where one is strong, which no exemption undoes. */
  const forms = new Map<string, Map<string, boolean>>();
  for (const { id, alias, folded } of aliases) {
    const own = forms.get(id) ?? new Map<string, boolean>();
    forms.set(id, own.set(folded, own.get(folded) || alias.strength === 'strong'));
  }
  return aliases.flatMap(({ id, alias, entry, path }) =>
    (alias.except ?? []).flatMap((phrase, index) => {
      const folded = foldText(letters, phrase);
      const own = forms.get(id) ?? new Map<string, boolean>();
      const isName = own.get(folded) === true;
      if (!isName && [...own.keys()].some((form) => folded.includes(form))) return [];
      const message = isName
        ? `"${phrase}" is a name of ${id} itself, and exempts nothing`
        : `"${phrase}" holds no name of ${id}, and exempts nothing`;
      return [entry.problem([...path.slice(0, -1), 'except', index], 'exemptions', message, 'correct or remove it')];
    }),
  );
};
