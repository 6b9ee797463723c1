import { describe, expect, it } from 'vitest';
import type { Mention } from '../text/find-mentions';
import { aliasOf, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { tellsOfFighting } from './fighting';

const ENGLISH = makeVocabulary([makeLexicon([])]);
const TOPIC = {
  words: { en: { fighting: ['shell', 'rebel', 'ambush', 'front line'], elsewhere: ['tariff', 'league', 'album'] } },
  armed: ['hamas'],
};
/** Room for a hundred words that say nothing. */
const LONG = 'word '.repeat(200);

function mention(ref: string): Mention {
  return { haystack: 0, start: 0, end: 1, alias: aliasOf('actor', ref), shown: true };
}

function tells(text: string, { refs = [] as string[], isOurs = false } = {}): boolean {
  return tellsOfFighting(ENGLISH, TOPIC, [text], refs.map(mention), isOurs);
}

describe('tellsOfFighting', () => {
  it.each([
    ['a text too short for it', 'A truce.', true],
    ['one word of something else', 'A truce over tariffs.', false],
    ['as many of fighting', 'Tariffs, shells.', false],
    ['more of fighting', 'Tariffs, shells, rebels.', true],
    ['a long text with nothing', LONG, false],
    ['a long text with two words', `${LONG} Shelling on the front line.`, false],
    ['a long text with three', `${LONG} Rebels were shelled on the front line.`, true],
    ['one word three times', `${LONG} Shells, shelling, shelled.`, false],
    ['a word that only holds one', `${LONG} Seashells, antirebels, an unambushed.`, false],
  ])('%s: %j', (_what, text, expected) => {
    expect(tells(text)).toBe(expected);
  });

  it('counts armed actors, each once, and no others', () => {
    const text = `${LONG} Rebels, shells.`;
    expect(tells(text, { refs: ['hamas', 'hamas'] })).toBe(true);
    expect(tells(text, { refs: ['france', 'israel'] })).toBe(false);
  });

  it('asks for none where a target of ours is told of, and nothing else is', () => {
    expect(tells(LONG, { isOurs: true })).toBe(true);
    expect(tells(`${LONG} Shells; tariffs.`, { isOurs: true })).toBe(false);
    expect(tells(`${LONG} Shells, rebels; tariffs.`, { isOurs: true })).toBe(true);
  });

  it('asks for none where an actor stands beside the ceasefire word, and nothing else is told of', () => {
    const term: Mention = { ...mention('truce'), alias: aliasOf('term', 'truce') };
    const tellsOf = (text: string, mentions: Mention[]) =>
      tellsOfFighting(ENGLISH, TOPIC, ['Headline', text], mentions, false);
    expect(tellsOf(LONG, [mention('turkey'), term])).toBe(true);
    expect(tellsOf(LONG, [mention('turkey'), { ...term, haystack: 1 }])).toBe(false);
    expect(tellsOf(`${LONG} tariffs`, [mention('turkey'), term])).toBe(false);
  });

  it('takes the words of the language of which it finds most, and no others', () => {
    const both = makeVocabulary([makeLexicon([]), makeLexicon([], { language: 'es' })]);
    const words = {
      en: { fighting: ['shell'], elsewhere: ['golf'] },
      es: { fighting: ['obus'], elsewhere: ['futbol'] },
    };
    const spanish = 'La tregua en el Golfo se rompió por un obús, según los vecinos de la ciudad.';
    expect(tellsOfFighting(both, { words, armed: [] }, [spanish], [], true)).toBe(true);
    expect(tellsOfFighting(both, { words, armed: [] }, [`${spanish} Fútbol y fútbol.`], [], true)).toBe(false);
    expect(tellsOfFighting(both, { words, armed: [] }, ['Golf, and golf'], [], true)).toBe(false);
  });

  it('lets pass what is in a language without lists', () => {
    expect(tellsOfFighting(ENGLISH, { words: {}, armed: [] }, [LONG], [], false)).toBe(true);
  });
});
