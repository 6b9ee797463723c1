// The preview as a reviewer uses it: a page is open while its entry is saved, broken and mended.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { type LaunchedBrowser, launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { violations } from './axe';

const ENTRY = 'ceasefires/idlib-2020-03/positions.yml';
/** That of the first act of Russia, whose details are open; folded or not. */
const SUMMARY = /(?<=^- actor: russia\n(?: {2}.*\n)*? {2})summary: (?:>-\n(?: {4}.*\n)+|.*\n)/m;
const SHOWN_WITHIN_MS = 20_000;
const WIDE = { width: 1500, height: 900 };
const NARROW = { width: 340, height: 700 };

let folder: string;
let preview: ChildProcess;
let address: string;
let chromium: LaunchedBrowser;
let page: Page;
const said: string[] = [];

const saved = () => readFileSync(join(folder, ENTRY), 'utf8');
const save = (text: string) => writeFileSync(join(folder, ENTRY), text);
const summarize = (text: string, summary: string) => text.replace(SUMMARY, `summary: ${summary}\n`);
const summaryIn = (text: string) =>
  (parse(text) as { actor?: string; summary: string }[]).find(({ actor }) => actor === 'russia')?.summary ?? '';
/** `line:column` of that summary. */
const placeIn = (text: string) => `${text.slice(0, text.search(SUMMARY)).split('\n').length}:3`;
const words = () => page.evaluate(() => document.body.innerText);
const problems = () => page.$$eval('.preview-problems li', (all) => all.map((one) => one.innerText));
const see = (text: string) =>
  expect.poll(async () => (await words()).includes(text), { timeout: SHOWN_WITHIN_MS, message: text }).toBe(true);

/** Starts the command as a reviewer would, on any free port; gives what it says first. */
async function start(): Promise<{ address: string; problems: unknown[] }> {
  folder = mkdtempSync(join(tmpdir(), 'truceline-preview-'));
  cpSync(resolve('data'), folder, { recursive: true });
  preview = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/tools/preview/preview.ts', '--data', folder, '--port', '0', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!preview.stdout) throw new Error('the preview says nothing');
  const [line] = (await once(createInterface(preview.stdout), 'line')) as [string];
  return JSON.parse(line) as { address: string; problems: unknown[] };
}

beforeAll(async () => {
  const first = await start();
  expect(first.problems).toEqual([]);
  ({ address } = first);
  chromium = await launchBrowser('chromium', { executable: ensureBrowser('chromium') });
  page = await openTab(chromium.browser);
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.setViewport(WIDE);
  await page.goto(`${address}#/target/idlib-2020-03/russia`, { waitUntil: 'load' });
  await page.waitForSelector('.preview-bar');
});
afterAll(async () => {
  await chromium?.browser.close();
  preview?.kill('SIGKILL');
  if (folder) rmSync(folder, { recursive: true });
});

describe('the preview', () => {
  it('shows a target as the atlas does', async () => {
    expect(await page.$eval('h1', (one) => one.innerText)).toBe('Moscow protocol on Idlib of 5 March 2020');
    expect(await page.$eval('details[open] summary', (one) => one.textContent)).toContain('Russian Federation');
    expect(await problems()).toEqual([]);
  });

  it('shows a change as it is saved, and keeps its place', async () => {
    const before = saved();
    await page.$$eval('.stance-group summary', (all) => all.at(-1)?.click());
    await page.evaluate(() => scrollTo(0, 400));
    const place = () => page.evaluate(() => [scrollY, document.querySelectorAll('details[open]').length]);
    const placed = await place();
    expect(placed).toEqual([400, 2]);
    save(summarize(before, 'Signed on the fifth of March.'));
    await see('Signed on the fifth of March.');
    expect(await place()).toEqual(placed);
    save(before);
    await expect.poll(words, { timeout: SHOWN_WITHIN_MS }).not.toContain('Signed on the fifth of March.');
  });

  it('shows the problem of a broken entry beside it, with its last readable state, until it is mended', async () => {
    const before = saved();
    save(summarize(before, '"Signed'));
    await expect.poll(problems, { timeout: SHOWN_WITHIN_MS }).not.toEqual([]);
    const [problem = ''] = await problems();
    expect(problem).toContain('(yaml)');
    expect(problem).toContain('→ mend the YAML at this place');
    expect(problem).toContain('shown is what it last said');
    expect(problem).toMatch(new RegExp(`${join(folder, ENTRY)}:\\d+:\\d+`));
    expect(await page.title()).toMatch(/^\(\d+\) /);
    expect(await words()).toContain(summaryIn(before));
    save(summarize(before, 'Signed what was agreed.'));
    await see('Signed what was agreed.');
    expect(await problems()).toEqual([]);
    await see('no problems');
    save(before);
  });

  it('shows an entry that breaks a rule as it is, and copies the place of the problem', async () => {
    const before = saved();
    save(summarize(before, 'Strongly refused to sign.'));
    await see('"Strongly" judges instead of telling');
    expect(await words()).toContain('Strongly refused to sign.');
    const context = chromium.browser.defaultBrowserContext();
    await context.overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.focus('.place button');
    await page.keyboard.press('Enter');
    await see('copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${join(folder, ENTRY)}:${placeIn(before)}`);
    await context.overridePermissions(address, []);
    await page.keyboard.press('Enter');
    await see('press Ctrl+C');
    expect(await page.evaluate(() => String(getSelection()))).toBe(`${join(folder, ENTRY)}:${placeIn(before)}`);
    await page.focus('.preview-bar button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('preview-problems');
    save(before);
    await see('no problems');
  });

  it('lists on the index which entries have problems, and the problems of files without a page', async () => {
    const before = saved();
    save(summarize(before, 'Strongly refused to sign.'));
    writeFileSync(join(folder, 'moved.yml'), 'idlib-old: nowhere');
    await see('2 problems');
    await page.click('.preview-bar a');
    await see('"idlib-old" moved to "nowhere", which does not exist');
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewport(viewport);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await violations(page), `${viewport.width} ${value}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    }
    await page.setViewport(WIDE);
    await page.click('.problem-entries a');
    await see('"Strongly" judges instead of telling');
    save(before);
  });

  it('ends at Ctrl-C, and the page says so', async () => {
    expect(said).toEqual([]);
    preview.kill('SIGINT');
    const [code] = (await once(preview, 'exit')) as [number | null];
    expect(code).toBe(0);
    await see('The preview has ended');
    expect(await words()).toContain('Moscow protocol');
  });
});
