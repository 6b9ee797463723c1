// A Russian noun in its dictionary form → its gender and forms by case; the endings follow from its last letters.
import { decline, type Gender, type Noun, type Paradigm, prefixed, unchanged } from './paradigm';

type Rule = readonly [last: RegExp, gender: Gender, cut: number, singular: string, plural: string];

/** "0" is the bare stem of a genitive plural, with the vowel that it may need. */
const RULES: readonly Rule[] = [
  [/рковь$/, 'f', 4, 'ковь кви кви ковь ковью кви', 'кви квей квам кви квами квах'],
  [/(?:ость|есть|асть|усь|ечь|ощь)$/, 'f', 1, 'ь и и ь ью и', 'и ей ям и ями ях'],
  [/ия$/, 'f', 1, 'я и и ю ей и', 'и й ям и ями ях'],
  [/я$/, 'f', 1, 'я и е ю ей е', 'и ь ям и ями ях'],
  [/[аеёиоуыэюя]а$/, 'f', 1, 'а а а а а а', 'а а а а а а'],
  [/[гкх]а$/, 'f', 1, 'а и е у ой е', 'и 0 ам и ами ах'],
  [/[жшчщ]а$/, 'f', 1, 'а и е у ей/ой е', 'и 0 ам и ами ах'],
  [/ца$/, 'f', 1, 'а ы е у ей/ой е', 'ы 0 ам ы ами ах'],
  [/а$/, 'f', 1, 'а ы е у ой е', 'ы 0 ам ы ами ах'],
  [/ие$/, 'n', 1, 'е я ю е ем и', 'я й ям я ями ях'],
  [/(?:ств|йск|авл)о$/, 'n', 1, 'о а у о ом е', 'а 0 ам а ами ах'],
  [/ий$/, 'm', 1, 'й я ю й ем и', 'и ев ям и ями ях'],
  [/й$/, 'm', 1, 'й я ю й ем е', 'и ев ям и ями ях'],
  [/ь$/, 'm', 1, 'ь я ю ь ем е', 'и ей ям и ями ях'],
  [/[жшчщ]$/, 'm', 0, '- а у - ем/ом е', 'и ей ам и ами ах'],
  [/ц$/, 'm', 0, '- а у - ем/ом е', 'ы ев ам ы ами ах'],
  [/[гкх]$/, 'm', 0, '- а у - ом е', 'и ов ам и ами ах'],
  [/[бвдзлмнпрстф]$/i, 'm', 0, '- а у - ом е', 'ы ов ам ы ами ах'],
];

/** Words that lose a vowel before an ending: the stem of the other cases. */
const SHORTENED: Record<string, string> = {
  египет: 'египт',
  дворец: 'дворц',
  огонь: 'огн',
  день: 'дн',
  павел: 'павл',
  пётр: 'петр',
  лев: 'льв',
};

/** Nouns that have a plural only, or stand in it: their genitive. Others of that ending do not decline. */
const PLURALS: Record<string, string> = {
  афины: 'афин',
  багамы: 'багам',
  бригады: 'бригад',
  власти: 'властей',
  войска: 'войск',
  гренадины: 'гренадин',
  действия: 'действий',
  коморы: 'комор',
  мальдивы: 'мальдив',
  нидерланды: 'нидерландов',
  отряды: 'отрядов',
  острова: 'островов',
  переговоры: 'переговоров',
  повстанцы: 'повстанцев',
  сейшелы: 'сейшел',
  силы: 'сил',
  соглашения: 'соглашений',
  страны: 'стран',
  талибы: 'талибов',
  филиппины: 'филиппин',
  хуситы: 'хуситов',
  члены: 'членов',
  штаты: 'штатов',
  эмираты: 'эмиратов',
};

/** Abbreviations that are read as words and decline; the others in capitals stand still. */
const READ_AS_WORDS = new Set(['ХАМАС', 'ЦАХАЛ', 'ИГИЛ', 'СВАПО', 'АСЕАН']);

/** Reads a noun; of a compound with a hyphen the last word declines. */
export function russianNoun(word: string): Noun {
  const hyphen = word.lastIndexOf('-') + 1;
  const last = word.slice(hyphen);
  if (/^[А-ЯЁ\d]{2,}$/.test(word) && !READ_AS_WORDS.has(word)) return { forms: unchanged(word) };
  const { gender, forms, plural } = simpleNoun(last);
  const before = word.slice(0, hyphen);
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
  const stem = word.slice(0, word.length - cut);
  const short = SHORTENED[small];
  const oblique = short === undefined ? stem : withCaseOf(word, short);
  const [, ...cases] = decline(oblique, singular);
  const forms: Paradigm = [[word], ...cases.map((one, index) => (index === 2 && gender === 'm' ? [word] : one))];
  return { gender, forms, plural: decline(oblique, plural).map((one) => one.map((form) => bare(form))) };
}

/** A form that ends in "0" → the stem, with a vowel between its last two consonants where one of them is "к". */
function bare(form: string): string {
  if (!form.endsWith('0')) return form;
  const stem = form.slice(0, -1);
  const [, begin, before] = /^(.*([бвгджзйлмнпрстфхцчшщь]))к$/.exec(stem) ?? [];
  if (begin === undefined || before === undefined || stem.endsWith('йск')) return stem;
  return /[жшч]/.test(before) ? `${begin}ек` : /[йь]/.test(before) ? `${begin.slice(0, -1)}ек` : `${begin}ок`;
}

function pluralForms(word: string, genitive: string): Paradigm {
  const stem = word.slice(0, -1);
  const soft = /[яи]$/.test(word) && !/[гкхжшчщ]$/.test(stem) ? 'я' : 'а';
  return [[word], [genitive], [`${stem}${soft}м`], [word], [`${stem}${soft}ми`], [`${stem}${soft}х`]];
}

function withCaseOf(word: string, other: string): string {
  const [first = ''] = word;
  return first === first.toUpperCase() ? first + other.slice(1) : other;
}
