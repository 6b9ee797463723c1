// Copying and saving the summary, with the citations of what it says.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPopup } from '../../lib/tools/browser/reader';
import { paste, saveInto } from './browser-side';
import { type Bench, BROWSERS, openMarked, openPage, sample, servePage, startBench } from './support';

const NOTES = 'http://notes.example/';
const US_IN_MARKDOWN =
  /- \*\*United States\*\*: opposes · being bound by a universal text \(2020-04-17\)\. .*\]\(<https:\/\//;

interface SavedJson {
  ceasefire: string;
  asOf: string;
  actors: { actor: string; stance: string; position?: { citations: { url: string; publisher: string }[] } }[];
}

describe.each(BROWSERS)('the summary, kept, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-saved-'));
  let bench: Bench;
  let popup: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, NOTES, '<!doctype html><title>Notes</title><textarea autofocus></textarea>');
    const { page } = await openMarked(bench, sample('gcf-april-2020').url);
    popup = await openPopup(bench, page);
    await saveInto(bench, popup, folder);
  });
  // Copying is for the tab that has the focus; the summary is read by now.
  beforeEach(() => popup.bringToFront());
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const press = (label: string) => popup.locator(`::-p-xpath(//section//button[text()="${label}"])`).click();
  const saved = async (file: string): Promise<string> => {
    await expect.poll(() => readdirSync(folder)).toContain(file);
    await expect.poll(() => readFileSync(join(folder, file), 'utf8').length).toBeGreaterThan(500);
    return readFileSync(join(folder, file), 'utf8');
  };

  it('is copied as Markdown', async () => {
    await press('Copy');
    await expect.poll(() => popup.$eval('.keep [role="status"]', (one) => one.textContent)).toBe('Copied as Markdown.');
    const { page } = await openPage(bench, NOTES);
    await page.focus('textarea');
    await paste(bench, page);
    const copied = () => page.$eval('textarea', (one) => one.value);
    await expect.poll(copied).toMatch(/^# UN Secretary-General's appeal for a global ceasefire/);
    expect(await copied()).toMatch(US_IN_MARKDOWN);
    expect(await copied()).toContain('- **Israel**: no recorded position');
    await page.close();
  });

  it('is saved as Markdown', async () => {
    await press('Markdown');
    expect(await saved('truceline.md')).toMatch(US_IN_MARKDOWN);
  });

  it('is saved as CSV, with a row an actor', async () => {
    await press('CSV');
    const [head, ...rows] = (await saved('truceline.csv')).trim().split('\r\n');
    expect(head).toBe('"actor","stance","facet","date","act","summary","mentions","citations"');
    expect(rows).toHaveLength(await popup.$$eval('main section .actor-name .as-link', (all) => all.length));
    expect(rows.find((row) => row.startsWith('"United States","opposes"'))).toMatch(/"https?:\/\/[^"]+"$/);
  });

  it('is saved as JSON', async () => {
    await press('JSON');
    const { ceasefire, asOf, actors } = JSON.parse(await saved('truceline.json')) as SavedJson;
    expect(ceasefire).toMatch(/global ceasefire/);
    expect(asOf).toBe('2020-04-19');
    const us = actors.find(({ actor }) => actor === 'United States');
    expect(us?.stance).toBe('opposes');
    expect(us?.position?.citations.every(({ url, publisher }) => /^https?:/.test(url) && publisher !== '')).toBe(true);
  });
});
