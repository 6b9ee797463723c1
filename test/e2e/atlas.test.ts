// The atlas by keyboard alone: searching, following, coming back, walking through the matrix.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './extension-pages';
import { tabTo } from './keyboard';
import { type Bench, BROWSERS, startBench } from './support';

const heading = (page: Page) => page.$eval('main h1', (one) => one.textContent ?? '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Puts the focus before everything on the page, as on one that was just opened. */
function startAnew(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

describe.each(BROWSERS)('the atlas by keyboard, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    page = await openExtensionPage(bench, 'atlas.html');
    await page.bringToFront();
  });
  afterAll(() => bench?.close());

  const goTo = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    // A page that has been come to keeps its scroll there.
    await page.waitForFunction(() => history.state !== null);
  };
  const options = () => page.$$eval('[role="option"]', (all) => all.map((one) => one.textContent ?? ''));
  const search = async (typed: string) => {
    await startAnew(page);
    await tabTo(page, '[role="combobox"]');
    await page.keyboard.type(typed);
  };

  it('finds an actor by a name in another script, and goes to it with Enter', async () => {
    await search('хамас');
    await expect.poll(options).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Hamas');
    expect(await page.title()).toMatch(/^Hamas · /);
    expect(await focused(page)).toBe('Hamas');
  });

  it('follows a link to a ceasefire, and comes back to the link', async () => {
    await tabTo(page, '.actor-standings h2 a');
    const target = await focused(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe(target);
    expect(page.url()).toContain('#/target/');
    await page.evaluate(() => history.back());
    await expect.poll(() => heading(page)).toBe('Hamas');
    await expect.poll(() => focused(page)).toBe(target);
    await page.evaluate(() => history.forward());
    await expect.poll(() => heading(page)).toBe(target);
  });

  it('chooses among what is found with the arrow keys, and closes the list with Escape', async () => {
    await search('gaza');
    await expect.poll(async () => (await options()).length).toBeGreaterThan(3);
    const second = (await options())[1];
    await page.keyboard.press('ArrowDown');
    const active = () => page.$eval('[role="option"][aria-selected="true"]', (one) => one.textContent);
    await expect.poll(active).toBe(second);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$eval('.search-found', (one) => (one as HTMLElement).hidden)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$eval('[role="combobox"]', (one) => (one as HTMLInputElement).value)).toBe('');
  });

  it('says so where nothing is found', async () => {
    await search('xyzzy');
    await expect.poll(() => page.$eval('.search-none', (one) => one.textContent)).toContain('“xyzzy”');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('says so where the address names nothing, with a way on', async () => {
    await goTo('#/target/nowhere');
    await expect.poll(() => heading(page)).toContain('“nowhere”');
    await tabTo(page, 'main a');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$$eval('.conflict', (all) => all.length)).toBeGreaterThan(10);
  });

  it('has of the whole matrix only the cells in sight, each with a name', async () => {
    await goTo('#/matrix');
    await page.waitForSelector('.matrix');
    const cells = await page.$$eval('.matrix td', (all) => all.map((one) => one.textContent ?? ''));
    const [rows, columns] = await page.$eval('[role="grid"]', (one) =>
      [one.ariaRowCount, one.ariaColCount].map(Number),
    );
    expect((rows ?? 0) * (columns ?? 0)).toBeGreaterThan(10_000);
    expect(cells.length).toBeLessThan(2_500);
    expect(cells.filter((cell) => !/ on .+: (No recorded position|.+, .*\d{4})$/.test(cell))).toEqual([]);
  });

  it('walks through the matrix and opens what it stands on', async () => {
    await goTo('#/matrix?conflict=Libya');
    await page.waitForSelector('.matrix[data-wide="true"]');
    await startAnew(page);
    await tabTo(page, '.matrix tbody th a');
    const actor = await focused(page);
    const at = () => page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-column'));
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(at).toBe(String(Math.min(step, 6)));
      if (await page.evaluate(() => document.activeElement?.matches('a') ?? false)) break;
    }
    expect(await focused(page)).toContain(`${actor} on `);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$$eval('details[open] > summary b', (all) => all[0]?.textContent)).toBe(actor);
  });

  it('has a cell in the document while it has the focus, however far it is', async () => {
    await goTo('#/matrix');
    await page.waitForSelector('.matrix[data-wide="false"]');
    await startAnew(page);
    await tabTo(page, '.matrix tbody th a');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    const place = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
    const last = await page.$eval('[role="grid"]', (one) => one.ariaRowCount);
    await expect.poll(place).toBe(last);
    const isSeen = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.getBoundingClientRect();
        const around = document.querySelector('.matrix')?.getBoundingClientRect();
        return cell && around && cell.bottom <= around.bottom + 1 && cell.right <= around.right + 1;
      });
    await expect.poll(isSeen).toBe(true);
    await page.$eval('.matrix', (one) => one.scrollTo(0, 0));
    await expect.poll(() => page.$$eval('.matrix [data-row="0"]', (all) => all.length)).toBeGreaterThan(0);
    expect(await place()).toBe(last);
  });

  it('writes a filter and the day into the address, and takes them back', async () => {
    await goTo('#/matrix');
    await page.waitForSelector('.matrix-filters');
    await startAnew(page);
    await tabTo(page, '.matrix-filters .filter:nth-of-type(4) select');
    await page.keyboard.type('Africa');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.url()).toContain('region=africa');
    const rows = () => page.$eval('[role="grid"]', (one) => Number(one.ariaRowCount));
    await expect.poll(rows).toBeLessThan(60);
    await goTo('#/matrix?region=africa&date=2016-01-01');
    await expect
      .poll(() => page.$eval('input[type="date"]', (one) => (one as HTMLInputElement).value))
      .toBe('2016-01-01');
    await page.evaluate(() => history.go(-2));
    await expect.poll(rows).toBeGreaterThan(100);
  });

  it('tells a ceasefire and an actor in order of time', async () => {
    for (const hash of ['#/target/idlib-2020-03?order=time', '#/actor/russia?order=time']) {
      await goTo(hash);
      await page.waitForSelector('.chronicle');
      await expect.poll(() => page.$$eval('.chronicle li', (all) => all.length)).toBeGreaterThan(5);
      const years = await page.$$eval('.chronicle :is(h2, h3)', (all) => all.map((one) => Number(one.textContent)));
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  it('chooses the day, the order and an entry, and takes each back', async () => {
    await goTo('#/target/idlib-2020-03');
    await page.waitForSelector('.date-choice');
    await startAnew(page);
    await tabTo(page, '.date-choice input');
    await page.keyboard.type('03102020');
    await expect.poll(() => page.url()).toContain('date=2020-03-10');
    await tabTo(page, '.order-choice a:not([aria-current])');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chronicle');
    expect(page.url()).toMatch(/order=time&date=2020-03-10$/);
    await page.evaluate(() => history.back());
    await page.waitForSelector('.stance-group');
    await tabTo(page, '.stance-group details:not([open]) > summary');
    const actor = await page.evaluate(() => document.activeElement?.querySelector('b')?.textContent);
    await page.keyboard.press('Enter');
    const open = () =>
      page.$$eval('.stance-group details[open] > summary b', (all) => all.map((one) => one.textContent));
    await expect.poll(open).toContain(actor);
    await tabTo(page, '.stance-group details[open] .citations a');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.$eval('.date-choice input', (one) => (one as HTMLInputElement).value)).toBe('');
  });

  it('copies what it shows in a form that is chosen', async () => {
    await goTo('#/actor/turkey');
    await expect.poll(() => heading(page)).toBe('Türkiye');
    await startAnew(page);
    await tabTo(page, '.keep-page select');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.$eval('.keep-page select', (one) => (one as HTMLSelectElement).value)).toBe('csv');
    await tabTo(page, '.keep-page button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$eval('.keep-page [role="status"]', (one) => one.textContent)).toBe('Copied.');
  });

  it('shows a roll call whose parts add up, and its voters by name', async () => {
    await goTo('#/target/gaza-unga-es10-21');
    await page.waitForSelector('.vote-bar');
    const counts = await page.$$eval('.vote-bar li b', (all) => all.map((one) => Number(one.textContent)));
    expect(counts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(counts.at(-1));
    await page.focus('.votes summary');
    await page.keyboard.press('Enter');
    const named = () => page.$$eval('.voters .name-list a', (all) => all.length);
    await expect.poll(named).toBe(counts.at(-1));
  });
});
