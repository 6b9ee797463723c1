// Every sample page through the command line's own scan: mentions, refs, target and date as its expected.json says.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../lib/tools/check';
import { compileDataset } from '../../lib/tools/compile';
import { scanFile } from '../../lib/tools/scan-file';
import { scanData } from '../../lib/tools/scan-text';
import { SAMPLES } from '../e2e/support';

const { entries } = checkData(resolve('data'));
const data = scanData(compileDataset(entries, '0.0.0'));

describe('sample pages', () => {
  it('are at least twelve', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(SAMPLES.map((one) => [one.slug, one] as const))('%s', async (slug, expected) => {
    const path = join('test/pages', slug, 'source.html');
    const { found, about, date } = await scanFile(data, path, { date: dateInAddress(path, expected) });
    expect(found.map(({ surface, ref }) => [surface, ref])).toEqual(expected.mentions);
    expect({ about: about.map(({ id }) => id), date }).toEqual({
      about: [expected.target ?? []].flat(),
      date: expected.date,
    });
  });
});

/** A file has no address; where the page's only date stands in its address, the scan is told it. */
function dateInAddress(path: string, expected: { date: string | null; url: string }): string | undefined {
  const html = readFileSync(path, 'utf8');
  return expected.date && !/datePublished|published_time|datetime=|pubdate/i.test(html) ? expected.date : undefined;
}
