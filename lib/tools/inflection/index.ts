// Every language whose names inflect, by its BCP 47 code.
import { bulgarian } from './bulgarian';
import { czech } from './czech';
import { french } from './french';
import { german } from './german';
import type { Inflection } from './inflection';
import { italian } from './italian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
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
};
