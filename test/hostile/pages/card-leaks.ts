// H21–H23, H25: what a page can read of an open card. The words of the record are public; nothing else may be there.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { storeSettings } from '../../e2e/extension-pages';
import { pause } from '../../e2e/support';
import { type HostilePage, type HostileTab, WORDS } from '../hostile-page';
import { eventually } from '../open-hostile';
import { openCard, pointAtCard, restAside } from '../popover-under-attack';

/** A site that the reader switched off: theirs alone. */
const PRIVATE = 'private-reading.example';
const BEACON = '/beacon-';
const QUIET_MS = 500;
const squeezed = (text: string) => text.replace(/\s+/g, '');

const find = (page: Page, words: string) =>
  page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    const found = (window as unknown as { find(...given: unknown[]): boolean }).find(text, false, false, true);
    getSelection()?.removeAllRanges();
    return found;
  }, words);

async function withPrivateSite(tab: HostileTab): Promise<void> {
  await storeSettings(tab.bench, { offSites: [PRIVATE] } as Parameters<typeof storeSettings>[1]);
  await tab.page.bringToFront();
  await tab.page.reload();
}

/** Named families that a page may define, and every generic keyword, for each letter its own address. */
const FAMILIES =
  'system-ui, sans-serif, Arial, Helvetica, Segoe UI, Roboto, Ubuntu, Cantarell, DejaVu Sans, Courier, ui-monospace, monospace';
const FACES = FAMILIES.split(', ')
  .map(
    (family) =>
      `@font-face { font-family: "${family}"; src: url("${BEACON}${family.replaceAll(' ', '-')}"); unicode-range: U+0-10FFFF; }`,
  )
  .join('\n');

export const CARD_LEAKS: readonly HostilePage[] = [
  {
    id: 'H21',
    does: 'searches itself by window.find while a card is open',
    holds: 'it finds at most public words, none of the settings, and nothing once the card is closed',
    alone: true,
    async check(tab) {
      const { page } = tab;
      await withPrivateSite(tab);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await openCard(tab);
      expect(await find(page, PRIVATE)).toBe(false);
      expect(await find(page, 'welcomed the truce')).toBe(true);
      await restAside(page);
      expect(await find(page, 'Russian Federation')).toBe(false);
      await storeSettings(tab.bench, {});
    },
  },
  {
    id: 'H22',
    does: 'reads the selection while a card is open and a reader selects in it',
    holds: 'its own selection stays, and it reads at most the words of the card',
    async check(tab) {
      const { page } = tab;
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
      const card = await openCard(tab);
      expect(await page.evaluate(() => String(getSelection()))).toBe('The week in Idlib');
      const { left, top } = await pointAtCard(page);
      await page.mouse.move(left + 18, top + 24);
      await page.mouse.down();
      await page.mouse.move(left + 300, top + 100, { steps: 4 });
      await page.mouse.up();
      const read = await page.evaluate(() => String(getSelection()));
      expect(squeezed(card + WORDS)).toContain(squeezed(read));
    },
  },
  {
    id: 'H23',
    does: 'takes hold of the inside of a card by the nodes that Firefox gives away in events',
    holds: 'it reads public words, and neither the address of the extension nor a setting',
    script: () => {
      const nodes = new Set<Node>();
      const take = (event: Event) => {
        const { originalTarget, explicitOriginalTarget, rangeParent } = event as unknown as Record<string, Node | null>;
        for (const node of [originalTarget, explicitOriginalTarget, rangeParent, ...event.composedPath()]) {
          const root = node instanceof Node ? node.getRootNode() : null;
          if (root instanceof ShadowRoot) nodes.add(root);
        }
      };
      for (const type of ['mousemove', 'pointermove', 'mouseover', 'click', 'focusin'])
        addEventListener(type, take, true);
      Object.assign(window, { read: () => [...nodes].map((root) => (root as ShadowRoot).innerHTML).join() });
    },
    async check(tab) {
      const { page } = tab;
      await openCard(tab);
      await pointAtCard(page);
      const html = await page.evaluate(() => (window as unknown as { read(): string }).read());
      expect(html.includes('Russian Federation'), 'only Firefox gives the inside away').toBe(
        tab.bench.name === 'firefox',
      );
      expect(html).not.toMatch(/(moz|chrome)-extension|restMs|density|offSites/);
    },
  },
  {
    id: 'H25',
    does: 'defines fonts under every name, and our variables, to be told which letters are shown',
    holds: 'no letter of the card asks for one',
    head: `<style>${FACES}
      :root > div { --tl-font: Courier, Arial !important; font-family: Arial !important; }</style>`,
    // Nobody serves those fonts.
    says: /404|downloadable font/,
    async check(tab) {
      const { server } = tab.bench;
      const asked = () => server.requests.filter(({ url }) => url.startsWith(new URL(BEACON, tab.url).href)).length;
      const before = asked();
      await openCard(tab);
      await pause(QUIET_MS);
      expect(asked() - before).toBe(0);
      // That the fonts would tell: a word of the page's own asks for one.
      await tab.page.evaluate(() => document.querySelector('h1')?.setAttribute('style', 'font-family: Arial'));
      await eventually(async () => expect(asked()).toBeGreaterThan(before));
    },
  },
];
