// Every sample page in both browsers: what is marked is what a careful reader would mark, no more and no less.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { type Bench, BROWSERS, openPage, pause, SAMPLES, startBench } from './support';

/** Long enough for the late second look of the content script. */
const STAYS_CLOSED_MS = 2500;
const PAINTED_WITHIN_MS = 5000;

describe.each(BROWSERS)('marks in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all' });
  });
  afterAll(() => bench?.close());

  it.concurrent.each(SAMPLES.filter(({ open }) => open).map(({ slug, ...rest }) => [slug, rest] as const))(
    '%s',
    async (_slug, expected) => {
      const { page, said } = await openPage(bench, expected.url);
      await waitForMarks(page);
      // A long page is painted slice by slice.
      const surfaces = expected.mentions.map(([surface]) => surface);
      await vi.waitFor(
        async () => expect((await seenMarks(page)).map(({ text }) => text)).toEqual(surfaces),
        PAINTED_WITHIN_MS,
      );
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it.concurrent.each(SAMPLES.filter(({ open }) => !open).map(({ slug, url }) => [slug, url]))(
    '%s stays unmarked',
    async (_slug, url) => {
      const { page } = await openPage(bench, url);
      await pause(STAYS_CLOSED_MS);
      expect(await seenMarks(page)).toEqual([]);
      await page.close();
    },
  );
});
