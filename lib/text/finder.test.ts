import { describe, expect, it } from 'vitest';
import { findMentions, listMentions } from './find-mentions';
import { createFinder } from './finder';
import { aliasOf, makeAlias, makeLexicon, makeVocabulary } from './lexicon.states';
import { numbersFrom } from './random-numbers.states';
import { drain } from './steps';

/** Names that believe each other: a word more or less elsewhere on the page changes what they are. */
const ALIASES = [
  aliasOf('actor', 'russia', 'Russia'),
  aliasOf('actor', 'russia', 'Moscow'),
  aliasOf('term', 'truce', 'truce'),
  makeAlias({ kind: 'actor', ref: 'erdogan', text: 'Erdogan', strength: 'weak', needs: ['full_name'] }),
  aliasOf('actor', 'erdogan', 'Recep Erdogan'),
  makeAlias({ kind: 'actor', ref: 'assad', text: 'Assad', strength: 'weak', needs: ['topic'] }),
  makeAlias({ kind: 'actor', ref: 'kia', text: 'KIA', strength: 'weak', needs: ['other_form'] }),
  makeAlias({ kind: 'actor', ref: 'kia', text: 'Kachin', strength: 'weak', needs: ['other_form', 'nearby'] }),
  makeAlias({ kind: 'actor', ref: 'jordan', text: 'Jordan', also: ['given_name', 'surname'] }),
  makeAlias({ kind: 'actor', ref: 'iran', text: 'Iranian', form: 'adjective', needs: ['topic'] }),
  makeAlias({ kind: 'none', ref: '', text: 'Truce Street' }),
];
const WORDS =
  'Russia Moscow truce Erdogan Recep Assad KIA Kachin Jordan Michael Iranian Street said and in the , .'.split(' ');
const vocabulary = makeVocabulary([makeLexicon(ALIASES)]);

function haystackOf(number: (below: number) => number): string {
  return Array.from({ length: 1 + number(5) }, () => WORDS[number(WORDS.length)]).join(' ');
}

describe('a finder', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
    'finds what is found for the first time, 100 changes after the other (%i)',
    (seed) => {
      const number = numbersFrom(seed);
      const finder = createFinder(vocabulary);
      const haystacks = Array.from({ length: 4 }, () => haystackOf(number));
      let changed = 0;
      let before = '';
      for (let round = 0; round < 100; round++) {
        haystacks.splice(number(haystacks.length + 1), number(2), ...(number(2) ? [haystackOf(number)] : []));
        const date = number(10) ? '2020-03-06' : null;
        const { found, others } = drain(finder.findInSteps([...haystacks], date));
        const anew = findMentions(vocabulary, haystacks, date);
        expect({ mentions: listMentions(found), others }).toEqual(anew);
        const said = anew.mentions.map(({ alias, shown }) => `${alias.text} ${shown}`).join();
        if (said !== before) changed++;
        before = said;
      }
      expect(changed).toBeGreaterThan(20);
    },
  );

  it('gives the very list of the last time where a haystack says the same, whatever stands around it', () => {
    const finder = createFinder(vocabulary);
    const texts = ['Russia on the truce', 'Erdogan said', 'Assad said'];
    const first = drain(finder.findInSteps(texts, null)).found;
    const second = drain(finder.findInSteps(['Recep Erdogan', ...texts], null)).found;
    expect(first[1]).toEqual([]);
    expect(second[2]).toHaveLength(1);
    expect([second[1], second[3]]).toEqual([first[0], first[2]]);
    expect(second[1]).toBe(first[0]);
    expect(second[3]).toBe(first[2]);
  });

  it('pauses after some new haystacks, by their length, and seldom among those that it knows', () => {
    const finder = createFinder(vocabulary);
    const texts = Array.from({ length: 150 }, (_, at) => `${at} ${'x '.repeat(1000)}`);
    expect([...finder.findInSteps(texts, null)].length).toBeGreaterThanOrEqual(150);
    expect([...finder.findInSteps([...texts, 'new'], null)].length).toBeLessThan(4);
  });

  it('forgets what is not on the page any more', () => {
    const finder = createFinder(vocabulary);
    const first = drain(finder.findInSteps(['Russia'], null)).found[0];
    drain(finder.findInSteps([], null));
    expect(drain(finder.findInSteps(['Russia'], null)).found[0]).not.toBe(first);
  });
});
