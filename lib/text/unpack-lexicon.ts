// The written form of a lexicon → what the matcher looks names up in.
import type { Lexicon, LexiconAlias, RefKind } from './lexicon';
import { BETWEEN, KINDS, LEXICON_FORMAT, type PackedLexicon, type Rule, spell } from './packed-lexicon';

/** @throws Error when the text is no lexicon of this format, or is cut off. */
export function unpackLexicon(text: string): Lexicon {
  const packed = JSON.parse(text) as PackedLexicon;
  if (packed.format !== LEXICON_FORMAT) throw new Error('not a lexicon');
  const { language, words, phrases } = packed;
  const refs = packed.refs.split(BETWEEN);
  const known = new Map<string, LexiconAlias[]>();
  const aliasesOf = (number: number, form: string): LexiconAlias[] => {
    let aliases = known.get(form);
    if (!aliases) {
      aliases = aliasesIn(packed, refs, number, form);
      known.set(form, aliases);
    }
    return aliases;
  };
  return { language, words, phrases, aliasesOf };
}

function aliasesIn(packed: PackedLexicon, refs: readonly string[], number: number, form: string): LexiconAlias[] {
  const parts = [packed.names[number] ?? []].flat();
  // How an alias is spelled stands behind it.
  return parts.flatMap((part, at) =>
    typeof part === 'number' ? aliasOf(packed.rules, refs, part, form, parts[at + 1]) : [],
  );
}

function aliasOf(
  rules: readonly Rule[],
  refs: readonly string[],
  number: number,
  text: string,
  how?: string | number,
): LexiconAlias {
  if (number === 0) return { kind: 'none', ref: '', text, strength: 'strong', case: 'any', form: 'name' };
  const [rule, form, needs, since, until, also] = rules[(number - 1) % rules.length] as Rule;
  const ref = refs[Math.floor((number - 1) / rules.length)] as string;
  return {
    kind: KINDS[ref.charAt(0)] as RefKind,
    ref: ref.slice(1),
    text: spell(text, rule, typeof how === 'string' ? how : ''),
    strength: needs ? 'weak' : 'strong',
    case: rule,
    form,
    needs,
    since,
    until,
    also: also ?? undefined,
  };
}
