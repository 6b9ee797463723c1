// A German name, adjective or noun in its dictionary form → the forms of all cases, genders and numbers.
import { compoundsOf } from './german-compounds';
import { genitive, nounForms } from './german-nouns';
import type { Inflection, Named } from './inflection';
import { unique } from './unique';

const ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'];
/** An adjective before its noun carries an ending; words of two or three letters are articles and prepositions. */
const INFLECTED_ADJECTIVE = /^(\p{L}[\p{L}-]+?\p{L})(e|en|em|er|es)$/u;
/** Before a noun, but no adjectives that inflect: words of quantity, names, adjectives made of towns. */
const INVARIABLE = new Set(['aller', 'einer', 'einem', 'einen', 'eines', 'gegen', 'Minsker', 'Saudi-Arabien']);

export const german: Inflection = {
  name: (text, named) =>
    withoutSharpS(unique([text, ...(named === 'person' ? personForms(text) : forms(text, named))])),
  adjective: (lemma) => unique([lemma, ...ADJECTIVE_ENDINGS.map((ending) => lemma + ending)]),
  people: (lemma) => unique([lemma, ...peopleForms(lemma)]),
};

/** Only the last part of a person's name takes the genitive. */
function personForms(text: string): string[] {
  const at = text.lastIndexOf(' ') + 1;
  return genitive(text.slice(at)).map((last) => text.slice(0, at) + last);
}

/** The first common noun is the head: what agrees stands before it, what follows it stays. Else it is a bare name. */
function forms(text: string, named: Named): string[] {
  const isTerm = named === 'term';
  const words = text.split(' ');
  const head = words.findIndex((word) => /^\p{Lu}/u.test(word) && nounForms(word, isTerm) !== undefined);
  const noun = words[head];
  if (noun === undefined) return isTerm ? [] : personForms(text);
  const before = words.slice(0, head);
  const phrases = (nounForms(noun, isTerm) ?? []).flatMap(({ form, adjectives }) =>
    adjectives.map((ending) => [...before.map((word) => agreed(word, ending)), form, ...words.slice(head + 1)]),
  );
  const compounds = isTerm && words.length === 1 ? compoundsOf(noun) : [];
  return [...phrases.map((phrase) => phrase.join(' ')), ...compounds];
}

/** An adjective with another ending; any other word as it is. */
function agreed(word: string, ending: string): string {
  const stem = INVARIABLE.has(word) ? undefined : INFLECTED_ADJECTIVE.exec(word)?.[1];
  return stem === undefined ? word : stem + ending;
}

function peopleForms(lemma: string): string[] {
  if (lemma === 'Deutscher') return ['e', 'en', 'em', 'er'].map((ending) => `Deutsch${ending}`);
  if (lemma === 'Filipino') return ['Filipinos', 'Filipina', 'Filipinas'];
  if (lemma === 'Ungar') return ['Ungarn', 'Ungarin', 'Ungarinnen'];
  if (lemma.endsWith('er')) return ['s', 'n', 'in', 'innen'].map((ending) => lemma + ending);
  if (lemma.endsWith('e')) {
    const stem = lemma === 'Franzose' ? 'Französ' : lemma.slice(0, -1);
    return [`${lemma}n`, `${stem}in`, `${stem}innen`];
  }
  if (lemma.endsWith('i')) return [`${lemma}s`, `${lemma}n`, `${lemma}nnen`];
  return ['en', 'in', 'innen'].map((ending) => lemma + ending);
}

/** Swiss papers write ss for ß. */
function withoutSharpS(all: string[]): string[] {
  return unique(all.flatMap((one) => (one.includes('ß') ? [one, one.replaceAll('ß', 'ss')] : [one])));
}
