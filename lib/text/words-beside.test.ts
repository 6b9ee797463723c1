import { describe, expect, it } from 'vitest';
import { createLetters } from './letters';
import { bitOf, follow, packWords, skipSpaces, wordsBeside } from './words-beside';

const letters = createLetters();
const words = wordsBeside(
  [
    { titles: ['gen.', 'foreign minister'], after: ['Post', 'national team', ', Texas', "'s Cup", '-based', '河'] },
    { before: ['Bank of', 'anglo-'], after: ['post'], speaks: ['表示', '不接受'], heads: ['جامعه'], titles: ['ממשלת'] },
  ].map((lists) => packWords(letters, lists)),
);

describe('follow', () => {
  const bits = {
    none: 0,
    after: bitOf('after'),
    before: bitOf('before'),
    titles: bitOf('titles'),
    speaks: bitOf('speaks'),
    heads: bitOf('heads'),
  };
  it.each<[string, 1 | -1, keyof typeof bits]>([
    ['national team', 1, 'after'],
    ['National  Team won', 1, 'after'],
    ['national', 1, 'none'],
    ['national teams', 1, 'none'],
    ['the national team', 1, 'none'],
    [', Texas', 1, 'after'],
    [', texas', 1, 'none'],
    ['’s Cup', 1, 'after'],
    ["'s cup", 1, 'none'],
    ['-based', 1, 'after'],
    ['post', 1, 'after'],
    ['河西岸', 1, 'after'],
    ['表示歡迎', 1, 'speaks'],
    ['不接受停火', 1, 'speaks'],
    ['不接', 1, 'none'],
    ['في جامعة', -1, 'heads'],
    ['وبالجامعة', -1, 'none'],
    ['بالجامعة', -1, 'heads'],
    ['לממשלת', -1, 'titles'],
    ['לממשלת', 1, 'none'],
    ['', 1, 'none'],
    ['Bank of', -1, 'before'],
    ['bank of', -1, 'none'],
    ['the Bank of', -1, 'before'],
    ['Anglo-', -1, 'before'],
    ['Foreign Minister', -1, 'titles'],
    ['prime minister', -1, 'none'],
    ['Gen.', -1, 'titles'],
    ['Gen', -1, 'none'],
  ])('%j by %s: %s', (text, step, expected) => {
    expect(follow(letters, words, text, step > 0 ? 0 : text.length - 1, step)).toBe(bits[expected]);
  });

  it('ends with a word that no phrase has, however long', () => {
    expect(follow(letters, words, 'x'.repeat(1_000_000), 0, 1)).toBe(0);
    expect(follow(letters, words, 'x'.repeat(1_000_000), 999_999, -1)).toBe(0);
  });
});

describe('skipSpaces', () => {
  it.each<[string, number, 1 | -1, number]>([
    ['a  b', 1, 1, 3],
    ['a\u00ad\u00a0b', 1, 1, 3],
    ['a  b', 2, -1, 0],
    ['  ', 0, 1, 2],
    ['  ', 1, -1, -1],
  ])('%j from %i by %i: %i', (text, at, step, expected) => {
    expect(skipSpaces(letters, text, at, step)).toBe(expected);
  });
});
