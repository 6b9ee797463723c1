// The table of a lexicon → its written form. Runs at compile time; the content script has unpack-lexicon.ts.
import { frontCode } from './front-coding';
import type { LexiconAlias } from './lexicon';
import { byUnits, type LexiconTable } from './lexicon-table';
import { LEXICON_FORMAT, type PackedForm, type PackedLexicon, type Rule, spell } from './packed-lexicon';

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
    aliases: withRuns(forms.map((form, index) => packForm(form, aliases[index] ?? [], numberOf))),
  };
  return JSON.stringify(packed);
}

function packForm(form: string, aliases: LexiconAlias[], numberOf: (one: LexiconAlias) => number): PackedForm {
  const parts = aliases.flatMap((one) => {
    const how = one.kind === 'none' ? '' : spellingOf(form, one);
    return how === '' ? [numberOf(one)] : [numberOf(one), how];
  });
  const [first] = parts;
  return parts.length === 1 && typeof first === 'number' ? first : parts;
}

/** What {@link spell} needs to make the text of the form, at its shortest. */
function spellingOf(form: string, { text, case: rule }: LexiconAlias): string {
  const signs = text
    .split(/[ -]+/)
    .filter((word) => word !== '')
    .map((word) => (word === word.toLowerCase() ? '0' : word === word.toUpperCase() && word.length > 1 ? '2' : '1'));
  const how = signs.join('').replace(rule === 'any' ? /0+$/ : /1+$/, '');
  return ['', how].find((one) => spell(form, rule, one) === text) ?? text;
}

function ruleOf({ case: rule, needs, since, until, also }: LexiconAlias): Rule {
  const whole: Rule = [rule, needs ?? null, since ?? null, until ?? null, also ?? null];
  return whole.slice(0, whole.findLastIndex((one) => one !== null) + 1) as Rule;
}

/** Runs of exemptions as one number. */
function withRuns(forms: PackedForm[]): PackedForm[] {
  const packed: PackedForm[] = [];
  for (const one of forms) {
    const last = packed.at(-1);
    if (one === 0 && typeof last === 'number' && last <= 0) packed[packed.length - 1] = Math.min(last, -1) - 1;
    else packed.push(one);
  }
  return packed;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort(byUnits);
}
