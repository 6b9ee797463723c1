import { describe, expect, it } from 'vitest';
import type { Mention } from '../text/find-mentions';
import { createLetters } from '../text/letters';
import type { RefKind } from '../text/lexicon';
import { aliasOf, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { isOnTopic, opensTopicGate } from './topic-gate';

const PLAIN = makeVocabulary([]);
const ENGLISH = makeVocabulary([makeLexicon([])]);
const STEMS = ['truce', 'cease-fire', 'cessation of host', 'перемир', '停火', 'هدنه'];

describe('opensTopicGate', () => {
  it.each([
    ['A truce holds', true],
    ['TRUCES', true],
    ['tru\u00adces', true],
    ['cease‑fire', true],
    ['Cessation of\nhostilities', true],
    ['о перемирии', true],
    ['宣布停火协议', true],
    ['والهدنة', true],
    ['a “truce”', true],
    ['untruced', false],
    ['cease fire', false],
    ['cessation of work', false],
    ['truc', false],
    ['', false],
  ])('%j: %s', (haystack, opens) => {
    expect(opensTopicGate(createLetters(), STEMS, ['Nothing here', haystack])).toBe(opens);
  });

  it('stays closed without stems or text', () => {
    expect(opensTopicGate(createLetters(), [], ['A truce'])).toBe(false);
    expect(opensTopicGate(createLetters(), STEMS, [])).toBe(false);
  });
});

describe('isOnTopic', () => {
  const mention = (kind: RefKind): Mention => ({
    haystack: 0,
    start: 0,
    end: 1,
    alias: aliasOf(kind, 'it'),
    shown: true,
  });
  it.each([
    [['actor', 'term'], true],
    [['ceasefire'], true],
    [['actor', 'actor'], false],
    [[], false],
  ] as [RefKind[], boolean][])('%j: %s', (kinds, expected) => {
    expect(isOnTopic(PLAIN, { words: {}, armed: [] }, ['A truce'], kinds.map(mention), false)).toBe(expected);
  });

  it('asks for somebody who fights where the word is named', () => {
    const topic = { words: { en: { fighting: ['shell'], elsewhere: ['tariff'] } }, armed: [] };
    const isOn = (text: string) => isOnTopic(ENGLISH, topic, [text], [mention('term')], false);
    expect(isOn('A truce; shells fell')).toBe(true);
    expect(isOn('A truce over tariffs')).toBe(false);
  });
});
