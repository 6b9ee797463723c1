import { describe, expect, it } from 'vitest';
import { createMatcher, itemsOf } from './pattern';
import { OTHER, OWN, OWN_OBLIQUE } from './words';

const LISTS: Record<string, string[]> = {
  det: ['the', 'a'],
  truce: ['truce', 'cease fire'],
  object: ['<det>? new* <truce>'],
  loop: ['<loop> the', '<loop>'],
};

/** Where the sequence begins in the words; S, O and M stand for actors. */
function find(sequence: string, text: string, joined: string[] = []): number {
  const words = text.split(' ').map((word) => ({ S: OWN, O: OWN_OBLIQUE, M: OTHER })[word] ?? word);
  return createMatcher(words, (name) => LISTS[name] ?? [], { joined, items: new Map() }).find([sequence]);
}

describe('a sequence', () => {
  it.each([
    ['a word', 'truce', '# the truce', 2],
    ['a word with a capital', 'truce', '# the ^truce', 2],
    ['no other word', 'truce', '# the truces', -1],
    ['words in a row', 'S rejected', '# S has S rejected', 3],
    ['the actor, subject or not', 'S rejected', '# O rejected', 1],
    ['the actor as a subject', 'A rejected', '# O rejected', -1],
    ['another actor', 'M rejected', '# S rejected M rejected', 3],
    ['a name', 'N rejected', '# peace ^now rejected', 2],
    ['a compound', 'a H truce', '# a five-day truce', 1],
    ['a number', 'D days', '# 30 days', 1],
    ['any word', 'a W truce', '# a holy truce', 1],
    ['no sign for a word', 'a W truce', '# a , truce', -1],
    ['one of a list', 'S rejected <det> <truce>', '# S rejected a cease fire', 1],
    ['a list in a list', 'rejected <object>', '# S rejected the new truce', 2],
    ['what may be missing', 'rejected <det>? truce', '# S rejected truce', 2],
    ['what comes several times', 'a new* truce', '# a new new new new truce', 1],
    ['not more often than that', 'a new* truce', '# a new new new new new truce', -1],
    ['from once to thrice', 'a W{1,3} truce', '# a b c truce', 1],
    ['not less than once', 'a W{1,3} truce', '# a truce', -1],
    ['what stands anywhere', 'abstained ~<truce>', '# the truce text , S abstained', 6],
    ['what stands nowhere', 'abstained ~<truce>', '# S abstained', -1],
    ['what comes next, without taking it', 'truce =and and', '# truce and', 1],
    ['what does not come next', 'truce =and', '# truce talks', -1],
    ['what must not come next', 'truce !talks', '# truce talks , truce deal', 4],
    ['a list that only holds itself as nothing', '<loop>', '# the the', -1],
    ['a list that is not there as nothing', '<none>', '# none', -1],
  ])('finds %s', (_what, sequence, text, at) => {
    expect(find(sequence, text)).toBe(at);
  });

  it('finds a word behind letters that are joined to it, where the language has such', () => {
    expect(find('truce', '# xtruce', ['x'])).toBe(1);
    expect(find('truce', '# xtruce')).toBe(-1);
  });

  it('is found in a time that grows with the words alone', () => {
    const hostile = `${'the '.repeat(400)}#`;
    const begun = process.cpuUsage().user;
    expect(find('<object>{0,4} <det>{0,4} W{0,9} <object>{0,4} W{0,9} M', hostile)).toBe(-1);
    expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000);
  });
});

describe('itemsOf', () => {
  it.each([
    ['~<truce>', { before: '~', thing: '<truce>', least: 1, most: 1 }],
    ['W{1,12}', { before: '', thing: 'W', least: 1, most: 12 }],
    ['?', { before: '', thing: '?', least: 1, most: 1 }],
    ['that?', { before: '', thing: 'that', least: 0, most: 1 }],
    ['M*', { before: '', thing: 'M', least: 0, most: 4 }],
  ])('takes %s apart', (item, parts) => {
    expect(itemsOf(item)).toEqual([parts]);
  });
});
