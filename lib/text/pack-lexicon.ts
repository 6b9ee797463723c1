// The table of a lexicon → its written form. Runs at compile time; the content script has unpack-lexicon.ts.
import { frontCode } from './front-coding';
import type { LexiconAlias } from './lexicon';
import { byUnits, type LexiconTable } from './lexicon-table';
import { LEXICON_FORMAT, type PackedForm, type PackedLexicon, type Rule, titled } from './packed-lexicon';

/** Writes a lexicon as JSON; the same table gives the same text. */
export function packLexicon({ language, forms, aliases, evidence }: LexiconTable): string {
  const named = aliases.flat().filter(({ kind }) => kind !== 'none');
  const rules = unique(named.map((one) => JSON.stringify(ruleOf(one))));
  const refs = unique(named.map(({ kind, ref }) => `${kind} ${ref}`));
  const refNumbers = new Map(refs.map((ref, index) => [ref, index]));
  const ruleNumbers = new Map(rules.map((rule, index) => [rule, index]));
  const numberOf = (one: LexiconAlias): number => {
    if (one.kind === 'none') return 0;
    const ref = refNumbers.get(`${one.kind} ${one.ref}`) ?? 0;
    return 1 + ref * rules.length + (ruleNumbers.get(JSON.stringify(ruleOf(one))) ?? 0);
  };
  const packed: PackedLexicon = {
    format: LEXICON_FORMAT,
    language,
    evidence,
    rules: rules.map((rule) => JSON.parse(rule) as Rule),
    refs,
    forms: frontCode(forms),
    aliases: forms.map((form, index) => packForm(form, aliases[index] ?? [], numberOf)),
  };
  return JSON.stringify(packed);
}

function packForm(form: string, aliases: LexiconAlias[], numberOf: (one: LexiconAlias) => number): PackedForm {
  const usual = titled(form);
  const parts = aliases.flatMap((one) => {
    const isUsual = one.kind === 'none' || one.text === usual;
    return isUsual ? [numberOf(one)] : [numberOf(one), one.text];
  });
  const [first] = parts;
  return parts.length === 1 && typeof first === 'number' ? first : parts;
}

function ruleOf({ strength, case: rule, needs, since, until }: LexiconAlias): Rule {
  if (until !== undefined) return [strength, rule, needs ?? null, since ?? null, until];
  if (since !== undefined) return [strength, rule, needs ?? null, since];
  return needs === undefined ? [strength, rule] : [strength, rule, needs];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort(byUnits);
}
