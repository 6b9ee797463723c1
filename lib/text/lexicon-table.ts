// Aliases of one language → the table of a lexicon: every form once, with all that it may name. Runs at compile time.
import { foldText, type Letters } from './letters';
import type { EvidenceLists, LexiconAlias } from './lexicon';

export interface LexiconTable {
  language: string;
  /** Folded, in order of UTF-16 units. */
  forms: string[];
  /** By number of the form; the first that fits is taken. */
  aliases: LexiconAlias[][];
  evidence: EvidenceLists;
}

/** Groups aliases by their folded form; the same aliases give the same table, whatever their order. */
export function tabulate(
  letters: Letters,
  language: string,
  aliases: readonly LexiconAlias[],
  evidence: EvidenceLists = {},
): LexiconTable {
  const byForm = new Map<string, LexiconAlias[]>();
  for (const alias of aliases) {
    const form = foldText(letters, alias.text);
    const list = byForm.get(form);
    if (list) list.push(alias);
    else byForm.set(form, [alias]);
  }
  const forms = [...byForm.keys()].sort(byUnits);
  return { language, forms, aliases: forms.map((form) => inOrder(byForm.get(form) ?? [])), evidence };
}

const KIND_RANK = { ceasefire: 0, actor: 1, term: 2, none: 0 };

/**
 * Each once; the strong meanings before the weak ones, a name before an exemption, and of the strong ones a ceasefire
 * before the term that its name holds ("Easter truce").
 */
function inOrder(aliases: LexiconAlias[]): LexiconAlias[] {
  const rank = ({ kind, strength }: LexiconAlias) =>
    (kind === 'none' ? 20 : strength === 'strong' ? 0 : 10) + KIND_RANK[kind];
  const byKey = new Map(aliases.map((one) => [one.kind === 'none' ? '' : JSON.stringify(one), one]));
  return [...byKey]
    .sort(([keyA, a], [keyB, b]) => rank(a) - rank(b) || byUnits(a.ref, b.ref) || byUnits(keyA, keyB))
    .map(([, alias]) => alias);
}

/** By UTF-16 code units: the same on every machine, unlike a locale's order. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
