// Czech noun in the nominative → the ways to inflect it: by its ending, plurals and what no rule gives from lists.
import { type Cells, frozen, type Gender, isSymbol, likeWord, readCells, withEndings } from './cells';
import { beforeE, isSoft, withI, withoutFleeting, withSoftE } from './czech-stems';
import type { Noun } from './noun-phrase';

/** What no rule below gives: gender, then the six cases. */
const IRREGULAR: Record<string, [Gender, string]> = {
  dům: ['m', 'dům domu domu dům domem domě/domu'],
  izrael: ['m', 'izrael izraele izraeli izrael izraelem izraeli'],
  kryštof: ['m', 'kryštof kryštofa kryštofovi kryštofa kryštofem kryštofovi'],
  tomáš: ['m', 'tomáš tomáše tomáši/tomášovi tomáše tomášem tomáši/tomášovi'],
  vincenc: ['m', 'vincenc vincence vincenci/vincencovi vincence vincencem vincenci/vincencovi'],
  mauricius: ['m', 'mauricius mauricia mauriciu mauricius mauriciem mauriciu'],
  síly: ['plural', 'síly sil silám síly silami silách'],
  paříž: ['f', 'paříž paříže paříži paříž paříží paříži'],
  církev: ['f', 'církev církve církvi církev církví církvi'],
};
/** Plurals with their genitive: of feminines, and of masculines. */
const FEMININES =
  'bahamy baham|brigády brigád|filipíny filipín|grenadiny grenadin|jednotky jednotek|kapverdy kapverd|komory komor|' +
  'maledivy malediv|milice milic|seychely seychel|složky složek';
const MASCULINES = 'emiráty emirátů|národy národů|oddíly oddílů|ostrovy ostrovů|státy států';
const read = (pairs: string) => new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
const FEMININE_PLURALS = read(FEMININES);
const MASCULINE_PLURALS = read(MASCULINES);
/** Masculines whose genitive ends in -a and locative in -ě, not both in -u. */
const GENITIVE_IN_A = /^(?:egypt|kyjev|berlín|londýn|řím|jeruzalém)$/i;
/** End in -e or in another vowel and do not inflect. */
const INDECLINABLE = /[iuyéóú]$|^(?:chile|belize|zimbabwe|leone|faso|tobago|abeba|brazzaville)$/i;
/** Plurals of persons in -ové; others of their ending are adjectives. */
const PERSONS = /(?:í|íj|rebel)ové$/;
/** Common nouns of which no plural is heard. */
const SINGULAR = /^klid$/;
/** A feminine that ends in the consonant. */
const IN_OST = /ost$/;

/** All ways to inflect a noun, for a term those of its plural too. */
export function czechNouns(word: string, isTerm: boolean): Noun[] {
  const { gender, cells } = singular(word);
  const asGiven = { given: gender, gender, cells };
  const isListed = gender === 'plural' || gender === 'persons' || SINGULAR.test(word);
  return isTerm && !isListed && !isSymbol(word)
    ? [asGiven, { given: gender, gender: 'plural', cells: plural(word, gender) }]
    : [asGiven];
}

function singular(word: string): { gender: Gender; cells: Cells } {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular) return { gender: irregular[0], cells: likeWord(word, readCells(irregular[1])) };
  const many = listed(word, lower);
  if (many) return many;
  if (isSymbol(word) || INDECLINABLE.test(word)) return { gender: 'm', cells: frozen(word) };
  const stem = word.slice(0, -1);
  if (lower.endsWith('í')) return { gender: 'n', cells: withEndings(stem, 'í í í í ím í') };
  if (lower.endsWith('o')) return { gender: 'n', cells: withEndings(stem, 'o a u o em u') };
  if (lower.endsWith('ea')) return { gender: 'f', cells: withEndings(stem, 'a je/y/e ji/i/e u ou/jí ji/i/e') };
  if (lower.endsWith('a')) return { gender: 'f', cells: inA(stem) };
  if (lower.endsWith('e')) return { gender: 'f', cells: withEndings(stem, 'e e i i í i') };
  if (IN_OST.test(lower)) return { gender: 'f', cells: withEndings(word, '- i i - í i') };
  if (/[ťň]$/.test(lower)) return { gender: 'f', cells: feminineSoft(word) };
  return { gender: 'm', cells: masculine(word) };
}

function listed(word: string, lower: string): { gender: Gender; cells: Cells } | undefined {
  const stem = lower.slice(0, -1);
  const of = (gender: Gender, cells: Cells) => ({ gender, cells: likeWord(word, cells) });
  const feminine = FEMININE_PLURALS.get(lower);
  const [a, ach] = lower.endsWith('e') ? ['í', 'ích'] : ['á', 'ách'];
  const mi = lower.endsWith('e') ? 'emi' : 'ami';
  if (feminine) return of('plural', [[lower], [feminine], [`${stem}${a}m`], [lower], [stem + mi], [stem + ach]]);
  if (MASCULINE_PLURALS.has(lower)) return of('plural', withEndings(stem, 'y ů ům y y ech'));
  if (PERSONS.test(lower))
    return of(
      'persons',
      withEndings(lower.slice(0, -3), /íj?ové$/.test(lower) ? 'ové ů ům e i ích' : 'ové ů ům y y ech'),
    );
  if (lower.endsWith('lci') || lower.endsWith('nci')) return of('persons', withEndings(stem, 'i ů ům e i ích'));
  return undefined;
}

/** "Kodaň", "Bukurešť". */
function feminineSoft(word: string): Cells {
  const inI = withI(word);
  return [[word], [withSoftE(word)], [inI], [word], [`${inI.slice(0, -1)}í`], [inI]];
}

function inA(stem: string): Cells {
  if (isSoft(stem))
    return [[`${stem}a`], [withI(stem), withSoftE(stem)], [withI(stem)], [`${stem}u`], [`${stem}ou`], [withI(stem)]];
  const dative = beforeE(stem);
  return [[`${stem}a`], [`${stem}y`], [dative], [`${stem}u`], [`${stem}ou`], [dative]];
}

function masculine(word: string): Cells {
  const stem = withoutFleeting(word);
  if (isSoft(stem)) return [[word], [withSoftE(stem)], [withI(stem)], [word], [`${stem}em`], [withI(stem)]];
  const inA = GENITIVE_IN_A.test(word);
  return [[word], [stem + (inA ? 'a' : 'u')], [`${stem}u`], [word], [`${stem}em`], [inA ? beforeE(stem) : `${stem}u`]];
}

/** The plural of a common noun of terms: "pauzy", "přestávky"; "příměří" differs little from the singular. */
function plural(word: string, gender: Gender): Cells {
  const stem = word.slice(0, -1);
  if (gender === 'n') return withEndings(stem, 'í í ím í ími ích');
  if (gender !== 'f') return withEndings(withoutFleeting(word), 'y ů ům y y ech');
  if (word.endsWith('e')) return withEndings(stem, 'e í ím e emi ích');
  const genitive = stem.replace(/(?<=[^aeiouyáéíóúů])k$/, 'ek');
  return [[`${stem}y`], [genitive], [`${stem}ám`], [`${stem}y`], [`${stem}ami`], [`${stem}ách`]];
}
