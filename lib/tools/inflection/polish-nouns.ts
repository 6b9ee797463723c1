// Polish noun in the nominative → the ways to inflect it. Feminines end in -a, neuters in -o or -ie, plurals are listed.
import { type Cells, frozen, type Gender, isSymbol, likeWord, readCells, withEndings } from './cells';
import type { Noun } from './noun-phrase';
import { beforeE, feminineGenitive, withEm } from './polish-stems';

/** What no rule below gives: gender, then the six cases. */
const IRREGULAR: Record<string, [Gender, string]> = {
  białoruś: ['f', 'białoruś białorusi białorusi białoruś białorusią białorusi'],
  bośnia: ['f', 'bośnia bośni bośni bośnię bośnią bośni'],
  cerkiew: ['f', 'cerkiew cerkwi cerkwi cerkiew cerkwią cerkwi'],
  czechy: ['plural', 'czechy czech czechom czechy czechami czechach'],
  dom: ['m', 'dom domu domowi dom domem domu'],
  indie: ['plural', 'indie indii indiom indie indiami indiach'],
  niemcy: ['plural', 'niemcy niemiec niemcom niemcy niemcami niemczech'],
  pokój: ['m', 'pokój pokoju pokojowi pokój pokojem pokoju'],
  rzeczpospolita: [
    'f',
    'rzeczpospolita rzeczypospolitej/rzeczpospolitej rzeczypospolitej/rzeczpospolitej rzeczpospolitą rzecząpospolitą/rzeczpospolitą rzeczypospolitej/rzeczpospolitej',
  ],
  seszele: ['plural', 'seszele seszeli seszelom seszele seszelami seszelach'],
  węgry: ['plural', 'węgry węgier węgrom węgry węgrami węgrzech'],
  włochy: ['plural', 'włochy włoch włochom włochy włochami włoszech'],
};
/** Plurals with their genitive; the other cases follow from the nominative. */
const PLURALS =
  'bahamy bahamów|brygady brygad|chiny chin|emiraty emiratów|filipiny filipin|grenadyny grenadyn|jednostki jednostek|' +
  'komory komorów|malediwy malediwów|narody narodów|niderlandy niderlandów|oddziały oddziałów|siły sił|stany stanów|' +
  'terytoria terytoriów|wyspy wysp|wojska wojsk|działania działań|władze władz|kraje krajów|państwa państw';
const GENITIVE_OF = new Map(PLURALS.split('|').map((pair) => pair.split(' ') as [string, string]));
/** Plurals of persons, whose accusative is the genitive. */
const PERSONS = new Map([
  ['talibowie', 'talib'],
  ['rebelianci', 'rebeliant'],
  ['bojownicy', 'bojownik'],
]);
/** Masculines without living bearer whose genitive ends in -a, not -u. */
const GENITIVE_IN_A =
  /^(?:izrael|kreml|luksemburg|kijów|kiszyniów|berlin|paryż|dublin|erywań|mińsk|wiedeń|zagrzeb|kościół)$/i;
/** Nominative → stem, where a vowel is lost or changes. */
const STEMS: Record<string, string> = {
  erywań: 'erywani',
  kijów: 'kijow',
  kiszyniów: 'kiszyniow',
  kościół: 'kościoł',
  niger: 'nigr',
  wiedeń: 'wiedni',
  zagrzeb: 'zagrzebi',
};
/** End like neuters or feminines and do not inflect; so do all names of states in another vowel. */
const INDECLINABLE =
  /^(?:togo|lesotho|marino|tobago|faso|burkina|samoa|tonga|antigua|sierra|abeba|brazzaville)$|[^ir]e$/i;
const IN_OTHER_VOWEL = /[iuyéíóú]$/;

/** All ways to inflect a noun, for a term those of its plural too. */
export function polishNouns(word: string, isTerm: boolean): Noun[] {
  const { gender, cells } = singular(word);
  const asGiven = { given: gender, gender, cells };
  const isListed = gender === 'plural' || gender === 'persons';
  return isTerm && !isListed && !isSymbol(word)
    ? [asGiven, { given: gender, gender: 'plural', cells: plural(word) }]
    : [asGiven];
}

function singular(word: string): { gender: Gender; cells: Cells } {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular) return { gender: irregular[0], cells: likeWord(word, readCells(irregular[1])) };
  const genitive = GENITIVE_OF.get(lower);
  if (genitive) return { gender: 'plural', cells: likeWord(word, listedPlural(lower, genitive)) };
  const person = PERSONS.get(lower);
  const endings = `${lower.slice(person?.length)} ów om ów ami ach`;
  if (person) return { gender: 'persons', cells: likeWord(word, withEndings(person, endings)) };
  if (lower.endsWith('że')) return { gender: 'n', cells: neuter(word.slice(0, -1), 'e') };
  if (isSymbol(word) || INDECLINABLE.test(word) || IN_OTHER_VOWEL.test(lower))
    return { gender: 'm', cells: frozen(word) };
  if (/a$/.test(lower)) return { gender: 'f', cells: feminine(word.slice(0, -1)) };
  if (/[oe]$/.test(lower)) return { gender: 'n', cells: neuter(word.slice(0, -1), lower.slice(-1)) };
  return { gender: 'm', cells: masculine(word) };
}

function masculine(word: string): Cells {
  const lower = word.toLowerCase();
  const fleeting = lower.replace(/(?<=[^aeiouy])ek$/, 'k');
  const [[stem = word] = []] = likeWord(word, [[STEMS[lower] ?? (lower.length > 4 ? fleeting : lower)]]);
  const genitive = stem + (GENITIVE_IN_A.test(word) ? 'a' : 'u');
  return [[word], [genitive], [`${stem}owi`], [word], [withEm(stem)], [beforeE(stem) ?? `${stem}u`]];
}

function feminine(stem: string): Cells {
  const genitive = feminineGenitive(stem);
  const dative = beforeE(stem, true) ?? genitive;
  return [[`${stem}a`], [genitive], [dative], [`${stem}ę`], [`${stem}ą`], [dative]];
}

function neuter(stem: string, ending: string): Cells {
  const locative = (ending === 'o' && beforeE(stem)) || `${stem}u`;
  return [[stem + ending], [`${stem}a`], [`${stem}u`], [stem + ending], [withEm(stem)], [locative]];
}

function listedPlural(lower: string, genitive: string): Cells {
  const stem = lower.slice(0, -1);
  return [[lower], [genitive], [`${stem}om`], [lower], [`${stem}ami`], [`${stem}ach`]];
}

/** The plural of a common noun of terms: "rozejmy", "pauzy", "zawieszenia". */
function plural(word: string): Cells {
  if (word.endsWith('nie')) return withEndings(word.slice(0, -1), 'a - om a ami ach').map(withoutSoftI);
  if (word.endsWith('a')) return withEndings(word.slice(0, -1), 'y - om y ami ach');
  return withEndings(word, 'y ów om y ami ach');
}

/** A soft stem that ends the word has its mark: "zawieszeni-" is "zawieszeń". */
function withoutSoftI(forms: readonly string[]): string[] {
  return forms.map((form) => form.replace(/ni$/, 'ń'));
}
