// Pages that are against us: what each does, and what must hold all the same, in both browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../lib/tools/browser/find';
import { type Bench, BROWSERS, startBench } from '../e2e/support';
import type { HostilePage } from './hostile-page';
import { openHostile, serveHostile, thrownByUs, urlOf } from './open-hostile';
import { CARD_LEAKS } from './pages/card-leaks';
import { CLOBBERING } from './pages/clobbering';
import { DOCUMENTS } from './pages/documents';
import { EDITORS } from './pages/editors';
import { FAKE_GLOBALS } from './pages/fake-globals';
import { FRAMES } from './pages/frames';
import { HOST_TAMPERING } from './pages/host-tampering';
import { LEAKS } from './pages/leaks';
import { OCCLUSION } from './pages/occlusion';
import { PRINT } from './pages/print';
import { REGISTRY } from './pages/registry';
import { SHADOW_TREES } from './pages/shadow-trees';
import { SIZE } from './pages/size';
import { STORMS } from './pages/storms';
import { STRANGE_TEXT } from './pages/strange-text';

const PAGES: readonly HostilePage[] = [
  ...CLOBBERING,
  ...FAKE_GLOBALS,
  ...HOST_TAMPERING,
  ...REGISTRY,
  ...CARD_LEAKS,
  ...LEAKS,
  ...OCCLUSION,
  ...STORMS,
  ...SIZE,
  ...STRANGE_TEXT,
  ...SHADOW_TREES,
  ...DOCUMENTS,
  ...FRAMES,
  ...EDITORS,
  ...PRINT,
];
const COUNT = 60;

/** Pages that mean something in one browser only, and why. */
const ONLY: Record<string, { browser: BrowserName; because: string }> = {
  H24: { browser: 'firefox', because: 'Chromium gives no page a node inside a closed root' },
};

const runsIn = (name: BrowserName) => (one: HostilePage) => (ONLY[one.id]?.browser ?? name) === name;

describe('the hostile pages', () => {
  it('are H1 to H60', () => {
    const ids = new Set(PAGES.map(({ id }) => Number(id.slice(1))));
    expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: COUNT }, (_, at) => at + 1));
  });
});

describe.each(BROWSERS)('in %s, a page that', (name) => {
  let bench: Bench;
  let bare: Promise<Bench> | undefined;
  const startBare = () => {
    bare ??= startBench(name, { bare: true });
    return bare;
  };
  const pages = PAGES.filter(runsIn(name));
  beforeAll(async () => {
    bench = await startBench(name);
    for (const [at, one] of pages.entries()) serveHostile(bench, one, urlOf(one, at));
  });
  afterAll(async () => {
    await bench?.close();
    await (await bare)?.close();
  });

  for (const [at, one] of pages.entries()) {
    const run = one.alone ? it : it.concurrent;
    run(`${one.id} ${one.does}: ${one.holds}`, async () => {
      const tab = await openHostile(bench, startBare, one, urlOf(one, at));
      await one.check?.(tab);
      expect(await tab.page.evaluate(() => 1 + 1), 'the page answers').toBe(2);
      expect(tab.said.filter((line) => !one.says?.test(line))).toEqual([]);
      expect(await thrownByUs(bench)).toEqual([]);
      await tab.page.close();
    });
  }
});
