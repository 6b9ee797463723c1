import { describe, expect, it } from 'vitest';
import { evidenceWords } from './evidence-words';
import { type Case, find, type Good } from './sound-entries.states';

describe('evidence-words', () => {
  const BAD: Case[] = [
    [
      'evidence of which the language has none',
      (data) => data.russia.aliases.push({ text: 'Москва', lang: 'ru', strength: 'weak', needs: ['speaks', 'title'] }),
      'russia.yml: needs: | "Москва" needs speaks or title, of which ru has none',
    ],
    [
      'a full name that there is none of',
      (data) => (data.council.aliases = [{ text: 'council', strength: 'weak', needs: ['full_name'] }]),
      'council.yml: needs: | "council" needs full_name, of which en has none',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(evidenceWords, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'one of two kinds',
      (data) => data.russia.aliases.push({ text: 'Москва', lang: 'ru', strength: 'weak', needs: ['speaks', 'topic'] }),
    ],
    [
      'a full name in English',
      (data) => data.russia.aliases.push({ text: 'Москва', lang: 'ru', strength: 'weak', needs: ['full_name'] }),
    ],
    [
      'a title in English',
      (data) => data.lavrov.aliases.push({ text: 'Sergei', lang: 'mul', strength: 'weak', needs: ['title'] }),
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(evidenceWords, change)).toEqual([]);
  });
});
