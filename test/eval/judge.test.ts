import { describe, expect, it } from 'vitest';
import type { Mention } from '../../lib/text/find-mentions';
import type { RefKind } from '../../lib/text/lexicon';
import { judgeGroup, scoreOf } from './judge';
import { parseLabelled } from './labelled';

/** Marks `surface` where it first stands in the passage. */
type Mark = [surface: string, ref: string, kind?: RefKind];

const TERMS = new Set(['truce']);

function judge(passage: string, marks: Mark[]) {
  const group = parseLabelled(`## g\n${passage}`, 'xx.txt').groups[0];
  if (!group) throw new Error('no group');
  const text = group.passages[0]?.text ?? '';
  return judgeGroup(
    group,
    marks.map(([surface, ref, kind = 'actor']): Mention => {
      const start = text.indexOf(surface);
      const alias = { kind, ref, text: surface, strength: 'strong', case: 'name', form: 'name' } as const;
      return { haystack: 0, start, end: start + surface.length, alias };
    }),
    TERMS,
  );
}

describe('judgeGroup', () => {
  it.each<[string, string, Mark[], string[]]>([
    ['finds', 'In {Mali|mali}.', [['Mali', 'mali']], ['found Mali mali']],
    ['misses', 'In {Mali|mali}.', [], ['missed Mali mali']],
    ['tells a mark without a label', 'In Mali.', [['Mali', 'mali']], ['wrong Mali mali']],
    ['tells another ref', '{Congo|congo}', [['Congo', 'dr-congo']], ['missed Congo congo', 'wrong Congo dr-congo']],
    [
      'tells the end of the name alone',
      '{North Korea|north-korea}',
      [['Korea', 'north-korea']],
      ['missed North Korea north-korea', 'wrong Korea north-korea'],
    ],
    [
      'tells the beginning of the name alone',
      '{Syrian Arab Republic|syria}',
      [['Syrian', 'syria']],
      ['missed Syrian Arab Republic syria', 'wrong Syrian syria'],
    ],
    ['takes a mark with the article', 'the {Netherlands|nl}', [['the Netherlands', 'nl']], ['found Netherlands nl']],
    [
      'takes the name of a ceasefire for the word in it, not for the actors',
      'the {Easter|easter} {truce|truce}',
      [['Easter truce', 'ukraine-easter-2025', 'ceasefire']],
      ['missed Easter easter', 'found truce truce'],
    ],
    [
      'takes no other actor’s longer name',
      'the {Mali|mali} group',
      [['Mali group', 'group']],
      ['missed Mali mali', 'wrong Mali group group'],
    ],
  ])('%s', (_what, passage, marks, verdicts) => {
    const { verdicts: found } = judge(passage, marks);
    expect(found.map(({ outcome, surface, ref }) => `${outcome} ${surface} ${ref}`)).toEqual(verdicts);
  });

  it.each<[string, Mark[], number]>([
    ['none is hit', [], 0],
    ['a mark inside', [['America', 'united-states']], 1],
    ['a mark over its edge', [['of America in', 'united-states']], 1],
    ['a mark after it', [['in', 'india']], 0],
    ['a mark before it', [['The', 'india']], 0],
  ])('counts hard negatives: %s', (_what, marks, hardHit) => {
    expect(judge('The {Bank of America|-} in', marks)).toMatchObject({ hard: 1, hardHit });
  });

  it.each<[string, Mark[], number]>([
    ['of the label’s length', [['Netherlands', 'nl']], 0],
    ['with the article', [['the Netherlands', 'nl']], 1],
  ])('counts wider marks: one %s', (_what, marks, wider) => {
    expect(judge('the {Netherlands|nl}', marks)).toMatchObject({ wider });
  });

  it('tells line, group and surroundings', () => {
    expect(judge('First line\nsays {Mali|mali} left.', []).verdicts).toEqual([
      {
        outcome: 'missed',
        group: 'g',
        line: 3,
        surface: 'Mali',
        ref: 'mali',
        form: 'name',
        context: 'First line says [Mali] left.',
      },
    ]);
  });
});

describe('scoreOf', () => {
  const { verdicts } = judge('{US|us|abbreviation} and {Mali|mali} and {Chad|chad} and Oman', [
    ['US', 'us'],
    ['Mali', 'mali'],
    ['Oman', 'oman'],
  ]);

  it('counts all forms or one', () => {
    expect(scoreOf(verdicts)).toEqual({ labelled: 3, found: 2, wrong: 1, precision: 2 / 3, recall: 2 / 3 });
    expect(scoreOf(verdicts, 'name')).toEqual({ labelled: 2, found: 1, wrong: 1, precision: 0.5, recall: 0.5 });
    expect(scoreOf(verdicts, 'abbreviation')).toMatchObject({ precision: 1, recall: 1 });
  });

  it('finds nothing wrong where nothing is', () => {
    expect(scoreOf([])).toEqual({ labelled: 0, found: 0, wrong: 0, precision: 1, recall: 1 });
  });
});
