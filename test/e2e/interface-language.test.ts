// The extension in a browser that speaks another language than English.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './extension-pages';
import { type Bench, BROWSERS, BUILT, startBench } from './support';

const LOCALES = [
  { locale: 'he', language: 'he', direction: 'rtl', options: 'אפשרויות Truceline', atlas: 'אטלס העמדות על הפסקות אש' },
  { locale: 'zh_CN', language: 'zh-CN', direction: 'ltr', options: 'Truceline 选项', atlas: '停火立场图谱' },
];

/** A copy of the package that speaks one language only: the browsers of the tests have no words but English ones. */
function speakOnly(locale: string, built: string, folder: string): void {
  cpSync(built, folder, { recursive: true });
  for (const other of readdirSync(join(folder, '_locales')))
    if (other !== locale) rmSync(join(folder, '_locales', other), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: locale }));
}

describe.each(BROWSERS)('in %s', (name) => {
  describe.each(LOCALES)('that speaks $language', ({ locale, language, direction, ...titles }) => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-language-'));
    let bench: Bench;
    beforeAll(async () => {
      speakOnly(locale, BUILT[name], folder);
      bench = await startBench(name, { extension: folder });
    });
    afterAll(async () => {
      await bench?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(Object.entries(titles))('the page of %s has its title, language and direction', async (path, title) => {
      const page = await openExtensionPage(bench, `${path}.html`);
      await page.waitForSelector('h1');
      const told = await page.evaluate(() => ({
        title: document.title,
        heading: document.querySelector('h1')?.textContent,
        languages: [
          document.documentElement.lang,
          document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang'),
        ],
        direction: getComputedStyle(document.querySelector('h1') ?? document.body).direction,
      }));
      expect(told).toEqual({ title, heading: title, languages: [language, language], direction });
      await page.close();
    });
  });
});
