import { describe, expect, it } from 'vitest';
import { aliasMatches } from './alias-matches';
import { type Case, find, type Good } from './sound-entries.states';

describe('alias-matches', () => {
  const BAD: Case[] = [
    [
      'a name in quotation marks',
      (data) => data.russia.aliases.push({ text: '«Россия»', lang: 'ru' }),
      'russia.yml: text: «Россия» | the matcher does not find "«Россия»" in itself, but nothing',
    ],
    [
      'an English form that takes a French one',
      (data) => data.council.aliases.push({ text: 'Russia', lang: 'fr' }),
      'council.yml: text: Russia | on a page, "Russia" names russia, not council',
    ],
    [
      'an English exemption that takes a Spanish name',
      (data) => {
        data.russia.aliases[0] = { text: 'Russia', except: ['Russia chica'] };
        data.council.aliases.push({ text: 'Russia Chica', lang: 'es' });
      },
      'council.yml: text: Russia Chica | the matcher does not find "Russia Chica" in itself: it is an exemption in data/actors/russia.yml',
    ],
    [
      'a form that two bear at a time',
      (data) => {
        data.lavrov.aliases.push({ text: 'the bear', since: '2020' });
        data.council.aliases.push({ text: 'the bear', since: '2019', until: '2021' });
      },
      'lavrov.yml: text: the bear | on a page, "the bear" names council, not lavrov',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(aliasMatches, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'a form that two bear one after the other',
      (data) => {
        data.lavrov.aliases.push({ text: 'the bear', since: '2021' });
        data.council.aliases.push({ text: 'the bear', since: '2019', until: '2020' });
      },
    ],
    ['a ceasefire with the name of a term', (data) => data.idlib.aliases?.push({ text: 'humanitarian truce' })],
    [
      'a name that is an exemption of another',
      (data) => {
        data.russia.aliases[0] = { text: 'Russia', except: ['Council of Russia'] };
        data.council.aliases.push({ text: 'Council of Russia' });
      },
    ],
    [
      'forms in many scripts',
      (data) =>
        data.russia.aliases.push({ text: '俄罗斯', lang: 'zh' }, { text: 'روسيا', lang: 'ar' }, { text: 'U.S.S.R.' }),
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(aliasMatches, change)).toEqual([]);
  });
});
