import { describe, expect, it } from 'vitest';
import { findMentions } from '../text/find-mentions';
import { createLetters } from '../text/letters';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary, type Vocabulary } from '../text/vocabulary';
import { aliasListOf } from './aliases';
import { compileLexicon } from './compile-lexicon';
import { readEntries } from './reading/entries';
import { SENTENCES } from './surroundings.states';
import { EASTERN_SENTENCES } from './surroundings-east.states';
import { MORE_SENTENCES } from './surroundings-more.states';

const { entries } = readEntries('data');
const list = aliasListOf(entries);
const lexiconOf = (language: string) => unpackLexicon(compileLexicon(entries, language, list));
const english = lexiconOf('en');

/** The sentence with each mention of an actor in braces. */
function marked(vocabulary: Vocabulary, sentence: string): string {
  const actors = findMentions(vocabulary, [sentence], null).mentions.filter(({ alias }) => alias.kind === 'actor');
  return actors.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`,
    sentence,
  );
}

describe.each([SENTENCES, EASTERN_SENTENCES, MORE_SENTENCES].flatMap((one) => Object.entries(one)))(
  'beside names of the record, in %s',
  (language, sentences) => {
    const lexicons = language === 'en' ? [english] : [english, lexiconOf(language)];
    const vocabulary = createVocabulary(createLetters(), lexicons);
    it.each(sentences.trim().split('\n'))('%s', (sentence) => {
      expect(marked(vocabulary, sentence.replace(/[{}]/g, ''))).toBe(sentence);
    });
  },
);
