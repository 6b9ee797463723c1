// Bulgarian, which has no cases: names and adjectives with and without the article, citizens also in the plural.
import { bulgarianAdjective, bulgarianNoun, definite } from './bulgarian-words';
import type { Inflection, Named } from './inflection';

/** Names of states that are plural and take the article on their own ("Филипините"). */
const PLURAL_STATE = /^(?:Филипини|Малдиви|Бахами|Сейшели|Комори)$/;
/** A name given with its article stands as it is. */
const ENDS_IN_ARTICLE = /(?:ът|ят|та|то|те)$/;

/** "прекрати огъня": a verb, which has no article. */
const VERB = /(?:рати|ратят|спре|спрат)$/;

/** Names of states take an article only where a common noun is part of them: "Съединени щати", not "Нова Зеландия". */
function hasCommonNoun(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  return (
    /^(?:Кралство|Бряг|Държава)$/.test(first) || (rest.some((one) => /^\p{Ll}{4}/u.test(one)) && first !== 'Черна')
  );
}

function nameForms(text: string, named: Named): string[] {
  if (named === 'person') return [text];
  const parts = text.split(' ');
  const [first = '', ...rest] = parts;
  if (/^[\p{Lu}\d]{2,}$/u.test(first) || ENDS_IN_ARTICLE.test(first)) return [text];
  if (named === 'term' && VERB.test(first)) return [text];
  if (named === 'state' && !hasCommonNoun(parts)) return PLURAL_STATE.test(text) ? [text, `${text}те`] : [text];
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const adjective = rest.length > 0 && !isPreposition(rest[0]) ? bulgarianAdjective(first, rest[0] ?? '') : undefined;
  const noun = adjective ? undefined : bulgarianNoun(first, named === 'state');
  const singular = [first, ...(adjective ?? noun?.singular ?? [])].map((form) => form + after);
  if (named !== 'term') return [...new Set(singular)];
  return [...new Set([...singular, ...plurals(parts)])];
}

/** "хуманитарна пауза" → "хуманитарни паузи", "хуманитарните паузи". */
function plurals(parts: readonly string[]): string[] {
  const [first = '', ...rest] = parts;
  const second = rest[0] ?? '';
  if (bulgarianAdjective(first, second) && !isPreposition(second)) {
    const noun = bulgarianNoun(second, false);
    if (!noun?.plural) return [];
    const stem = first.replace(/(?:[ао]|ен|и)$/u, (end) => (end === 'ен' ? 'н' : ''));
    const after = [noun.plural, ...rest.slice(1)].join(' ');
    return [`${stem}и ${after}`, `${stem}ите ${after}`];
  }
  const plural = bulgarianNoun(first, false)?.plural;
  if (plural === undefined) return [];
  return [plural, definite(plural)].map((form) => [form, ...rest].join(' '));
}

function isPreposition(word = ''): boolean {
  return /^(?:на|за|от|в|във|с|със|по|при|и)$/.test(word);
}

/** Every form is told by the ending of the dictionary form and short lists of exceptions. */
export const bulgarian: Inflection = {
  name: nameForms,

  /** Also the first part of compounds ("руско-украински"); a lemma that is such a part stands as it is. */
  adjective(lemma) {
    if (!/[ин]$/.test(lemma)) return [lemma];
    const stem = lemma.endsWith('и') ? lemma.slice(0, -1) : lemma.replace(/ен$/, 'н');
    const endings = ['ия', 'ият', 'а', 'ата', 'о', 'ото', 'и', 'ите'];
    return [...new Set([lemma, ...endings.map((one) => stem + one)])];
  },

  people(lemma) {
    const noun = bulgarianNoun(lemma, false);
    if (!noun) return [lemma];
    const { singular, plural } = noun;
    return [...new Set([lemma, ...singular, ...(plural === undefined ? [] : [plural, definite(plural)])])];
  },
};
