// What a popover says: who, where it stood on this very ceasefire on the day of the article, and the proof.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeSettings } from './extension-pages';
import { REST_MS } from './popover-closed';
import { cardOf } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

describe.each(BROWSERS)('the words of a popover in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    ({ page } = await openMarked(bench, sample('gcf-april-2020').url));
  });
  beforeEach(() => page.keyboard.press('Escape'));
  afterAll(() => bench?.close());

  it('tell stance, facet, date and proof, then what came later and earlier', async () => {
    const text = await cardOf(page, 'US');
    expect(text).toMatch(/^United States On: UN Secretary-General's appeal for a global ceasefire/);
    expect(text).toMatch(/\) Opposes · being bound by a universal text .* As of this article \(19 April 2020\)/);
    expect(text).toMatch(/Earlier \(\d\).* Supports .* Statement, 24 March 2020/);
    expect(text).toMatch(/Resolution · following this one .*2532.* Voted yes on S\/RES\/2532 \(2020\), 1 July 2020/);
    expect(text.slice(text.lastIndexOf('Citations'))).toMatch(/Foreign Policy .* 19 April 2020/);
    expect(text).toContain('Why marked? Marked because of “US”.');
  });

  it('keep the truce and the statement about it apart', async () => {
    const idlib = await openMarked(bench, sample('idlib-march-2020').url);
    const text = await cardOf(idlib.page, 'US');
    const [own = '', other = ''] = text.split('On other, related targets');
    expect(own).toMatch(/^United States On: .*Idlib.* Supports .* As of this article \(6 March 2020\)/);
    expect(own).not.toContain('Opposes');
    expect(other).toMatch(/Council statement · .* Opposes .* 6 March 2020/);
    await idlib.page.close();
  });

  it.each(['Israel', 'Iran'])('say plainly that nothing is recorded of %s', async (actor) => {
    const text = await cardOf(page, actor);
    expect(text).toContain(actor);
    expect(text).toMatch(/No recorded position The record holds no act on “UN Secretary-General's appeal/);
    expect(text).toMatch(/That says nothing about the actor’s view\. Record last checked \d+ \w+ 20\d\d/);
    expect(text).not.toMatch(/Supports|Opposes|Abstains/);
  });

  it('tell whose position a person in office speaks for', async () => {
    const text = await cardOf(page, 'Donald Trump');
    expect(text).toMatch(/^Donald Trump .*President of the United States/);
    expect(text).toContain('Opposes · being bound by a universal text');
  });

  it('explain a term and its neighbours', async () => {
    const text = await cardOf(page, 'truce');
    expect(text).toMatch(/^Term Truce /);
    expect(text).toMatch(/Not the same as .*(Ceasefire|Armistice).* Citations /);
    expect(text).not.toContain('On: ');
  });

  it('tell the state of a ceasefire on that day, and counts that add up', async () => {
    const text = await cardOf(page, 'global ceasefire');
    expect(text).toMatch(/^Appeal UN Secretary-General's appeal .* As of this article \(19 April 2020\)/);
    const [, counts = ''] = /Where actors stand (.*?Total \d+)/.exec(text) ?? [];
    const numbers = [...counts.matchAll(/ (\d+)/g)].map(([, number]) => Number(number));
    const total = numbers.pop();
    expect(total).toBeGreaterThan(50);
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(text).toMatch(/Timeline .* 23 March 2020/);
  });
});
