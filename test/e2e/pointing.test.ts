// The mark that is told for a point is the one that is seen there, however the page lays out its letters.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { bundlePointing, pointEverywhere } from './painted-marks';
import { LAYOUTS } from './pointed-layouts';
import { articleOf, type Bench, BROWSERS, openPage, servePage, startBench } from './support';

const HOST = 'http://pointing.example';
const SIZE = { width: 640, height: 480 };
const FILLER = `<p style="margin-top:1200px">${'Patrols began on the road. '.repeat(30)}</p>`;
const STYLE = '<style>body{font:18px/1.5 sans-serif;color:#222;background:#fff}</style>';

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  let script: string;
  let page: Page;
  let said: string[];
  beforeAll(async () => {
    script = await bundlePointing();
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all' });
    for (const [at, { html }] of Object.values(LAYOUTS).entries())
      servePage(bench.server, `${HOST}/${at}`, articleOf(html + FILLER, STYLE));
    ({ page, said } = await openPage(bench, 'about:blank', SIZE));
  });
  afterAll(() => bench?.close());

  const layouts = Object.entries(LAYOUTS).map(([what, one], at) => ({ ...one, what, at }));
  it.each(layouts.filter(({ not }) => not !== name))('$what', async ({ at, scale = 1 }) => {
    if (page.viewport()?.deviceScaleFactor !== scale) await page.setViewport({ ...SIZE, deviceScaleFactor: scale });
    await page.goto(`${HOST}/${at}`);
    await waitForMarks(page);
    const { wrong, missed, inside, found, seen, outside } = await pointEverywhere(page, script);
    expect(wrong).toEqual([]);
    expect(found / inside, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(seen).toBeGreaterThan(0);
    expect(inside).toBeGreaterThan(5);
    expect(outside).toBeGreaterThan(1000);
    expect(said).toEqual([]);
  });
});
