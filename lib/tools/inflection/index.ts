// Every language whose names inflect, by its BCP 47 code.
import { arabic } from './arabic';
import { bulgarian } from './bulgarian';
import { createChinese } from './chinese';
import { czech } from './czech';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { hebrew } from './hebrew';
import type { Inflection } from './inflection';
import { italian } from './italian';
import { persian } from './persian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';

const PLAIN: Readonly<Record<string, Inflection>> = {
  ar: arabic,
  bg: bulgarian,
  cs: czech,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  it: italian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

/** The forms of a language; undefined where its names do not inflect. Chinese reads its tables when it is asked for. */
export function inflectionOf(language: string): Inflection | undefined {
  return language === 'zh' ? createChinese() : PLAIN[language];
}
