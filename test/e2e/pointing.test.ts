// The mark that is told for a point is the one that is seen there, however the page lays out its letters.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { bundlePointing, pointEverywhere } from './painted-marks';
import { LAYOUTS } from './pointed-layouts';
import { expectClosed, expectNothingOpens, REST_MS } from './popover-closed';
import { cardText } from './popover-text';
import { articleOf, type Bench, BROWSERS, openPage, servePage, startBench } from './support';

const HOST = 'http://pointing.example';
const SIZE = { width: 640, height: 480 };
const FILLER = `<p style="margin-top:1200px">${'Patrols began on the road. '.repeat(30)}</p>`;
const STYLE = '<style>body{font:18px/1.5 sans-serif;color:#222;background:#fff}</style>';
const TURNED = `<p id="turned" style="rotate:45deg;width:200px;margin:90px"><b>Germany</b></p>
  <p id="letters">${[...'Russia'].map((one) => `<span>${one}</span>`).join('')} spoke of the ceasefire in Idlib.</p>`;

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  let script: string;
  let page: Page;
  let said: string[];
  beforeAll(async () => {
    script = await bundlePointing();
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all', restMs: REST_MS });
    for (const [at, { html }] of Object.values(LAYOUTS).entries())
      servePage(bench.server, `${HOST}/${at}`, articleOf(html + FILLER, STYLE));
    servePage(bench.server, `${HOST}/turned`, articleOf(TURNED + FILLER, STYLE));
    ({ page, said } = await openPage(bench, 'about:blank', SIZE));
  });
  afterAll(() => bench?.close());

  it('a pointer that rests on turned letters opens their card, in their corners none, and on any letter of a name its card', async () => {
    if (page.viewport()?.deviceScaleFactor !== 1) await page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
    await page.goto(`${HOST}/turned`);
    await waitForMarks(page);
    const corner = await page.$eval('#turned b', (one) => {
      const { right, top } = one.getBoundingClientRect();
      return { x: right - 4, y: top + 4 };
    });
    await page.mouse.move(corner.x, corner.y, { steps: 3 });
    await expectNothingOpens(page);
    await pointAt(page, 'Germany');
    expect(await cardText(page)).toMatch(/^Germany/);
    await page.keyboard.press('Escape');
    await expectClosed(page);
    const third = await page.$eval('#letters span:nth-child(3)', (one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    await page.mouse.move(third.x, third.y, { steps: 3 });
    expect(await cardText(page)).toMatch(/^Russia/);
    expect(said).toEqual([]);
  });

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
