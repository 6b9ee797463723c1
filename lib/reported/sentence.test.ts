import { describe, expect, it } from 'vitest';
import { sentenceAt } from './sentence';

const around = (text: string, word: string, language = 'en') => {
  const start = text.indexOf(word);
  const { start: from, end } = sentenceAt(text, { start, end: start + word.length }, language);
  return text.slice(from, end);
};

describe('sentenceAt', () => {
  it.each([
    ['the middle one', 'One stood. Russia vetoed it. Three stood.', 'Russia vetoed it.'],
    ['the first', 'Russia vetoed it.\nTwo stood.', 'Russia vetoed it.'],
    ['a text without a stop', 'Russia vetoes truce', 'Russia vetoes truce'],
    ['initials', 'He left. The U.S. President told Russia. End.', 'The U.S. President told Russia.'],
    [
      'initials behind the place',
      'He left. Russia told U.S. President Trump. End.',
      'Russia told U.S. President Trump.',
    ],
    ['a title', 'He left. Gen. Haftar told Russia. End.', 'Gen. Haftar told Russia.'],
    ['a question', 'Why? Did Russia agree? No.', 'Did Russia agree?'],
    ['a number', 'It took 2.5 days until Russia agreed. End.', 'It took 2.5 days until Russia agreed.'],
  ])('finds %s', (_what, text, sentence) => {
    expect(around(text, 'Russia')).toBe(sentence);
  });

  it('knows the signs of other scripts', () => {
    expect(around('متى؟ هل وافقت روسيا؟ لا.', 'روسيا', 'ar')).toBe('هل وافقت روسيا؟');
    expect(around('停火了。俄罗斯反对。完。', '俄罗斯', 'zh')).toBe('俄罗斯反对。');
  });
});
