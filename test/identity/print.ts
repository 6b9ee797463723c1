// A page's print, as the streams of its PDF: what is drawn, without the file's own dates and numbers.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../lib/tools/browser/find';

/** Firefox takes seconds to print a page. */
const ALWAYS_PRINTED = new Set(['gcf-april-2020', 'old-cms-april-2020']);
/** Their prints have rules of their own. */
const PRINTED_IN_CHROMIUM = new Set([...ALWAYS_PRINTED, 'print-style', 'multi-column', 'vote-table']);

/** Firefox packs the time of printing. */
const CREATED = /\/CreationDate \([^)]*\)/;
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** Whether the prints of the page are compared. */
export function isPrinted(name: BrowserName, slug: string): boolean {
  if (name === 'firefox') return ALWAYS_PRINTED.has(slug);
  return process.env.TRUCELINE_FULL !== undefined || PRINTED_IN_CHROMIUM.has(slug);
}

/** Every stream of the PDF that the page prints to, unpacked where it is packed. */
export async function printed(page: Page): Promise<string[]> {
  const bytes = Buffer.from(await page.pdf({ printBackground: true, timeout: 60_000 }));
  const found = [...bytes.toString('latin1').matchAll(STREAM)].map(([, stream = '']) => unpacked(stream));
  if (found.length === 0) throw new Error(`the print of ${page.url()} draws nothing`);
  return found;
}

function unpacked(stream: string): string {
  const bytes = Buffer.from(stream, 'latin1');
  try {
    return inflateSync(bytes).toString('latin1').replace(CREATED, '');
  } catch {
    return stream;
  }
}
