// Every task of the options page, done by keyboard alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings';
import { violations } from './axe';
import { saveInto } from './browser-side';
import { type ExtensionWorld, openExtensionPage, storeSettings } from './extension-pages';
import { pressAt, tabTo } from './keyboard';
import { type Bench, BROWSERS, startBench } from './support';

/** Each with what is done, and what is stored then. */
const TASKS: Record<
  string,
  { before?: Partial<Settings>; act: (page: Page) => Promise<void>; after: Partial<Settings> }
> = {
  'a site is switched off': {
    act: async (page) => {
      await tabTo(page, 'input[type=text]');
      await page.keyboard.type('https://www.news.example/today');
      await page.keyboard.press('Enter');
    },
    after: { offSites: ['news.example'] },
  },
  'a site is switched on again': {
    before: { offSites: ['a.example', 'b.example'] },
    act: (page) => pressAt(page, 'button', 'Remove b.example', 'Enter'),
    after: { offSites: ['a.example'] },
  },
  'listed sites alone are read': {
    act: (page) => pressAt(page, 'input[type=radio]', 'On every site', 'ArrowDown'),
    after: { reach: 'listed' },
  },
  'lines are made stronger': {
    act: (page) => pressAt(page, 'input[type=radio]', 'Normal', 'ArrowDown'),
    after: { weight: 'strong' },
  },
  'every mention is underlined': {
    act: (page) => pressAt(page, 'input[type=radio]', 'First mention in each section', 'ArrowDown'),
    after: { density: 'all' },
  },
  'terms are not marked': {
    act: (page) => pressAt(page, 'input[type=checkbox]', 'A word such as truce', ' '),
    after: { hiddenLines: ['term'] },
  },
  'a conflict is left out': {
    act: async (page) => {
      await pressAt(page, 'summary', 'Conflicts:', 'Enter');
      await pressAt(page, 'input[type=checkbox]', 'Libya', ' ');
    },
    after: { hiddenConflicts: ['Libya'] },
  },
  'muted words are marked again': {
    before: { mutes: [{ kind: 'actor', ref: 'jordan', alias: 'Jordan', site: null }] },
    act: (page) => pressAt(page, 'button', 'Mark again “Jordan” · Jordan', 'Enter'),
    after: { mutes: [] },
  },
  'cards open while a key is held, after a longer rest': {
    act: async (page) => {
      await pressAt(page, 'input[type=radio]', 'When the pointer rests', 'ArrowDown');
      await page.waitForSelector('.setting select');
      await pressAt(page, '.setting select', '', 'ArrowDown');
      await pressAt(page, 'input[type=range]', '', 'ArrowRight');
    },
    after: { opening: 'modifier', modifier: 'Alt', restMs: 400 },
  },
  'another language is chosen': {
    act: (page) => pressAt(page, 'select', 'English', 'ArrowDown'),
    after: { language: 'ar' },
  },
  'everything is reset': {
    before: { density: 'all', offSites: ['a.example'] },
    act: (page) => pressAt(page, 'button', 'Reset all settings', 'Enter'),
    after: { density: 'section', offSites: [] },
  },
  'a reset is taken back': {
    before: { density: 'all', offSites: ['a.example'] },
    act: async (page) => {
      await pressAt(page, 'button', 'Reset all settings', 'Enter');
      await page.waitForFunction(() => document.body.innerText.includes('All settings are at their defaults.'));
      await pressAt(page, 'button', 'Undo', 'Enter');
    },
    after: { density: 'all', offSites: ['a.example'] },
  },
};

const stored = (page: Page) =>
  page.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', ExtensionWorld | undefined>;
    return (await (world.browser ?? world.chrome)?.storage.local.get('settings'))?.settings;
  });

describe.each(BROWSERS)('on the options page, by keyboard alone, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-settings-'));
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    page = await openExtensionPage(bench, 'options.html');
    await saveInto(bench, page, folder);
  });
  const open = async (settings: Partial<Settings>) => {
    await storeSettings(bench, settings);
    await page.bringToFront();
    await page.evaluate(() => {
      document.body.replaceChildren();
      location.reload();
    });
    await page.waitForSelector('.file-button');
  };
  beforeEach(() => open({}));
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(TASKS))('%s', async (_what, { before, act, after }) => {
    if (before) await open(before);
    await act(page);
    await expect.poll(() => stored(page)).toMatchObject(after);
  });

  it('settings are kept in a file, and brought back from it', async () => {
    await open({ offSites: ['a.example'], density: 'all' });
    await pressAt(page, 'button', 'Save to a file', 'Enter');
    const file = () => readdirSync(folder).find((one) => one === 'truceline-settings.json');
    await expect.poll(file).toBeDefined();
    await expect.poll(() => readFileSync(join(folder, 'truceline-settings.json'), 'utf8')).toMatch(/\}\n$/);
    await open({});
    await choose(page, join(folder, 'truceline-settings.json'));
    await expect.poll(() => stored(page)).toMatchObject({ offSites: ['a.example'], density: 'all' });
  });

  it('a file with mistakes is refused with each of them, and the settings stay', async () => {
    await open({ density: 'first' });
    const path = join(folder, 'wrong.json');
    const settings = { density: 'some', offSites: ['a b'], colour: 'red' };
    writeFileSync(path, JSON.stringify({ truceline: 'settings', version: 1, settings }));
    await choose(page, path);
    await page.waitForSelector('.problems');
    expect(await page.evaluate(() => document.querySelector('.outcome')?.textContent)).toBe(
      '“wrong.json” was not taken; the settings are as they were. What is wrong with it:' +
        'offSites.0: this is not written as expected' +
        'density: one of these is expected: section · all · first' +
        'colour: there is no such setting',
    );
    expect(await stored(page)).toEqual({ density: 'first' });
    expect(await violations(page)).toEqual([]);
  });
});

/** The control that opens the browser's window for files has the focus; the window itself is out of a driver's reach. */
async function choose(page: Page, path: string): Promise<void> {
  await tabTo(page, 'input[type=file]');
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
