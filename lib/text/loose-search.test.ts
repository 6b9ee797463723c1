import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gate from '../../.dataset/gate.json';
import { groupStems, hasBeginning } from './has-beginning';
import { createLetters, FOLDED, IGNORED } from './letters';
import { holdsLoosely, loosePattern } from './loose-search';

const LETTERS = createLetters();
const UNITS = Array.from({ length: 0x10000 }, (_none, unit) => unit).filter((unit) => unit < 0xd800 || unit > 0xdfff);
const PATTERN = new RegExp(loosePattern(gate.stems));
/** Units by what they fold to. */
const FORMS = new Map<number, number[]>();
for (const unit of UNITS) {
  const folded = LETTERS.entry(unit) & FOLDED;
  FORMS.set(folded, [...(FORMS.get(folded) ?? []), unit]);
}

describe('holdsLoosely', () => {
  it('sees each stem, and nothing in other words', () => {
    for (const stem of gate.stems) expect(holdsLoosely(PATTERN, `The ${stem} began`), stem).toBe(true);
    expect(holdsLoosely(PATTERN, 'The match ended in a draw, and the weather was mild.')).toBe(false);
    expect(holdsLoosely(PATTERN, '')).toBe(false);
  });

  it.each([
    ['CEASEFIRE', 'capitals'],
    ['cease\u00adfire', 'a soft hyphen'],
    ['cease‑fire', 'a hyphen that holds together'],
    ['trêve', 'a diacritic'],
    ['tre\u0302ve', 'a diacritic of its own'],
    ['ATEŞKES', 'a capital with a cedilla'],
    ['هُدْنَة', 'vowel signs'],
    ['هـدنـة', 'kashida'],
    ['وقف\u00a0إطلاق', 'a space that does not break'],
  ])('sees %s: %s', (word) => {
    expect(hasBeginning(LETTERS, groupStems(gate.stems), word)).toBe(true);
    expect(holdsLoosely(PATTERN, word)).toBe(true);
  });

  it('sees whatever unit a letter of a stem is written with', () => {
    const missed: string[] = [];
    for (const letter of new Set(gate.stems.join(''))) {
      const pattern = new RegExp(`^(${loosePattern([letter])})$`);
      for (const unit of FORMS.get(letter.charCodeAt(0)) ?? [])
        if (!holdsLoosely(pattern, String.fromCharCode(unit))) missed.push(`${letter} ${unit.toString(16)}`);
    }
    expect(missed).toEqual([]);
  });

  it('misses nothing that the exact look finds', () => {
    const stems = groupStems(gate.stems);
    const unseen = UNITS.filter((unit) => LETTERS.kind(unit) & IGNORED);
    const spelled = fc
      .constantFrom(...gate.stems)
      .chain((stem) =>
        fc.tuple(
          ...Array.from(stem, (letter) =>
            fc
              .tuple(fc.constantFrom(...(FORMS.get(letter.charCodeAt(0)) ?? [])), fc.option(fc.constantFrom(...unseen)))
              .map(([unit, more]) => String.fromCharCode(unit, ...(more === null ? [] : [more]))),
          ),
        ),
      );
    fc.assert(
      fc.property(spelled, fc.string(), fc.string(), (letters, before, after) => {
        const text = `${before} ${letters.join('')}${after}`;
        fc.pre(hasBeginning(LETTERS, stems, text));
        expect(holdsLoosely(PATTERN, text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
