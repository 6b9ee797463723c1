import { describe, expect, it } from 'vitest';
import { exemptions } from './exemptions';
import { type Case, find, type Good } from './sound-entries.states';

describe('exemptions', () => {
  const BAD: Case[] = [
    [
      'a phrase that holds no name',
      (data) => (data.russia.aliases[0] = { text: 'Russia', except: ['Blue House'] }),
      'russia.yml: Blue House | "Blue House" holds no name of russia, and exempts nothing',
    ],
    [
      'a name of its own',
      (data) => (data.russia.aliases[0] = { text: 'Russia', except: ['RUSSIA'] }),
      'russia.yml: RUSSIA | "RUSSIA" is a name of russia itself, and exempts nothing',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(exemptions, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a longer phrase', (data) => (data.russia.aliases[0] = { text: 'Russia', except: ['Russia House'] })],
    [
      'a longer phrase with another name of it',
      (data) => data.russia.aliases.push({ text: 'Rossiya', except: ['Russia House'] }),
    ],
    [
      'a weak name of its own',
      (data) =>
        data.russia.aliases.push(
          { text: 'Russia House', strength: 'weak', needs: ['topic'] },
          { text: 'Rossiya', except: ['Russia House'] },
        ),
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(exemptions, change)).toEqual([]);
  });
});
