// Hebrew names → with each sign that stands for geresh and gershayim; terms with article and plural; adjectives and
// demonyms in gender and number. One-letter words before a name (ה, ב, ל …) are skipped by the matcher.
import type { Inflection } from './inflection';

/** Signs in abbreviations (ארה״ב) and behind letters of foreign sounds (ג׳): typeset, typed, curled by a site. */
const GERSHAYIM = ['״', '"', '”'];
const GERESH = ['׳', "'"];
/** First nouns of terms → their plurals. */
const PLURALS: Record<string, string> = {
  הפסקת: 'הפסקות',
  הפוגה: 'הפוגות',
  הודנה: 'הודנות',
  שביתת: 'שביתות',
  הסכם: 'הסכמי',
};
/** Derived forms that are other words first: Irit and Danit are women, "refuse" is no Serb. */
const OTHER_WORDS = new Set(['אירית', 'דנית', 'דנים', 'סרבים']);

/** Gender and number, no case. */
export const hebrew: Inflection = {
  name(text, named) {
    const forms = named === 'term' ? ofTerm(text) : [text, ...withoutHyphens(text)];
    return unique(forms.flatMap(withEachSign));
  },
  adjective: nisba,
  people: nisba,
};

/** רוסי → רוסית, רוסים, רוסיים, רוסיות; of several words (צפון קוריאני) the last. Other forms stand as they are. */
function nisba(lemma: string): string[] {
  const stem = lemma.replace(/י$/, '');
  const derived = lemma.endsWith('י') ? [`${lemma}ת`, `${stem}ים`, `${lemma}ים`, `${lemma}ות`] : [];
  return unique([lemma, ...derived.filter((form) => !OTHER_WORDS.has(form))].flatMap(withEachSign));
}

/** A construct (הפסקת אש) has its article inside, a noun with an adjective (הפוגה הומניטרית) before both. */
function ofTerm(text: string): string[] {
  const [head = '', ...rest] = text.split(' ');
  const plural = PLURALS[head];
  if (plural === undefined) return [text];
  const plurals = rest.map((word) => word.replace(/ית$/, 'יות'));
  const bare = [[head, rest] as const, [plural, plurals] as const];
  const defined = takesArticle(rest) ? bare.map(([noun, words]) => [noun, words.map(article)] as const) : [];
  return [...bare, ...defined].map(([noun, words]) => [noun, ...words].join(' '));
}

/** A noun without article, an adjective, or both; not a place or a length of time. */
function takesArticle([first = '', ...others]: readonly string[]): boolean {
  return (/^[א-דו-ת]/.test(first) || isAdjective(first)) && others.every(isAdjective);
}

function isAdjective(word: string): boolean {
  return /(?:ית|יות)$/.test(word) && !word.startsWith('הה');
}

function article(word: string): string {
  return `ה${word}`;
}

/** אל-קאעידה is written with a space as well. */
function withoutHyphens(text: string): string[] {
  return /[-־]/.test(text) ? [text.replace(/[-־]/g, ' ')] : [];
}

function withEachSign(text: string): string[] {
  const marks = GERSHAYIM.find((sign) => text.includes(sign));
  const doubled = marks === undefined ? [text] : GERSHAYIM.map((sign) => text.replaceAll(marks, sign));
  return doubled.flatMap((one) => {
    const mark = GERESH.find((sign) => one.includes(sign));
    return mark === undefined ? [one] : GERESH.map((sign) => one.replaceAll(mark, sign));
  });
}

function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
