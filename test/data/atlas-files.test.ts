// What the build ships for the atlas agrees with the rest of the record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../lib/atlas/search';
import { openBook } from '../../lib/dataset/book';
import { openTarget } from '../../lib/dataset/target-file';
import type { ActorRecord, Manifest, NamesRecord, StandsRecord, TermRecord } from '../../lib/model/record';
import { headsOf } from '../../lib/topic/derive';

const FOLDER = '.dataset/files/record';
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const names = JSON.parse(read('names.json')) as NamesRecord;
const manifest = JSON.parse(read('manifest.json')) as Manifest;
const actors = openBook<ActorRecord>(read('actors.jsonl')).all();
const terms = JSON.parse(read('terms.json')) as Record<string, TermRecord>;
const search = createSearch(names, { manifest, actors, terms });

/** Other things may have the very same name. */
const AMONG_FIRST = 4;
const found = (typed: string) => search(typed, AMONG_FIRST).found.map(({ kind, id }) => `${kind} ${id}`);

describe('who stands where', () => {
  const stands = JSON.parse(read('stands.json')) as StandsRecord;

  it.each(readdirSync(join(FOLDER, 'targets')))('is told alike by stands.json and targets/%s', (file) => {
    const { positions, id, checked } = openTarget(read(join('targets', file))).heads();
    expect(stands[id]?.checked).toBe(checked);
    expect(stands[id]?.lines.flatMap(headsOf)).toEqual(positions);
  });
});

describe('everything of the record', () => {
  const named = [
    ...Object.values(actors).map(({ id, name }) => ({ kind: 'actor', id, name })),
    ...manifest.targets.map(({ id, name }) => ({ kind: 'target', id, name })),
    ...Object.values(terms).map(({ id, name }) => ({ kind: 'term', id, name })),
  ];

  it('is found by its name', () => {
    const lost = named.filter(({ kind, id, name }) => !found(name).includes(`${kind} ${id}`));
    expect(lost).toEqual([]);
  });

  it('has a region where it is a state', () => {
    const states = Object.values(actors).filter(({ kind }) => kind === 'state');
    expect(states.filter(({ region }) => region === undefined)).toEqual([]);
  });

  it('that has a document is found by its symbol', () => {
    const symbols = readdirSync(join(FOLDER, 'targets')).flatMap((file) => {
      const target = openTarget(read(join('targets', file)));
      const { id, document } = target.facts();
      return [document, ...target.rollCalls().map((one) => one.document)].flatMap((symbol) =>
        symbol === undefined ? [] : [{ id, symbol }],
      );
    });
    expect(symbols.length).toBeGreaterThan(30);
    expect(symbols.filter(({ id, symbol }) => !found(symbol).includes(`target ${id}`))).toEqual([]);
  });

  it.each([
    ['Deutschland', 'actor germany'],
    ['安理会', 'actor un-security-council'],
    ['安理會', 'actor un-security-council'],
    ['эрдоган', 'actor recep-tayyip-erdogan'],
    ['erdogan', 'actor recep-tayyip-erdogan'],
    ['حماس', 'actor hamas'],
    ['waffenstillstand', 'term armistice'],
  ])('that is called %s is found by it', (typed, what) => {
    expect(search(typed, 30).found.map(({ kind, id }) => `${kind} ${id}`)).toContain(what);
  });
});
