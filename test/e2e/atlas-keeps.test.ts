// Copying and saving what the atlas shows, in each form.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paste, saveInto } from './browser-side';
import { openExtensionPage } from './extension-pages';
import { type Bench, BROWSERS, openPage, servePage, startBench } from './support';

const NOTES = 'http://notes.example/';
const SHORTEST = 200;
const ENDINGS = { markdown: 'md', csv: 'csv', json: 'json', bibtex: 'bib' } as const;
type Format = keyof typeof ENDINGS;

/** What each form of any page of positions is. */
const FORMS: Record<Format, (text: string) => void> = {
  markdown: (text) => {
    expect(text).toMatch(/^# \S/);
    expect(text).toMatch(/\]\(<https?:\/\//);
  },
  csv: (text) => expect(text).toMatch(/^"actor","on","time".*\r\n"[^\r\n]+https?:\/\/[^\r\n]+"\r\n/),
  json: (text) => {
    const { rows } = JSON.parse(text) as { rows: { position: { citations: { url: string }[] } }[] };
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ position }) => position.citations.length > 0)).toBe(true);
  },
  bibtex: (text) => {
    const keys = [...text.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
  },
};

describe.each(BROWSERS)('what the atlas shows, kept, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-atlas-'));
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, NOTES, '<!doctype html><title>Notes</title><textarea autofocus></textarea>');
    page = await openExtensionPage(bench, 'atlas.html#/target/idlib-2020-03');
    await saveInto(bench, page, folder);
  });
  beforeEach(() => page.bringToFront());
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const keep = async (format: Format, button: string) => {
    await page.waitForSelector('.keep-page select');
    await page.select('.keep-page select', format);
    await page.locator(`::-p-xpath(//div[@class="keep-page"]//button[text()="${button}"])`).click();
  };
  const saved = async (file: string): Promise<string> => {
    await expect.poll(() => readdirSync(folder)).toContain(file);
    await expect.poll(() => readFileSync(join(folder, file), 'utf8').length).toBeGreaterThan(SHORTEST);
    return readFileSync(join(folder, file), 'utf8');
  };

  describe.each([
    ['#/target/idlib-2020-03', 'idlib-2020-03', 'Idlib'],
    ['#/actor/turkey', 'turkey', 'Türkiye'],
    ['#/matrix?conflict=Libya', 'positions', 'Libya'],
  ])('of %s', (hash, subject, title) => {
    it.each(Object.entries(ENDINGS))('is saved as %s', async (format, ending) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect.poll(() => page.title()).toContain(title);
      await keep(format as Format, 'Save');
      FORMS[format as Format](await saved(`truceline-${subject}.${ending}`));
    });
  });

  it('of a term says how it differs', async () => {
    await page.evaluate(() => {
      location.hash = '#/term/truce';
    });
    await expect.poll(() => page.$eval('h1', (one) => one.textContent)).toBe('Truce');
    await keep('markdown', 'Save');
    expect(await saved('truceline-truce.md')).toMatch(/## Not the same as\n\n- \*\*/);
  });

  it('is copied in the form that is chosen', async () => {
    await page.evaluate(() => {
      location.hash = '#/target/idlib-2020-03';
    });
    await page.waitForSelector('.date-choice');
    await keep('bibtex', 'Copy');
    await expect.poll(() => page.$eval('.keep-page [role="status"]', (one) => one.textContent)).toBe('Copied.');
    const { page: notes } = await openPage(bench, NOTES);
    await notes.focus('textarea');
    await paste(bench, notes);
    const copied = () => notes.$eval('textarea', (one) => one.value);
    await expect.poll(copied).toMatch(/^@misc\{/);
    FORMS.bibtex(await copied());
    await notes.close();
  });
});
