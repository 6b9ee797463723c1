import { describe, expect, it } from 'vitest';
import { citations } from './citations';
import { type Case, find, type Good, PROOF } from './sound-entries.states';

describe('citations', () => {
  const WIKIPEDIA = { ...PROOF, url: 'https://en.wikipedia.org/wiki/Truce', publisher: 'Wikipedia' };
  const SECONDARY = { ...PROOF, kind: 'secondary' as const };
  const OTHER = { ...SECONDARY, url: 'https://example.com/other' };
  const BAD: Case[] = [
    [
      'one page twice',
      (data) => (data.truce.citations = [PROOF, { ...PROOF, url: 'http://www.example.com/story/#top' }]),
      'truce.yml: url: http://www.example.com/story/#top | the same page is cited twice',
    ],
    [
      'an encyclopaedia alone',
      (data) => (data.act.citations = [WIKIPEDIA, { ...WIKIPEDIA, url: 'https://de.wikipedia.org/wiki/Truce' }]),
      'positions.yml: citations: | an encyclopaedia is the only citation',
    ],
    [
      'high confidence on one publisher',
      (data) => (data.act.citations = [SECONDARY, OTHER]),
      'positions.yml: confidence: high | high confidence on one secondary publisher',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(citations, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an encyclopaedia beside another', (data) => (data.act.citations = [WIKIPEDIA, PROOF])],
    ['an official record among other citations', (data) => (data.act.citations = [OTHER, PROOF])],
    ['two publishers', (data) => (data.act.citations = [SECONDARY, { ...OTHER, publisher: 'Other' }])],
    [
      'medium confidence on one publisher',
      (data) => Object.assign(data.act, { citations: [SECONDARY], confidence: 'medium' }),
    ],
    [
      'a host that only looks like an encyclopaedia',
      (data) => (data.act.citations = [{ ...PROOF, url: 'https://notwikipedia.org/a' }]),
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(citations, change)).toEqual([]);
  });
});
