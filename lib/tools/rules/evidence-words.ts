// A weak alias can be accepted: some evidence that it asks for can stand on a page of its language.
import type { Evidence } from '../../model/vocabulary';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';
import type { Rule } from './rule';

/** Forms of these are looked for on every page. */
const EVERYWHERE: readonly string[] = ['en', 'mul'];
const LIST = { title: 'titles', government: 'government', speaks: 'speaks' } as const;

export const evidenceWords: Rule = (entries, { aliases }) => {
  const strong = aliases.filter(({ alias }) => alias.strength === 'strong');
  const named = new Set(strong.map(({ id, alias }) => `${id} ${alias.lang}`));
  const formsOf = new Map<string, Set<string>>();
  for (const { id, alias } of aliases) formsOf.set(id, (formsOf.get(id) ?? new Set()).add(alias.text));
  const topics = new Set(strong.filter(({ kind }) => kind !== 'actor').map(({ alias }) => alias.lang));
  const isPossible = (kind: Evidence, { id, alias: { lang } }: AuthoredAlias): boolean => {
    const languages = [lang, ...EVERYWHERE];
    if (kind === 'full_name') return languages.some((one) => named.has(`${id} ${one}`));
    if (kind === 'other_form') return (formsOf.get(id)?.size ?? 0) > 1;
    if (kind === 'nearby') return true;
    if (kind === 'topic') return languages.some((one) => topics.has(one));
    return wordsOf(entries, lang, LIST[kind]).length > 0;
  };
  return aliases.flatMap((one) => {
    const { alias, entry, path } = one;
    // What packages give is weak in English only.
    if (path[0] !== 'aliases' || !alias.needs || alias.needs.some((kind) => isPossible(kind, one))) return [];
    const message = `"${alias.text}" needs ${alias.needs.join(' or ')}, of which ${alias.lang} has none`;
    const mend = `add words to data/evidence/${alias.lang}.yml, or other evidence`;
    return [entry.problem([...path.slice(0, -1), 'needs'], 'evidence-words', message, mend)];
  });
};

/** English words count on pages of every language, but beside a foreign form they never stand. */
function wordsOf({ evidence }: Entries, lang: string, list: 'titles' | 'government' | 'speaks'): string[] {
  return evidence.get(lang === 'mul' ? 'en' : lang)?.value[list] ?? [];
}
