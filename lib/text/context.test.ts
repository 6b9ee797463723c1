import { describe, expect, it } from 'vitest';
import type { Evidence } from '../model/vocabulary';
import { hasEvidence, type PageEvidence } from './context';
import { createLetters } from './letters';
import { lookAround } from './surroundings';
import { packWords, wordsBeside } from './words-beside';

const letters = createLetters();
const words = wordsBeside(
  [
    {
      titles: ['president', 'foreign minister', 'gen', 'gen.', 'mr', 'президент'],
      government: ['government', 'foreign ministry', 'forces', 'ambassador'],
      speaks: ['said', 'has said', 'called', 'rejected', 'заявила'],
      places: ['in', 'near', 'from', 'city of'],
      past: ['former', 'ex-'],
      alone: ['to', 'that'],
    },
  ].map((lists) => packWords(letters, lists)),
);
const PAGE: PageEvidence = { named: new Set(), variously: new Set(), onTopic: false };

/** The match is set between brackets in the haystack. */
function judge(needs: Evidence[], marked: string, page: Partial<PageEvidence> = {}, beside: string[] = []): boolean {
  const haystack = marked.replace(/[[\]]/g, '');
  const around = () => lookAround(letters, words, haystack, marked.indexOf('['), marked.indexOf(']') - 1);
  return hasEvidence({ ...PAGE, ...page }, new Set(beside), needs, 'it', around);
}
const naming = (...named: string[]) => ({ named: new Set(named) });

describe('title: right before the name', () => {
  it.each([
    ['President [Johnson] said', true],
    ['Foreign Minister [Johnson] said', true],
    ['FOREIGN MINISTER [JOHNSON] SAID', true],
    ['the foreign\u00a0minister\n[Johnson] said', true],
    ['Gen. [Johnson] said', true],
    ['Президент [Джонсон] сказал', true],
    ['Vice-President [Johnson] said', true],
    ['[Johnson] said', false],
    ['the President and [Johnson] said', false],
    ['a former president, [Johnson], said', false],
    ['He met the president. [Johnson] left.', false],
    ['A vicepresident [Johnson]', false],
    ['Regen [Johnson]', false],
    ['“President” [Johnson]', false],
    ['[Johnson] President', false],
  ])('%j: %s', (marked, expected) => {
    expect(judge(['title'], marked)).toBe(expected);
  });
});

describe('government: right after the name, behind spaces only', () => {
  it.each([
    ['[Russian] forces entered', true],
    ['[Russian] Foreign Ministry said', true],
    ['[RUSSIAN] FORCES', true],
    ['[Russian]\u00a0government', true],
    ['[Russian]\n  government', true],
    ['[Russian] government’s', true],
    ['[Russia]’s government', true],
    ['a [Russian] government', true],
    ['[Russian]', false],
    ['a former [Russian] ambassador', false],
    ['the ex-[Russian] ambassador', false],
    ['[Russian], government', false],
    ['[Russian]. Government', false],
    ['[Russian] “government”', false],
    ['[Russian]-government', false],
    ['[Russian] (forces)', false],
    ['[Russian] forcesthat', false],
    ['[Russian] governmental', false],
    ['[Russian] backed government', false],
    ['government [Russian]', false],
  ])('%j: %s', (marked, expected) => {
    expect(judge(['government'], marked)).toBe(expected);
  });
});

describe('speaks: a verb right after the name, no place word right before; or a verb before and nothing after', () => {
  it.each([
    ['[Washington] said', true],
    ['[Washington] has said', true],
    ['and [Washington] called for', true],
    ['“[Washington] rejected', true],
    ['[Москва] заявила', true],
    ['in the evening [Washington] said', true],
    ['The talks they engaged in. [Washington] said', true],
    ['[Washington]', false],
    ['[Washington] is a city', false],
    ['[Washington], said', false],
    ['[Washington] saidst', false],
    ['[Washington] itself said', false],
    ['in [Washington] said', false],
    ['In\u00a0[Washington] said', false],
    ['near [Washington] called', false],
    ['the city of [Washington] said', false],
    ['Berlin [Washington] said', true],
    ['“No,” said [Washington]', true],
    ['said [Washington] residents', false],
    ['rejected [Washington].', true],
    ['called [Washington] to', true],
    ['called [Washington] residents', false],
    ['called [Washington]-based', false],
    ['near [Washington].', false],
  ])('%j: %s', (marked, expected) => {
    expect(judge(['speaks'], marked)).toBe(expected);
  });
});

describe('full_name: a strong alias of the same actor on the page', () => {
  it('takes the ref from anywhere', () => {
    expect(judge(['full_name'], '[Johnson]', naming('it'))).toBe(true);
    expect(judge(['full_name'], '[Johnson]', naming('someone-else'))).toBe(false);
    expect(judge(['full_name'], '[Johnson]')).toBe(false);
  });
});

describe('other kinds', () => {
  it.each([true, false])('topic: a ceasefire word on the page: %s', (onTopic) => {
    expect(judge(['topic'], '[Johnson]', { onTopic })).toBe(onTopic);
  });

  it.each([true, false])('other_form: another form of the same actor on the page: %s', (isThere) => {
    expect(judge(['other_form'], '[Johnson]', { variously: new Set(isThere ? ['it'] : ['other']) })).toBe(isThere);
  });

  it.each([
    [['other'], true],
    [['it', 'other'], true],
    [['it'], false],
    [[], false],
  ])('nearby: with %j named in the same block: %s', (named, expected) => {
    expect(judge(['nearby'], '[Johnson]', {}, named)).toBe(expected);
  });
});

describe('needs', () => {
  it('is met by any one of the kinds named', () => {
    expect(judge(['full_name', 'title'], 'President [Johnson]')).toBe(true);
    expect(judge(['full_name', 'title'], '[Johnson]', naming('it'))).toBe(true);
    expect(judge(['full_name', 'title'], '[Johnson] said')).toBe(false);
  });

  it('is not met by evidence of a kind that is not named', () => {
    expect(judge(['government'], 'President [Johnson] said', naming('it'))).toBe(false);
  });

  it('is never met by nothing', () => {
    expect(judge([], 'President [Johnson] said', naming('it'))).toBe(false);
  });

  it('sees evidence at a distance of spaces only, however many: source code is indented', () => {
    const spaces = `\n${' '.repeat(100)}`;
    expect(judge(['title'], `President${spaces}[Johnson]`)).toBe(true);
    expect(judge(['government'], `[Russian]${spaces}forces`)).toBe(true);
    expect(judge(['speaks'], `[Washington]${spaces}said`)).toBe(true);
    expect(judge(['speaks'], `in${spaces}[Washington] said`)).toBe(false);
  });

  it('sees evidence words only whole, wherever the stretch that is read ends', () => {
    for (let length = 1; length < 60; length++) {
      const marked = `[Washington]${' '.repeat(length)}saidst`;
      expect(judge(['speaks'], marked), `${length} spaces`).toBe(false);
    }
  });
});
