import { expect, it } from 'vitest';
import { isRight, type LabelledSentence, reportedFigures } from './reported';

const of = (language: string, acts: Record<string, string>, told: Record<string, string>) => ({
  sentence: { language, date: '2024-06-12', text: '', acts } satisfies LabelledSentence,
  told,
});

it('what is told is counted by actor, and what is told wrongly is neither right nor found', () => {
  const outcomes = [
    of('en', { russia: 'vote opposes', iran: 'vote opposes' }, { russia: 'vote opposes', china: 'vote opposes' }),
    of('en', {}, { russia: 'vote supports' }),
    of('fr', { russia: 'vote opposes' }, { russia: 'vote supports' }),
    of('ru', {}, {}),
  ];
  expect(reportedFigures(outcomes)).toEqual({
    all: { sentences: 4, precision: 1 / 4, recall: 1 / 3 },
    en: { sentences: 2, precision: 1 / 3, recall: 1 / 2 },
    fr: { sentences: 1, precision: 0, recall: 0 },
    ru: { sentences: 1, precision: null, recall: null },
  });
  expect(outcomes.map(isRight)).toEqual([false, false, false, true]);
});
