import { describe, expect, it } from 'vitest';
import type { Case } from '../model/vocabulary';
import { caseAgrees } from './case';
import { createLetters } from './letters';

const letters = createLetters();

/** The match is set between brackets in the haystack. */
const CASES: [rule: Case, alias: string, haystack: string, agrees: boolean][] = [
  ['any', 'ceasefire', 'a [CEASEfire] holds', true],
  ['any', 'Ceasefire', 'a [ceasefire] holds', true],

  ['name', 'Turkey', '[Turkey] said', true],
  ['name', 'Turkey', '[TURKEY] said', true],
  ['name', 'Turkey', 'a [turkey] leg', false],
  ['name', 'Turkey', 'a [tURKEY] leg', false],
  ['name', 'United States', 'the [United states] said', false],
  ['name', 'United States', 'the [UNITED STATES] said', true],
  ['name', 'al-Qaeda', '[Al-Qaeda] said', true],
  ['name', 'al-Qaeda', '[al-qaeda] said', false],
  ['name', 'Erdoğan', '[ERDOĞAN] said', true],
  ['name', 'Erdoğan', '[ERDOG\u0306AN] said', true],
  ['name', 'Россия', '[РОССИЯ] заявила', true],
  ['name', 'Россия', 'матушка [россия]', false],
  ['name', 'روسيا', 'قالت [روسيا]', true],
  ['name', '美国', '据[美国]', true],
  ['name', 'United States', 'the [United \n States] said', true],
  ['name', 'New York', 'in [New\u00ad \u200fYork] said', true],
  ['name', 'New York', 'in [New\u00ad \u200fyork] said', false],

  ['exact', 'US', 'the [US] said', true],
  ['exact', 'US', 'told [us] so', false],
  ['exact', 'US', 'told [Us] so', false],
  ['exact', 'US', 'the [U\u00adS] said', true],
  ['exact', 'Onu', 'l’[Onu] dit', true],
  ['exact', 'Onu', 'l’[ONU] dit', false],

  ['small', 'russisch', 'die [russische] Armee', true],
  ['small', 'russisch', '[Russische] Truppen rücken vor', true],
  ['small', 'russisch', 'Das war knapp. [Russische] Truppen', true],
  ['small', 'russisch', '„[Russische] Truppen“', true],
  ['small', 'russisch', 'DIE [RUSSISCHE] ARMEE', true],
  ['small', 'russisch', 'die Deutsch-[Russische] Gesellschaft', true],
  ['small', 'russisch', 'er spielt [Russisches] Roulette', false],
  ['small', 'russisch', 'sie spricht Polnisch, [Russisch] und Dari', false],
  ['small', 'US-amerikanisch', 'die [US-amerikanische] Armee', true],

  // Short abbreviations in a text that is all capitals may be ordinary words.
  ['exact', 'US', 'CONTACT [US]', false],
  ['exact', 'IS', 'TURKEY [IS] READY', false],
  ['exact', 'US', '[US]', true],
  ['exact', 'US', '2020 – [US]', true],
  ['exact', 'US', 'CONTACT [US] now', true],
  ['exact', 'NATO', 'TURKEY AND [NATO] AGREE', true],
  ['exact', 'U.S.', 'THE [U.S.] AND RUSSIA', true],
];

describe('caseAgrees', () => {
  it.each(CASES)('%s %j in %j: %s', (rule, alias, marked, agrees) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const haystack = marked.replace(/[[\]]/g, '');
    expect(caseAgrees(letters, rule, alias, haystack, start, end)).toBe(agrees);
  });
});
