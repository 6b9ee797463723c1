// Arabic names → with لل for ل + ال, both spellings of compound first names, the written cases; terms with article,
// plural and accusative. Other letters written before a name (و ب ل ك ف ا) are skipped by the matcher.
import { definite, forOf, nisba, unique } from './arabic-words';
import { digitsOf } from './eastern-digits';
import type { Inflection } from './inflection';

/** Nouns of terms → their plurals; both have a dual. */
const PLURALS: Record<string, string[]> = { هدنة: ['هدن', 'هدنات'], وقفة: ['وقفات'] };

/** Article, gender, number and what is written of case. */
export const arabic: Inflection = {
  name(text, named) {
    const forms = named === 'term' ? ofTerm(text) : [text, ...casesOf(text, named)];
    const spelled = forms.flatMap((one) => [one, ...compounds(one)]);
    return unique([...spelled, ...spelled.flatMap(forOf)].flatMap((one) => [one, digitsOf(one, '٠')]));
  },
  adjective: nisba,
  people: nisba,
};

/** أبو, and the plural in ون, are written otherwise in the other cases. */
function casesOf(text: string, named: 'state' | 'person' | 'body'): string[] {
  if (named === 'person' && text.startsWith('أبو ')) return [text.replace(/^أبو/, 'أبي'), text.replace(/^أبو/, 'أبا')];
  const [head = '', ...rest] = text.split(' ');
  if (named !== 'body' || !/^ال.{3,}ون$/.test(head)) return [];
  return [[head.replace(/ون$/, 'ين'), ...rest].join(' ')];
}

/** عبد الله is written عبدالله too. */
function compounds(text: string): string[] {
  return [text.replaceAll('عبد ال', 'عبدال'), text.replaceAll(/عبدال/g, 'عبد ال')].filter((one) => one !== text);
}

/**
 * "وقف إطلاق النار" is definite by its last word; "هدنة إنسانية" takes the article before each of its words, and "وقف
 * لإطلاق النار" the ending of the accusative before the ل.
 */
function ofTerm(text: string): string[] {
  const words = text.split(' ');
  const [head = '', ...rest] = words;
  if (/ إطلاق النار$/.test(text)) return [text, text.replace(/النار$/, 'نار')];
  if (words.some((word) => word.startsWith('ال'))) return unique([text, ...accusative(words)]);
  const plurals = PLURALS[head];
  const dual = (ending: string) => words.map((word) => word.replace(/ة$/, ending)).join(' ');
  const numbers = plurals ? [...plurals.map((one) => [one, ...rest].join(' ')), dual('تان'), dual('تين')] : [];
  const bare = [text, ...numbers];
  const isAdjective = (word: string) => /ية?$/.test(word);
  return unique([...bare, ...(rest.every(isAdjective) ? bare.map(definite) : []), ...accusative(words)]);
}

/** Only where an indefinite noun stands before ل, or with its adjective alone: a construct has no such ending. */
function accusative(words: readonly string[]): string[] {
  const end = words.findIndex((word, index) => index > 0 && word.startsWith('ل'));
  const before = end === -1 ? words : words.slice(0, end);
  const isConstruct = end === -1 && !(words.length === 2 && /[يم]$/.test(words[1] ?? ''));
  if (isConstruct || before.some((word) => /^ال|[ةاء]$/.test(word))) return [];
  return [[...before.map((word) => `${word}ا`), ...words.slice(before.length)].join(' ')];
}
