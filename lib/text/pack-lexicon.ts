// The table of a lexicon → its written form. Runs at compile time; the content script has unpack-lexicon.ts.
import { casePattern } from './case';
import { type Letters, UPPER } from './letters';
import type { LexiconAlias } from './lexicon';
import { byUnits, type LexiconTable } from './lexicon-table';
import { packPhrases } from './pack-phrases';
import { BETWEEN, LEXICON_FORMAT, type PackedLexicon, type PackedNames, type Rule, spell } from './packed-lexicon';
import { packWords } from './words-beside';

/** Writes a lexicon as JSON; the same table gives the same text. */
export function packLexicon(letters: Letters, { language, forms, aliases, evidence }: LexiconTable): string {
  const named = aliases.flat().filter(({ kind }) => kind !== 'none');
  const rules = unique(named.map((one) => JSON.stringify(ruleOf(one))));
  const refs = unique(named.map(({ kind, ref }) => `${kind.charAt(0)}${ref}`));
  const refNumbers = new Map(refs.map((ref, index) => [ref, index]));
  const ruleNumbers = new Map(rules.map((rule, index) => [rule, index]));
  const numberOf = (one: LexiconAlias): number => {
    if (one.kind === 'none') return 0;
    const ref = refNumbers.get(`${one.kind.charAt(0)}${one.ref}`) ?? 0;
    return 1 + ref * rules.length + (ruleNumbers.get(JSON.stringify(ruleOf(one))) ?? 0);
  };
  const packed = forms.map((form, index) => JSON.stringify(packNames(letters, form, aliases[index] ?? [], numberOf)));
  const names = byFrequency(packed);
  const numbers = new Map(names.map((one, index) => [one, index]));
  const phrases = forms.map((form, index) => ({
    form,
    capital: (aliases[index] ?? []).every((one) => needsCapital(letters, one)),
    number: numbers.get(packed[index] as string) as number,
  }));
  const written: PackedLexicon = {
    format: LEXICON_FORMAT,
    language,
    words: packWords(letters, evidence),
    rules: rules.map((rule) => JSON.parse(rule) as Rule),
    refs: refs.join(BETWEEN),
    phrases: packPhrases(letters, phrases),
    names: names.map((one) => JSON.parse(one) as PackedNames),
  };
  return JSON.stringify(written);
}

/** True for an alias that is only found where its first letter is a capital. */
function needsCapital(letters: Letters, { case: rule, text }: LexiconAlias): boolean {
  return rule !== 'any' && (letters.kind(text.charCodeAt(0)) & UPPER) !== 0;
}

function packNames(
  letters: Letters,
  form: string,
  aliases: LexiconAlias[],
  numberOf: (one: LexiconAlias) => number,
): PackedNames {
  const parts = aliases.flatMap((one) => {
    const how = one.kind === 'none' ? '' : spellingOf(letters, form, one);
    return how === '' ? [numberOf(one)] : [numberOf(one), how];
  });
  const [first] = parts;
  return parts.length === 1 && typeof first === 'number' ? first : parts;
}

/**
 * What {@link spell} needs to make the text of the form, at its shortest. Of an actor's alias only the capitals matter:
 * readers are shown what the page has.
 */
function spellingOf(letters: Letters, form: string, { kind, text, case: rule }: LexiconAlias): string {
  const signs = text
    .split(/[ -]+/)
    .filter((word) => word !== '')
    .map((word) => (word === word.toLowerCase() ? '0' : word === word.toUpperCase() && word.length > 1 ? '2' : '1'));
  const how = signs.join('').replace(rule === 'any' || rule === 'small' ? /0+$/ : /1+$/, '');
  const isEnough = (spelled: string) =>
    spelled === text || (kind === 'actor' && capitalsOf(letters, spelled) === capitalsOf(letters, text));
  return ['', how].find((one) => isEnough(spell(form, rule, one))) ?? text;
}

function capitalsOf(letters: Letters, text: string): string {
  return casePattern(letters, text, 0, text.length).map(Number).join('');
}

function ruleOf({ case: rule, form, needs, since, until, also }: LexiconAlias): Rule {
  const whole: Rule = [rule, form, needs ?? null, since ?? null, until ?? null, also ?? null];
  return whole.slice(0, whole.findLastIndex((one) => one !== null) + 1) as Rule;
}

/** Each once, the frequent ones first: their numbers are the short ones. */
function byFrequency(texts: string[]): string[] {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return [...count].sort(([a, timesA], [b, timesB]) => timesB - timesA || byUnits(a, b)).map(([text]) => text);
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort(byUnits);
}
