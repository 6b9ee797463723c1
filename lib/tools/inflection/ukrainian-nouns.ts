// A Ukrainian noun in its dictionary form → its gender and forms by case; the endings follow from its last letters.
import { decline, type Gender, type Noun, type Paradigm, prefixed, unchanged } from './paradigm';

type Rule = readonly [last: RegExp, gender: Gender, cut: number, singular: string, plural: string];

/**
 * Masculine genitives are given in "-а" and in "-у": which one a name takes is a matter of its meaning.
 * "0" is the bare stem of a genitive plural, with the vowel that it may need.
 */
const RULES: readonly Rule[] = [
  [/(?:[оі]ст|[аеї]ст|Рус|рус)ь$/, 'f', 1, 'ь і і ь ю і', 'і ей ям і ями ях'],
  [/['’ʼ]я$/, 'n', 1, 'я я ю я ям ї', 'я їв ям я ями ях'],
  [/(?:нн|тт|сс|лл|чч|жж)я$/, 'n', 1, 'я я ю я ям і', 'я 0 ям я ями ях'],
  [/[аеєиіїоуюя]я$/, 'f', 1, 'я ї ї ю єю ї', 'ї й ям ї ями ях'],
  [/я$/, 'f', 1, 'я і і ю ею і', 'і ь ям і ями ях'],
  [/[аеєиіїоуюя]а$/, 'f', 1, 'а а а а а а', 'а а а а а а'],
  [/[гґ]а$/, 'f', 2, 'га ги зі гу гою зі', 'ги 0 гам ги гами гах'],
  [/ка$/, 'f', 2, 'ка ки ці ку кою ці', 'ки к0 кам ки ками ках'],
  [/ха$/, 'f', 2, 'ха хи сі ху хою сі', 'хи х0 хам хи хами хах'],
  [/[жшчщ]а$/, 'f', 1, 'а і і у ею і', 'і 0 ам і ами ах'],
  [/а$/, 'f', 1, 'а и і у ою і', 'и 0 ам и ами ах'],
  [/(?:ств|йськ|авл)о$/, 'n', 1, 'о а у о ом і/у', 'а 0 ам а ами ах'],
  [/[аеєиіїоуюя]й$/, 'm', 1, 'й я/ю ю/єві й єм ї/ю', 'ї їв ям ї ями ях'],
  [/ь$/, 'm', 1, 'ь я/ю ю/еві ь ем і/ю', 'і ів ям і ями ях'],
  [/[жшчщ]$/, 'm', 0, '- а/у у/еві - ем і/у', 'і ів ам і ами ах'],
  [/ц$/, 'm', 0, '- а/у у/ові - ем/ом і/у', 'и ів ам и ами ах'],
  [/[гґ]$/, 'm', 1, 'г га/гу гу/гові г гом зі/гу', 'ги гів гам ги гами гах'],
  [/к$/, 'm', 1, 'к ка/ку ку/кові к ком ці/ку', 'ки ків кам ки ками ках'],
  [/х$/, 'm', 1, 'х ха/ху ху/хові х хом сі/ху', 'хи хів хам хи хами хах'],
  [/[бвдзлмнпрстф]$/i, 'm', 0, '- а/у у/ові - ом і/у', 'и ів ам и ами ах'],
];

/** Words whose last vowel changes or falls out before an ending: the stem of the other cases. */
const CHANGED: Record<string, string> = {
  відень: 'відн',
  вогонь: 'вогн',
  дім: 'дом',
  день: 'дн',
  єгипет: 'єгипт',
  кишинів: 'кишинев',
  київ: 'києв',
  харків: 'харков',
};

/** Nouns that have a plural only, or stand in it: their genitive. Others of that ending do not decline. */
const PLURALS: Record<string, string> = {
  афіни: 'афін',
  багами: 'багам',
  бригади: 'бригад',
  війська: 'військ',
  гренадини: 'гренадин',
  гренадіни: 'гренадін',
  дії: 'дій',
  емірати: 'еміратів',
  загони: 'загонів',
  комори: 'комор',
  країни: 'країн',
  мальдіви: 'мальдів',
  мальдиви: 'мальдив',
  нідерланди: 'нідерландів',
  острови: 'островів',
  сейшели: 'сейшел',
  сили: 'сил',
  таліби: 'талібів',
  філіппіни: 'філіппін',
  хусити: 'хуситів',
  члени: 'членів',
  штати: 'штатів',
};

/** Abbreviations that are read as words and decline; the others in capitals stand still. */
const READ_AS_WORDS = new Set(['ХАМАС', 'ЦАХАЛ', 'ІДІЛ', 'АСЕАН']);

/** Reads a noun; of a compound with a hyphen the last word declines. */
export function ukrainianNoun(word: string): Noun {
  const hyphen = word.lastIndexOf('-') + 1;
  if (/^[А-ЯҐЄІЇ\d]{2,}$/.test(word) && !READ_AS_WORDS.has(word)) return { forms: unchanged(word) };
  const before = word.slice(0, hyphen);
  const { gender, forms, plural } = simpleNoun(word.slice(hyphen));
  if (before === '') return { gender, forms, plural };
  return { gender, forms: prefixed(before, forms), plural: plural && prefixed(before, plural) };
}

function simpleNoun(word: string): Noun {
  const small = word.toLowerCase();
  const genitive = PLURALS[small];
  if (genitive !== undefined) return { gender: 'p', forms: pluralForms(word, withCaseOf(word, genitive)) };
  const rule = RULES.find(([last]) => last.test(word));
  if (!rule) return { forms: unchanged(word) };
  const [, gender, cut, singular, plural] = rule;
  const changed = CHANGED[small];
  const stem = changed === undefined ? word.slice(0, word.length - cut) : withCaseOf(word, changed);
  const [, ...cases] = decline(stem, singular);
  const forms: Paradigm = [[word], ...cases.map((one, index) => (index === 2 && gender === 'm' ? [word] : one))];
  return { gender, forms, plural: decline(stem, plural).map((one) => one.map(bare)) };
}

/** A form that ends in "0" → the stem: a double consonant made one and soft, a vowel before "к". */
function bare(form: string): string {
  if (!form.endsWith('0')) return form;
  const stem = form.slice(0, -1);
  if (/(?:нн|тт|сс|лл)$/.test(stem)) return `${stem.slice(0, -1)}ь`;
  return stem.replace(/([бвгдзлмнпрстфхцчшж])ь?к$/u, '$1ок');
}

function pluralForms(word: string, genitive: string): Paradigm {
  const stem = word.slice(0, -1);
  const vowel = /ї$/.test(word) ? 'я' : 'а';
  return [[word], [genitive], [`${stem}${vowel}м`], [word], [`${stem}${vowel}ми`], [`${stem}${vowel}х`]];
}

function withCaseOf(word: string, other: string): string {
  const [first = ''] = word;
  return first === first.toUpperCase() ? first.toUpperCase() + other.slice(1) : other;
}
