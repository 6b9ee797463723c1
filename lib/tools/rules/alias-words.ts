// No ordinary word of English strongly names anything: it would be marked on every page.
import { ORDINARY_WORDS } from './ordinary-words';
import type { Rule } from './rule';

/** Capitals alone tell "US" and "WHO" from the words. */
const IN_CAPITALS = /^\P{Ll}+$/u;

export const aliasWords: Rule = (_entries, { aliases }) =>
  aliases.flatMap(({ alias, folded, entry, path }) => {
    const { text, lang, strength } = alias;
    if (strength === 'weak' || (lang !== 'en' && lang !== 'mul')) return [];
    if (alias.case === 'exact' && IN_CAPITALS.test(text)) return [];
    if (!ORDINARY_WORDS.has(folded)) return [];
    const mend = 'make it weak, or "exact" if it is an abbreviation in capitals';
    return [entry.problem(path, 'alias-words', `"${text}" is an ordinary word`, mend)];
  });
