import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { term } from '../model/term';
import { compileStems } from './compile-stems';
import { readEntry } from './reading/entry';

/** A term with these stems. */
function entriesOf(stems: string[]): Parameters<typeof compileStems>[0] {
  const citations = [{ url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' }];
  const aliases = [{ text: 'truce' }];
  const written = stringify({ name: 'truce', definition: 'A pause.', stems, aliases, citations });
  const { entry, problems } = readEntry('data/x.yml', written, term);
  return { terms: new Map([['truce', entry ?? expect.fail(problems[0]?.message)]]) };
}

describe('compileStems', () => {
  it('folds, sorts and lists each once', () => {
    expect(compileStems(entriesOf(['Trúce', 'truce', 'перемир']))).toEqual(['truce', 'перемир']);
  });

  it('leaves out what begins with another one', () => {
    expect(compileStems(entriesOf(['truces', 'truce', 'trucial']))).toEqual(['truce', 'trucial']);
  });
});
