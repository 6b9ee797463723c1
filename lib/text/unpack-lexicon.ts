// The written form of a lexicon → what the matcher looks names up in.
import { growTrie } from './build-trie';
import type { Lexicon, LexiconAlias, RefKind } from './lexicon';
import { LEXICON_FORMAT, type PackedForm, type PackedLexicon, type Rule, spell } from './packed-lexicon';
import { drain } from './steps';

/** @throws Error when the text is no lexicon of this format, or is cut off. */
export function unpackLexicon(text: string): Lexicon {
  return drain(unpackLexiconInSteps(text));
}

/** The same, pausing now and then so that a page can breathe between. */
export function* unpackLexiconInSteps(text: string): Generator<void, Lexicon> {
  const packed = JSON.parse(text) as PackedLexicon;
  if (packed.format !== LEXICON_FORMAT) throw new Error('not a lexicon');
  const { language, evidence } = packed;
  yield;
  const { trie, texts } = yield* growTrie(packed.forms);
  const aliases = packed.aliases.flatMap((one) => (Number(one) < 0 ? Array<PackedForm>(-one).fill(0) : [one]));
  const aliasesOf = (pattern: number) => aliasesIn(packed, texts[pattern] as string, aliases[pattern] ?? 0);
  return { language, evidence, trie, aliasesOf };
}

function aliasesIn(packed: PackedLexicon, form: string, packedForm: PackedForm): LexiconAlias[] {
  const parts = [packedForm].flat();
  // How an alias is spelled stands behind it.
  return parts.flatMap((part, at) => (typeof part === 'number' ? aliasOf(packed, part, form, parts[at + 1]) : []));
}

function aliasOf({ rules, refs }: PackedLexicon, number: number, form: string, how?: string | number): LexiconAlias {
  if (number === 0) return { kind: 'none', ref: '', text: form, strength: 'strong', case: 'any' };
  const [rule, needs, since, until, also] = rules[(number - 1) % rules.length] as Rule;
  const [kind, ref] = (refs[Math.floor((number - 1) / rules.length)] as string).split(' ') as [RefKind, string];
  const text = spell(form, rule, typeof how === 'string' ? how : '');
  return {
    kind,
    ref,
    text,
    strength: needs ? 'weak' : 'strong',
    case: rule,
    needs,
    since,
    until,
    also: also ?? undefined,
  };
}
