import { describe, expect, it } from 'vitest';
import { fold, type Place, wordsOf } from './words';

/** The sentence with its mentions in brackets: `[Russia]` the actor in question, `{Iran}` another. */
function read(marked: string, oblique: string[] = []): string {
  const own: Place[] = [];
  const others: Place[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const name = /^[[{](.*).$/.exec(piece)?.[1];
    if (name !== undefined)
      (piece.startsWith('[') ? own : others).push({ start: text.length, end: text.length + name.length });
    text += name ?? piece;
  }
  return wordsOf(text, own, others, oblique)
    .join(' ')
    .replace(/\ue000/g, 'S')
    .replace(/\ue001/g, 'M')
    .replace(/\ue002/g, 'O');
}

describe('wordsOf', () => {
  it.each([
    [
      'folds words, and marks capitals that open no sentence',
      '[Russia] vetoed the Draft.',
      '# S vetoed the ^draft . #',
    ],
    ['sets signs apart', '“No,” said [Iran] (twice) – again…', '# " no , " said S ( twice ) / again . . . #'],
    ['takes off what is joined to a name', "[Russia]'s and {US}-backed", "# S 's and M -backed #"],
    ['parts what stands before a name in its word', 'و[روسيا] ول{إيران}', '# و S ول M #'],
    ['parts elided words', 'L’[Iran] s’oppose, qu’aujourd’hui', "# l' S s' oppose , qu' aujourd'hui #"],
    ['keeps compounds and numbers whole', 'a 30-day cease-fire of 1.5 km', '# a 30-day cease-fire of 1.5 km #'],
    ['tells other actors', '[Russia] and {Iran}', '# S and M #'],
    ['sees no unit of ours in what the page wrote', '\ue000 vetoed \ue001, ^#', '# vetoed , #'],
  ])('%s', (_what, marked, words) => {
    expect(read(marked)).toBe(words);
  });

  it('tells a name by its ending that is no subject', () => {
    expect(read('[Израилю] и [Израиль], [Зеленский]', ['ю', 'ии'])).toBe('# O и S , S #');
  });
});

describe('fold', () => {
  it.each([
    ['Trêve', 'treve'],
    ['ещё', 'еще'],
    ['هُدْنة', 'هدنة'],
    ['على', 'علي'],
    ['l’accord', "l'accord"],
    ['cease‑fire', 'cease-fire'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
