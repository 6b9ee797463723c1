// The written form of a lexicon → what the matcher looks names up in.
import { growTrie } from './build-trie';
import type { Lexicon, LexiconAlias, RefKind } from './lexicon';
import { LEXICON_FORMAT, type PackedForm, type PackedLexicon, titled } from './packed-lexicon';
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
  const made = new Map<number, LexiconAlias[]>();
  const aliasesOf = (pattern: number): LexiconAlias[] => {
    const aliases = made.get(pattern) ?? aliasesIn(packed, texts[pattern] as string, packed.aliases[pattern] ?? []);
    made.set(pattern, aliases);
    return aliases;
  };
  return { language, evidence, trie, aliasesOf };
}

function aliasesIn(packed: PackedLexicon, form: string, packedForm: PackedForm): LexiconAlias[] {
  const parts = typeof packedForm === 'number' ? [packedForm] : packedForm;
  return parts.flatMap((part, index) => {
    if (typeof part === 'string') return [];
    const text = parts[index + 1];
    return [aliasOf(packed, part, typeof text === 'string' ? text : titled(form))];
  });
}

function aliasOf({ rules, refs }: PackedLexicon, number: number, text: string): LexiconAlias {
  if (number === 0) return { kind: 'none', ref: '', text, strength: 'strong', case: 'any' };
  const [strength, rule, needs, since, until] = rules[(number - 1) % rules.length] as PackedLexicon['rules'][number];
  const [kind, ref] = (refs[Math.floor((number - 1) / rules.length)] as string).split(' ') as [RefKind, string];
  return { kind, ref, text, strength, case: rule, needs: needs ?? undefined, since: since ?? undefined, until };
}
