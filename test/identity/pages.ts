// Every page that must be the same with and without the extension: the samples, and pages of this folder.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { BrowserName } from '../../lib/tools/browser/find';
import type { PageServer } from '../../lib/tools/browser/serve';
import { SAMPLES, servePage } from '../e2e/support';
import { drawnWhole } from './drawn-whole';

/** A page and whether the extension marks something in it. */
export interface IdentityPage {
  slug: string;
  url: string;
  marked: boolean;
}

const FOLDER = 'test/identity/pages';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};
/** `<slug>.unmarked.html` is a page on which nothing is to be marked; its first lines say why. */
const UNMARKED = '.unmarked';

const OWN = readdirSync(FOLDER).map((file) => {
  const slug = basename(file, extname(file));
  const name = slug.replace(UNMARKED, '');
  return { slug: name, file, url: `http://${name}.example/2020/03/06/${name}`, marked: !slug.endsWith(UNMARKED) };
});

export const PAGES: readonly IdentityPage[] = [
  ...SAMPLES.map(({ slug, url, open }) => ({ slug, url, marked: open })),
  ...OWN.map(({ slug, url, marked }) => ({ slug, url, marked })),
];

/** One of each kind that an engine treats in a way of its own; the others differ in what is read, not in how. */
const OF_ITS_OWN_KIND = new Set([
  'cover',
  'form-clobbers',
  'gcf-april-2020',
  'iframes',
  'inline-svg',
  'live-blog',
  'old-cms-april-2020',
  'rtl-idlib-march-2020',
  'shadow-components',
  'sticky-head',
  'trusted-types',
  'vertical-chinese',
  'xhtml',
]);

/** Firefox takes its time to open windows, so it visits every page in the full run only. */
export function pagesFor(name: BrowserName): readonly IdentityPage[] {
  if (name === 'chromium' || process.env.TRUCELINE_FULL) return PAGES;
  return PAGES.filter(({ slug }) => OF_ITS_OWN_KIND.has(slug));
}

/** Serves every page in the place of what a bench serves there. */
export function servePages(server: PageServer): void {
  for (const { slug, url } of SAMPLES) {
    servePage(server, url, drawnWhole(readFileSync(join('test/pages', slug, 'source.html'), 'utf8')));
  }
  for (const { file, url } of OWN) {
    servePage(server, url, drawnWhole(readFileSync(join(FOLDER, file), 'utf8')), TYPES[extname(file)]);
  }
}
