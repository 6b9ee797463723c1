// Pages that are against us: what each does, and what must hold all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, BROWSERS, startBench } from '../e2e/support';
import { pagesFor } from './every-page';
import { openHostile, serveHostile, thrownByUs, urlOf } from './open-hostile';

describe.each(BROWSERS)('in %s, a page that', (name) => {
  let bench: Bench;
  let bare: Promise<Bench> | undefined;
  const startBare = () => {
    bare ??= startBench(name, { bare: true });
    return bare;
  };
  const told = new Set<string>();
  const pages = pagesFor(name).map((one, at) => ({ one, url: urlOf(one, at) }));
  beforeAll(async () => {
    bench = await startBench(name);
    for (const { one, url } of pages) serveHostile(bench, one, url);
  });
  afterAll(async () => {
    await bench?.close();
    await (await bare)?.close();
  });

  // Most are open side by side, each in its own window.
  const sideBySide = pages.filter(({ one }) => !one.alone);
  for (const { one, url } of [...sideBySide, ...pages.filter(({ one }) => one.alone)]) {
    const run = one.alone ? it : it.concurrent;
    run(`${one.id} ${one.does}: ${one.holds}`, async () => {
      const tab = await openHostile(bench, startBare, one, url);
      await one.check?.(tab);
      expect(await tab.page.evaluate(() => 1 + 1), 'the page answers').toBe(2);
      expect(tab.said.filter((line) => !one.says?.test(line))).toEqual([]);
      expect(await thrownByUs(bench, told)).toEqual([]);
      await tab.page.close();
    });
  }
});
