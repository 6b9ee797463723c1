// A citation → the language of its document, where title or address tell it. A rough count, not a finding.
import type { Citation } from '../../model/fields';

/** Letters that one language has of those that share a script. */
const SCRIPTS: [RegExp, language: string][] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/[پچژگی]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
/** Small words that none of the other languages has. */
const WORDS: Record<string, string> = {
  en: 'the of and for with says to by on as after over from',
  es: 'el los las del y por al',
  fr: 'le les des du et aux une sur',
  de: 'der die das und für im zu mit',
  pt: 'os dos das não pelo ao em',
  tr: 've için ile bir',
};
const CODES = new Set([...Object.keys(WORDS), 'ar', 'fa', 'he', 'ru', 'uk', 'zh']);
/** A title in brackets is a description of ours. */
const DESCRIBED = /^\[.*\]$/;

export const NOT_TOLD = 'not told';

/** Code of the language, or {@link NOT_TOLD}. */
export function languageOf({ title, url }: Pick<Citation, 'title' | 'url'>): string {
  return (DESCRIBED.test(title) ? undefined : (byScript(title) ?? byWords(title))) ?? byAddress(url) ?? NOT_TOLD;
}

function byScript(title: string): string | undefined {
  return SCRIPTS.find(([letters]) => letters.test(title))?.[1];
}

/** The language with most of its words in the title, if there is one such. */
function byWords(title: string): string | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(WORDS)
    .map(([language, list]) => ({ language, count: words.filter((word) => list.split(' ').includes(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}

/** `es.example.com`, `example.com/es/…`. */
function byAddress(url: string): string | undefined {
  const { hostname, pathname } = new URL(url);
  const labels = hostname.split('.').slice(0, -2);
  return [...labels, ...pathname.split('/').slice(1, 3)].find((part) => CODES.has(part));
}
