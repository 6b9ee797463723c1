// Every language whose names inflect, by its BCP 47 code.
import { arabic } from './arabic';
import { bulgarian } from './bulgarian';
import { chinese } from './chinese';
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

export const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  bg: bulgarian,
  cs: czech,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
  en: english,
  fa: persian,
  he: hebrew,
  tr: turkish,
  zh: chinese,
};
