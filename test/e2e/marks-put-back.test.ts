// The registry of highlights is the page's: what it takes from there comes back, and nothing of ours is in a print.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMarkingAll } from './extension-pages';

import { type Bench, BROWSERS, openMarked } from './support';

const PAGE = 'http://registry.example/idlib';
const BODY = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said.</p><p>${'Patrols began on the road. '.repeat(30)}</p>`;

const SPOILINGS: Record<string, () => void> = {
  'clears the registry': () => CSS.highlights.clear(),
  'empties our highlights': () => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  },
  'puts its own in their place': () => {
    for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
  },
};

/** Name and number of ranges of every highlight. */
const registry = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));

describe.each(BROWSERS)('marks in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(SPOILINGS))('come back when the page %s', async (_what, spoil) => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await registry(page);
    await page.evaluate(spoil);
    expect(await registry(page)).not.toEqual(before);
    await expect.poll(() => registry(page)).toEqual(before);
    expect(said).toEqual([]);
    await page.close();
  });

  it('are off the page while it prints, and back after it', async () => {
    const { page } = await openMarked(bench, PAGE);
    const before = await registry(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = `printed with ${CSS.highlights.size}`;
      });
    });
    await page.pdf();
    expect(await page.title()).toBe('printed with 0');
    await expect.poll(() => registry(page)).toEqual(before);
    await page.close();
  });
});
