import { describe, expect, it } from 'vitest';
import { german } from './german';
import { compoundsOf } from './german-compounds';

describe('compounds of German ceasefire words', () => {
  it.each([
    ['Waffenstillstand', 'Waffenstillstandsabkommen'],
    ['Waffenstillstand', 'Waffenstillstandsverhandlungen'],
    ['Waffenstillstand', 'Waffenstillstandsvertrages'],
    ['Waffenstillstand', 'Waffenstillstandsmechanismus'],
    ['Waffenruhe', 'Waffenruheverhandlungen'],
    ['Waffenruhe', 'Waffenruheabkommens'],
    ['Waffenruhe', 'Waffenruhenvereinbarung'],
    ['Feuerpause', 'Feuerpausenplan'],
    ['Feuerpause', 'Feuerpausenpläne'],
    ['Kampfpause', 'Kampfpausenvorschläge'],
  ])('%s begins %s', (word, compound) => {
    expect(compoundsOf(word)).toContain(compound);
    expect(german.name(word, 'term')).toContain(compound);
  });

  it('hold each form once, none of it empty at its end', () => {
    for (const word of ['Waffenstillstand', 'Waffenruhe', 'Feuerpause', 'Kampfpause']) {
      const compounds = compoundsOf(word);
      expect(compounds).toEqual([...new Set(compounds)]);
      expect(compounds).not.toContain(word);
      expect(compounds.filter((one) => /Waffenstillstands$|Waffenruhen?$|pausen?$/.test(one))).toEqual([]);
    }
  });

  it('are written with ss in Switzerland', () => {
    expect(german.name('Waffenruhe', 'term')).toEqual(
      expect.arrayContaining(['Waffenruheverstöße', 'Waffenruheverstösse']),
    );
  });

  it('are none of other words, of phrases and of names that are no terms', () => {
    expect(compoundsOf('Feuereinstellung')).toEqual([]);
    expect(german.name('humanitäre Feuerpause', 'term').some((one) => one.includes('plan'))).toBe(false);
    expect(german.name('Waffenruhe', 'body')).toHaveLength(2);
  });
});
