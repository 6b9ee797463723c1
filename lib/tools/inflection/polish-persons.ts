// A part of a person's name → its Polish forms by case; given names and surnames inflect alike, by their ending.
import { type Cells, frozen, withEndings } from './cells';
import { polishAdjective } from './polish-adjectives';
import { beforeE, feminineGenitive, withEm } from './polish-stems';

/** Given names and surnames whose last vowel is lost: "Paweł" → "Pawła". */
const FLEETING = /(?<=[^aeiouy])e(?=[kcł]$)|(?<=[Aa]l[ek]+[sx]and)e(?=r$)/;
/** No form of them is told from the others: in a vowel that Polish has no ending for, and royal or Asian monosyllables. */
const INDECLINABLE = /(?:[uúéíóáô]|oo|ee|ai|oi|ui|eau)$/i;

/** Forms of one part of a name. */
export function polishPart(word: string, isWoman: boolean): Cells {
  if (word.endsWith('a')) return inA(word.slice(0, -1));
  if (isWoman || INDECLINABLE.test(word)) return frozen(word);
  // "Kerry'ego" is found without: what stands before an apostrophe is a word.
  if (/(?:(?:[sc]|dz)ki|y)$/.test(word)) return adjectival(word);
  if (word.endsWith('i')) return withEndings(word, '- ego emu ego m m');
  if (word.endsWith('e')) return withEndings(word, '- go mu go m m');
  if (word.endsWith('ko')) return join(word, [inA(word.slice(0, -1)), consonant(word, word.slice(0, -1))]);
  if (word.endsWith('o')) return join(word, [consonant(word, word.slice(0, -1)), frozen(word)]);
  return consonant(word, word.length > 4 ? word.replace(FLEETING, '') : word);
}

/** A man's name in -a has the forms of a woman's. */
function inA(stem: string): Cells {
  const genitive = feminineGenitive(stem);
  // Names keep -h or make it -ż-: "Sybisze", "Sapieże".
  const datives =
    stem.endsWith('h') && !stem.endsWith('ch') ? [`${stem.slice(0, -1)}sze`, `${stem.slice(0, -1)}że`] : [];
  const dative = datives.length > 0 ? datives : [beforeE(stem, true) ?? genitive];
  return [[`${stem}a`], [genitive], dative, [`${stem}ę`], [`${stem}ą`], dative];
}

function adjectival(word: string): Cells {
  const cells = polishAdjective(word, 'm');
  return cells.map((forms, at) => (at === 3 ? (cells[1] ?? forms) : forms));
}

function consonant(word: string, stem: string): Cells {
  // "Merz", "Katz", "Scholz" end in the sound of c.
  const locatives = /[^aeiouyąę]z$/.test(stem) ? [`${stem}u`, `${stem}ie`] : [beforeE(stem) ?? `${stem}u`];
  return [[word], [`${stem}a`], [`${stem}owi`], [`${stem}a`], [withEm(stem)], locatives];
}

function join(word: string, ways: readonly Cells[]): Cells {
  return frozen(word).map((_, at) => [...new Set(ways.flatMap((cells) => cells[at] ?? []))]);
}
