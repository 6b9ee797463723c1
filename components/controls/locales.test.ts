import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'data/public/_locales';

type Messages = Record<string, { message: string }>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

const english = read('en');
const locales = readdirSync(FOLDER);

const categoriesOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
/** What is counted; English has a message for one, and one for all other numbers. */
const counted = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.replace(/_one$/, ''));
const countedOf = (key: string) => counted.find((one) => key.startsWith(`${one}_`));
/** The English message of a key, whose plural form English may not have. */
const englishOf = (key: string): string => english[key]?.message ?? english[`${countedOf(key)}_other`]?.message ?? '';
const placeholders = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort().join();

const LARGE_ENOUGH_FOR_EVERY_FORM = 1_000_000;
/** Whether a plural form is said of one number alone, which its words may then name: "one position". */
function namesItsNumber(key: string, language: string): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array(200).keys(), LARGE_ENOUGH_FOR_EVERY_FORM];
  return countedOf(key) !== undefined && numbers.filter((n) => key.endsWith(`_${rules.select(n)}`)).length === 1;
}

/** Names of things, in every language; and words that a language shares with English. */
const NAMES = ['Truceline', 'Markdown', 'CSV', 'JSON', 'BibTeX'];
const SHARED: Record<string, readonly string[]> = {
  de: ['Atlas', 'Veto: $1', 'Resolution', 'Normal'],
  es: ['Atlas', 'Veto: $1', 'Total', 'Normal', 'Actor', 'Asia'],
  fr: [
    ...['Atlas', 'Total', 'Vote', 'Votes', 'votes', 'Signature', 'Parties', 'Options', 'Sites', 'Europe'],
    ...['positions', '$1 mention', '$1 mentions', '$1 position', '$1 positions'],
  ],
  pt_BR: ['Atlas', 'Veto: $1', 'Total', 'Normal', 'Sites', 'Oceania'],
  pt_PT: ['Atlas', 'Veto: $1', 'Total', 'Normal', 'Sites', 'Oceania'],
  tr: ['Atlas', 'Veto: $1'],
};
/** What is written in Latin letters wherever it stands. */
const LATIN = new Set([...NAMES, 'PDF', 'Tab', 'Esc', 'example.org']);
const OTHER_SCRIPTS = ['ar', 'fa', 'he', 'ru', 'uk', 'zh_CN'];

/** The quotation marks of each language; no other stands in its messages. */
const QUOTES: Record<string, string> = {
  ...{ ar: '«»', de: '„“', en: '“”', es: '«»', fa: '«»', fr: '«»', he: '״', pt_BR: '“”', pt_PT: '«»' },
  ...{ ru: '«»', tr: '“”', uk: '«»', zh_CN: '“”' },
};
/** Punctuation of another script behind a letter of this one; in French, a mark that may begin a line. */
const WRONG_PUNCTUATION: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}[,;?]/u,
  fa: /\p{Script=Arabic}[,;?]|[يك]/u,
  fr: / [:;?!»]|« /,
  zh_CN: /\p{Script=Han}[ ]?[,.;:?!()]|[()]\p{Script=Han}|…(?!…)(?<!……)/u,
};

/** The Chrome Web Store takes no longer description. https://developer.chrome.com/docs/extensions/reference/manifest/description */
const DESCRIPTION_LENGTH = 132;

it('finds the locales on the disk', () => {
  expect(locales.sort()).toEqual(Object.keys(QUOTES).sort());
});

describe.each(locales)('messages in %s', (locale) => {
  const messages = read(locale);
  const language = locale.replace('_', '-');
  const texts = Object.entries(messages).map(([key, { message }]) => ({ key, message }));

  it('have exactly the English keys, and a form for each plural category of the language', () => {
    const keys = Object.keys(english).filter((key) => countedOf(key) === undefined);
    const plurals = counted.flatMap((key) => categoriesOf(language).map((category) => `${key}_${category}`));
    expect(Object.keys(messages).sort()).toEqual([...keys, ...plurals].sort());
  });

  it('have the placeholders of the English ones', () => {
    const differ = texts.filter(
      ({ key, message }) =>
        placeholders(message) !== placeholders(englishOf(key)) &&
        !(placeholders(message) === '' && namesItsNumber(key, language)),
    );
    expect(differ).toEqual([]);
  });

  it('are never empty, and have no space at their ends', () => {
    expect(texts.filter(({ message }) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('are translated', () => {
    const same = texts.filter(
      ({ key, message }) =>
        message === englishOf(key) &&
        /\p{L}/u.test(message) &&
        ![...NAMES, ...(SHARED[locale] ?? [])].includes(message),
    );
    expect(locale === 'en' ? [] : same).toEqual([]);
  });

  it('hold no English words in another script', () => {
    const latin = texts.filter(
      ({ key, message }) =>
        key !== 'languageTag' && (message.match(/[A-Za-z]+(?:\.[a-z]+)*/g) ?? []).some((word) => !LATIN.has(word)),
    );
    expect(OTHER_SCRIPTS.includes(locale) ? latin : []).toEqual([]);
  });

  it('have the quotation marks and the punctuation of the language', () => {
    const marks = (message: string) => message.match(/["«»„“”‹›‟「」״]|(?<!\p{L})['‘’]/gu) ?? [];
    // Hebrew writes its abbreviations with the mark of its quotations.
    const wrong = texts.filter(
      ({ message }) =>
        marks(message).some((mark) => !QUOTES[locale]?.includes(mark)) || WRONG_PUNCTUATION[locale]?.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it('name the language of their folder', () => {
    // Folders are written zh_CN, languages zh-CN.
    expect(messages.languageTag?.message).toBe(language);
  });

  it('describe the extension in the length that the store takes', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  });
});
