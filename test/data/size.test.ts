// The compiled record: how large its files are, and how much of them one popover parses.
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetFrom } from '../../lib/dataset/load';
import { lookUpCard } from '../../lib/dataset/lookup';
import { openTarget } from '../../lib/dataset/target-file';
import type { Card } from '../../lib/model/view';
import { checkData } from '../../lib/tools/check';
import { compileDataset } from '../../lib/tools/compile';

const LEXICON_BYTES = 200_000;
/** Those of all languages in one file, in the forms that Cyrillic, Arabic and Hebrew texts have them. */
const CUES_BYTES = 180_000;
const DATASET_BYTES = 4_000_000;
/** The two lists over the whole record that the atlas alone reads; a package carries them in a third of that. */
const ATLAS_LISTS = ['files/record/names.json', 'files/record/stands.json'];
const ATLAS_BYTES = 640_000;
const POPOVER_BYTES = 64 * 1024;

const { entries } = checkData(resolve('data'));
const files = compileDataset(entries, '0.0.0');
const read = (path: string) => files.get(`files/${path}`) ?? '';
const dataset = datasetFrom(async (path) => read(path));

/** Bytes that looking a card up hands to the JSON parser. */
async function bytesParsed(kind: Card['card'], ref: string, target: string | null): Promise<number> {
  const parse = vi.spyOn(JSON, 'parse');
  await lookUpCard(dataset, {
    kind,
    ref,
    about: target === null ? [] : [target],
    asOf: { date: null, from: 'unknown' },
  });
  return parse.mock.calls.reduce((sum, [text]) => sum + Buffer.byteLength(text), 0);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the compiled record', () => {
  it('is small enough for a package', () => {
    const bytes = [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) }));
    const lexicons = bytes.filter(({ path }) => path.startsWith('files/lexicon/'));
    const mostOf = (path: string) => (path.endsWith('/cues.json') ? CUES_BYTES : LEXICON_BYTES);
    expect(lexicons.filter((one) => one.bytes > mostOf(one.path))).toEqual([]);
    const sum = (some: typeof bytes) => some.reduce((total, one) => total + one.bytes, 0);
    const isAtlas = ({ path }: { path: string }) => ATLAS_LISTS.includes(path);
    expect(sum(bytes.filter((one) => !isAtlas(one)))).toBeLessThanOrEqual(DATASET_BYTES);
    expect(sum(bytes.filter(isAtlas))).toBeLessThanOrEqual(ATLAS_BYTES);
  });
});

describe.each([...entries.targets.keys()])('a popover on %s', (id) => {
  it('parses little, whomever it is of', async () => {
    const { positions } = openTarget(read(`record/targets/${id}.jsonl`)).heads();
    const actors = [...new Set(positions.map(({ actor }) => actor))];
    const large: string[] = [];
    for (const actor of actors) {
      if ((await bytesParsed('actor', actor, id)) > POPOVER_BYTES) large.push(actor);
      vi.restoreAllMocks();
    }
    expect(large).toEqual([]);
    expect(await bytesParsed('ceasefire', id, null)).toBeLessThanOrEqual(POPOVER_BYTES);
  });
});
