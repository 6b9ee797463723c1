// The topic gate never keeps a page from the lexicon that the lexicon would mark.
import { groupStems, hasBeginning } from '../../text/has-beginning';
import { compileStems } from '../compile-stems';
import type { Rule } from './rule';

export const stems: Rule = (entries, { letters, aliases }) => {
  const grouped = groupStems(compileStems(entries, letters));
  return aliases
    .filter(
      ({ kind, alias }) =>
        kind === 'term' && alias.strength === 'strong' && !hasBeginning(letters, grouped, alias.text),
    )
    .map(({ alias, entry, path }) =>
      entry.problem(
        path,
        'stems',
        `no word of "${alias.text}" begins with a stem`,
        'add a stem to a term, or remove the alias',
      ),
    );
};
