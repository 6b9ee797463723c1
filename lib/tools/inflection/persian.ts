// Persian names → with the written ezafe, plurals and the indefinite ending of terms, and each way to join an ending:
// ZWNJ (which the matcher does not see, so it stands for joined letters as well) or a space.
import { digitsOf } from './eastern-digits';
import type { Inflection } from './inflection';

const ZWNJ = '\u200c';
/** Words written with a space that are one noun all the same. */
const ONE_NOUN: readonly [string, string][] = [['آتش بس', `آتش${ZWNJ}بس`]];
const PLURALS = ['ها', 'های', 'هایی'];
/** More joints than these are not varied. */
const MOST_JOINTS = 4;

/** Number and ezafe, no case. */
export const persian: Inflection = {
  name(text, named) {
    const forms = named === 'term' ? ofTerm(text) : withEzafe(text);
    return unique([text, ...forms.flatMap(joints).flatMap((one) => [one, digitsOf(one, '۰')])]);
  },
  adjective: (lemma) => unique([lemma, ...joints(lemma)]),
  people(lemma) {
    const plurals = PLURALS.map((ending) => lemma + ZWNJ + ending);
    // "ایرانیان"; behind a joint ("ترکیه‌ای") and without ی ("روس") only ها.
    if (/ی$/.test(lemma) && !lemma.endsWith(`${ZWNJ}ای`)) plurals.push(`${lemma}ان`);
    return unique([lemma, ...plurals].flatMap(joints));
  },
};

/** A vowel shows the ezafe that joins what follows: ی behind ا and و, ی or a hamza (not seen) behind ه. */
function withEzafe(text: string): string[] {
  const [head = '', ...rest] = text.split(' ');
  const inner = /ه$/.test(head) && rest.length > 0 ? [[`${head}${ZWNJ}ی`, ...rest].join(' ')] : [];
  return [text, ...inner, ...ezafe(text)];
}

function ezafe(text: string): string[] {
  if (/[او]$/.test(text)) return [`${text}ی`];
  return /ه$/.test(text) ? [`${text}${ZWNJ}ی`] : [];
}

/** The noun comes first: it takes the plural and the indefinite ending, which the last word may take too. */
function ofTerm(text: string): string[] {
  const one = ONE_NOUN.reduce((sofar, [apart, joined]) => sofar.replaceAll(apart, joined), text);
  const [head = '', ...rest] = one.split(' ');
  // It has an ending already.
  if (/ی$|ها$/.test(head)) return [one];
  const indefinite = (word: string) => (/ه$/.test(word) ? `${word}${ZWNJ}ای` : `${word}ی`);
  const plurals = PLURALS.slice(rest.length > 0 ? 1 : 0).map((ending) => head + ZWNJ + ending);
  const heads = [head, indefinite(head), ...plurals, ...(rest.length > 0 ? ezafe(head) : [])];
  const phrases = heads.map((form) => [form, ...rest].join(' '));
  return rest.length > 0 && /[^یا\d]$/.test(one) ? [...phrases, indefinite(one)] : phrases;
}

/** Every choice between ZWNJ and a space. */
function joints(text: string): string[] {
  const parts = text.split(ZWNJ);
  if (parts.length > MOST_JOINTS + 1) return [text];
  return parts
    .slice(1)
    .reduce((sofar, part) => sofar.flatMap((before) => [before + ZWNJ + part, `${before} ${part}`]), [parts[0] ?? '']);
}

function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
