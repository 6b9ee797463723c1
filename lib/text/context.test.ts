import { describe, expect, it } from 'vitest';
import type { Evidence } from '../model/vocabulary';
import { hasEvidence, type PageEvidence } from './context';
import { createLetters } from './letters';
import { makeAlias } from './lexicon.states';

const letters = createLetters();
const page = (...named: string[]): PageEvidence => ({
  named: new Set(named),
  onTopic: false,
  lists: {
    titles: ['president', 'foreign minister', 'gen', 'gen.', 'mr', 'президент'],
    government: ['government', 'foreign ministry', 'forces', 'ambassador'],
    speaks: ['said', 'has said', 'called', 'rejected', 'заявила'],
    places: ['in', 'near', 'from', 'city of'],
  },
});

/** The match is set between brackets in the haystack. */
function judge(needs: Evidence[], marked: string, ...named: string[]): boolean {
  const alias = makeAlias({ ref: 'it', text: '', strength: 'weak', needs });
  const haystack = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return hasEvidence(letters, page(...named), alias, haystack, start, end);
}

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
    ['[Russian]', false],
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

describe('speaks: a verb right after the name, no place word right before', () => {
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
    ['said [Washington]', false],
  ])('%j: %s', (marked, expected) => {
    expect(judge(['speaks'], marked)).toBe(expected);
  });
});

describe('full_name: a strong alias of the same actor on the page', () => {
  it('takes the ref from anywhere', () => {
    expect(judge(['full_name'], '[Johnson]', 'it')).toBe(true);
    expect(judge(['full_name'], '[Johnson]', 'someone-else')).toBe(false);
    expect(judge(['full_name'], '[Johnson]')).toBe(false);
  });
});

describe('topic: a ceasefire word on the page', () => {
  it.each([true, false])('%s', (onTopic) => {
    const alias = makeAlias({ ref: 'it', text: '', strength: 'weak' });
    const evidence = { ...page(), onTopic };
    expect(hasEvidence(letters, evidence, { ...alias, needs: ['topic'] }, 'Johnson', 0, 7)).toBe(onTopic);
  });
});

describe('needs', () => {
  it('is met by any one of the kinds named', () => {
    expect(judge(['full_name', 'title'], 'President [Johnson]')).toBe(true);
    expect(judge(['full_name', 'title'], '[Johnson]', 'it')).toBe(true);
    expect(judge(['full_name', 'title'], '[Johnson] said')).toBe(false);
  });

  it('is not met by evidence of a kind that is not named', () => {
    expect(judge(['government'], 'President [Johnson] said', 'it')).toBe(false);
  });

  it('is never met by nothing', () => {
    const alias = makeAlias({ ref: 'it', text: '', strength: 'weak' });
    expect(hasEvidence(letters, page('it'), alias, 'President Johnson said', 10, 17)).toBe(false);
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
