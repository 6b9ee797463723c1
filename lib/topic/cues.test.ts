import { describe, expect, it } from 'vitest';
import { findMentions } from '../text/find-mentions';
import { makeVocabulary } from '../text/lexicon.states';
import { pickCues, unpackCues } from './cues';
import { targetCues, writtenCues } from './cues.states';

const TOPIC = {
  words: { en: { fighting: ['shell'], elsewhere: [] }, ru: { fighting: ['обстрел'], elsewhere: [] } },
  armed: ['hamas'],
};
const WRITTEN = writtenCues(
  [targetCues('idlib'), targetCues('sochi')],
  {
    Idlib: ['idlib'],
    Идлиб: ['idlib'],
    Сочи: ['sochi'],
    إدلب: ['idlib'],
    אידליב: ['idlib'],
    伊德利卜: ['idlib'],
    M4: ['sochi'],
  },
  TOPIC,
);

/** Cues that are found in the text, by what they say. */
function found(written: string, text: string): string[] {
  const { cues, phrases } = unpackCues(written);
  const { others } = findMentions(makeVocabulary([], phrases), [text], null);
  return others.flat().map((number) => cues[number]?.[0] ?? 'missing');
}

const TEXT = 'Idlib, M4; Идлиб и Сочи; إدلب, אידליב; 伊德利卜.';

describe('pickCues', () => {
  it.each([
    ['en', 'Idlib M4'],
    ['en ru', 'Idlib M4 Идлиб Сочи'],
    ['uk', 'Idlib M4 Идлиб Сочи'],
    ['fa', 'Idlib M4 إدلب'],
    ['he', 'Idlib M4 אידליב'],
    ['zh', 'Idlib M4 伊德利卜'],
    ['en ru ar he zh', 'Idlib M4 Идлиб Сочи إدلب אידליב 伊德利卜'],
  ])('leaves for a page in %s those in Latin letters and in its own', (languages, expected) => {
    expect(found(pickCues(WRITTEN, languages.split(' ')), TEXT).sort()).toEqual(expected.split(' ').sort());
  });

  it('leaves words of fighting in the languages of the page, all targets and bodies', () => {
    const { topic, targets, bodies } = unpackCues(pickCues(WRITTEN, ['en']));
    expect(topic).toEqual({ words: { en: TOPIC.words.en }, armed: TOPIC.armed });
    expect({ targets, bodies }).toEqual({ targets: unpackCues(WRITTEN).targets, bodies: unpackCues(WRITTEN).bodies });
  });
});
