// A part of a person's name → its Czech forms by case, and a surname → the adjectives that tell whose something is.
import { type Cells, frozen, withEndings } from './cells';
import { beforeE, isSoft, withI, withoutFleeting, withSoftE } from './czech-stems';

/** Given names that lose their last vowel. */
const FLEETING = /^(Pav|Kar|Hav)el$/;
const HARD = '- a ovi/u a em ovi/u';
/** Without -ovi, which the dative has, and -ovými, which hardly occurs. */
const POSSESSIVE = 'ův ova ovo ovy ovu ovou ově ových ovým';

/** Forms of one part of a name. */
export function czechPart(word: string, isWoman: boolean): Cells {
  if (word.endsWith('á')) return withEndings(word.slice(0, -1), 'á é é ou ou é');
  if (word.endsWith('a')) return inA(word.slice(0, -1), isWoman);
  if (isWoman) return frozen(word);
  const [, slavic, adjective = slavic] = /^(.*(?:[sc]|dz)k)(?:y|i|yj|ij|yy|iy)$|^(.*)ý$/.exec(word) ?? [];
  if (adjective !== undefined) return withWord(word, withEndings(adjective, '- ého ému ého ým ém'));
  if (/[yiýí]$/.test(word)) return withEndings(word, '- ho mu ho m m');
  if (/[eé]$/.test(word)) return inE(word);
  if (/[uúůoó]$/.test(word.replace(/[^o]o$/, ''))) return withEndings(word, '- a/- ovi/- a/- em/- ovi/-');
  if (word.endsWith('o')) return withWord(word, withEndings(word.slice(0, -1), HARD));
  return consonant(word, stemOf(word));
}

/** "Trumpův plán", "Trumpova vláda": of a surname alone, and none of those that have other endings. */
export function czechPossessives(word: string): string[] {
  const ofWoman = /[áíýyie]$/.test(word);
  const stem = word.replace(/[ao]$/, '');
  return ofWoman ? [] : withEndings(stemOf(stem), POSSESSIVE).flat();
}

function stemOf(word: string): string {
  return withoutFleeting(word.replace(FLEETING, '$1l'));
}

function inA(stem: string, isWoman: boolean): Cells {
  const genitive = isSoft(stem) || /i$/.test(stem) ? [...new Set([withI(stem), withSoftE(stem)])] : [`${stem}y`];
  const dative = isWoman ? [isSoft(stem) ? withI(stem) : beforeE(stem)] : [`${stem}ovi`];
  return [[`${stem}a`], genitive, dative, [`${stem}u`], [`${stem}ou`], dative];
}

/** "Duterte" → "Duterteho"; an -e that is not heard falls away ("Steve" → "Steva"), or stands ("Joe" → "Joea"). */
function inE(word: string): Cells {
  const adjectival = withEndings(word, '- ho mu ho m m');
  if (/[aeiouy]e$/.test(word)) return both(adjectival, withEndings(word, '- a ovi a m ovi'));
  return both(adjectival, withEndings(word.slice(0, -1), 'e a ovi a em ovi'));
}

function consonant(word: string, stem: string): Cells {
  const hard = withEndings(stem, HARD);
  const soft = [
    [],
    [withSoftE(stem)],
    [withI(stem), `${stem}ovi`],
    [withSoftE(stem)],
    [`${stem}em`],
    [withI(stem), `${stem}ovi`],
  ];
  if (isSoft(stem)) return withWord(word, soft);
  // Foreign names in a hiss or in -l take either: "Guterrese", "Guterresa".
  if (!/[szxl]$/.test(stem)) return withWord(word, hard);
  return withWord(word, both(hard, soft));
}

function withWord(word: string, cells: Cells): Cells {
  return cells.map((forms, at) => (at === 0 ? [word] : forms));
}

function both(one: Cells, other: Cells): Cells {
  return one.map((forms, at) => [...new Set([...forms, ...(other[at] ?? [])])]);
}
