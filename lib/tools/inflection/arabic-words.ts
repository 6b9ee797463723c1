// Arabic words → with article and لل, and the forms of an adjective of origin (نسبة) in gender, number and case.

/** The accusative of "نيجري" is how some write Nigeria. */
const OTHER_WORDS = new Set(['نيجريا']);

/** Endings of a word in ي; the accusative stands without article only, and behind ل no nominative. */
const ENDINGS = ['', 'ة', 'ين', 'تين', 'ات', 'ان', 'ون', 'تان', 'ا'];
const BEHIND_LAM = 5;
const WITH_ARTICLE = 8;

/** Each form of "روسي", bare, with article and with لل. A broken plural ("روس") has no more than these. */
export function nisba(lemma: string): string[] {
  const words = lemma.split(' ');
  const last = words.at(-1) ?? '';
  // "كوري جنوبي" agrees in each word, "جنوب سوداني" in its last.
  const agreeing = words.every((word) => word.endsWith('ي'));
  const endings = last.endsWith('ي') ? ENDINGS : [''];
  const forms = endings.map((ending) =>
    words.map((word, index) => (agreeing || index === words.length - 1 ? word + ending : word)).join(' '),
  );
  const defined = forms.slice(0, WITH_ARTICLE).map(agreeing ? definite : article);
  const all = [...forms, ...defined, ...defined.slice(0, BEHIND_LAM).flatMap(forOf)];
  return unique(all).filter((form) => form === lemma || !OTHER_WORDS.has(form));
}

/** The article before each word. */
export function definite(phrase: string): string {
  return phrase.split(' ').map(article).join(' ');
}

function article(word: string): string {
  return word.startsWith('ال') ? word : `ال${word}`;
}

/** ل before the article takes its alef: "للولايات". Of a word without article there is nothing to write. */
export function forOf(phrase: string): string[] {
  if (!/^ال./.test(phrase)) return [];
  const rest = phrase.slice(2);
  return [rest.startsWith('ل') ? `ل${rest}` : `لل${rest}`];
}

/** Each once. */
export function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
