// Every setting takes effect at once in a page that is open, and is taken back as it came.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings';
import { pointAt, seenMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { expectNothingOpens, putAway, REST_MS } from './popover-closed';
import { cardOf, cardText, popoverText } from './popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const PAGE = 'http://news.settings.example/idlib';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib. Turkey said so.</p>
  <p>The Idlib ceasefire of 5 March is a truce. Germany welcomed it. ${'Patrols began on the road. '.repeat(20)}</p>`;

const MARKED = ['Turkey', 'Russia', 'ceasefire in Idlib', 'truce', 'Germany'];

/** A setting, what it takes away or adds, and the marks that show it. */
const SHOWN: Record<string, { set: Partial<Settings>; sees: (texts: string[]) => boolean }> = {
  'a site switched off': { set: { offSites: ['settings.example'] }, sees: (texts) => texts.length === 0 },
  'only other sites listed': { set: { reach: 'listed', onSites: ['a.example'] }, sees: (texts) => texts.length === 0 },
  'this site listed, though it is off elsewhere': {
    set: { reach: 'listed', onSites: ['settings.example'], offSites: ['settings.example'], density: 'all' },
    sees: (texts) => texts.filter((text) => text === 'Turkey').length === 2,
  },
  'every mention': { set: { density: 'all' }, sees: (texts) => texts.filter((text) => text === 'Turkey').length === 2 },
  'no line for terms': {
    set: { hiddenLines: ['term'] },
    sees: (texts) => !texts.includes('truce') && texts.includes('Turkey'),
  },
  'no conflict of the page': { set: { hiddenConflicts: ['Syria (north-west)'] }, sees: (texts) => texts.length === 0 },
  'words muted everywhere': {
    set: { mutes: [{ kind: 'actor', ref: 'turkey', alias: 'Turkey', site: null }] },
    sees: (texts) => !texts.includes('Turkey') && texts.includes('Russia'),
  },
  'words muted on another site': {
    set: { density: 'all', mutes: [{ kind: 'actor', ref: 'turkey', alias: 'Turkey', site: 'other.example' }] },
    sees: (texts) => texts.filter((text) => text === 'Turkey').length === 2,
  },
};

describe.each(BROWSERS)('in a page that is open in %s', (name) => {
  let bench: Bench;
  let page: Page;
  const texts = async () => (await seenMarks(page)).map(({ text }) => text);
  let inForce = '';
  /** Stores settings, and waits until the page has taken its marks off, to lay them anew. */
  const set = async (settings: Partial<Settings>) => {
    const isOther = inForce !== JSON.stringify(settings);
    inForce = JSON.stringify(settings);
    await page.evaluate(() => Object.assign(window, { before: [...CSS.highlights.values()] }));
    await storeSettings(bench, { restMs: REST_MS, ...settings });
    await page.bringToFront();
    const isAsBefore = () =>
      page.evaluate(() => {
        const { before } = window as unknown as { before: Highlight[] };
        return [...CSS.highlights.values()].some((one) => before.includes(one));
      });
    if (isOther) await expect.poll(isAsBefore).toBe(false);
  };
  /** The same where nothing else is marked then. */
  const setForCards = async (settings: Partial<Settings>) => {
    await set(settings);
    await expect.poll(texts).toEqual(MARKED);
  };
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, PAGE, articleOf(BODY));
    ({ page } = await openMarked(bench, PAGE));
  });
  beforeEach(async () => {
    await setForCards({});
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(SHOWN))('%s', async (_what, { set: some, sees }) => {
    await set(some);
    await expect.poll(async () => sees(await texts())).toBe(true);
  });

  it('stronger lines', async () => {
    const look = async () => Buffer.from(await page.screenshot()).toString('base64');
    const normal = await look();
    await set({ weight: 'strong' });
    await expect.poll(look).not.toBe(normal);
    await set({});
    await expect.poll(look).toBe(normal);
  });

  it('a card that opens on a click alone', async () => {
    await setForCards({ opening: 'click' });
    const { x, y } = await pointAt(page, 'Germany');
    await expectNothingOpens(page);
    await page.mouse.click(x, y);
    expect(await cardText(page)).toMatch(/^Germany/);
    await putAway(page);
  });

  it('a card that opens while a key is held: pressed before the pointer rests, or after', async () => {
    await setForCards({ opening: 'modifier', modifier: 'Alt' });
    await pointAt(page, 'Germany');
    await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await expectNothingOpens(page);
    await page.keyboard.down('Alt');
    expect(await cardText(page)).toMatch(/^Germany/);
    await page.keyboard.up('Alt');
    await putAway(page);
    await page.keyboard.down('Alt');
    expect(await cardOf(page, 'Russia')).toMatch(/^Russia/);
    await page.keyboard.up('Alt');
    await putAway(page);
  });

  it('a longer rest before a card opens', async () => {
    await setForCards({ restMs: 2000 });
    await pointAt(page, 'Germany');
    await expectNothingOpens(page);
    expect(await cardText(page)).toMatch(/^Germany/);
    await putAway(page);
  });

  it('cards in another language, and in that of the browser again', async () => {
    await setForCards({ language: 'de' });
    await pointAt(page, 'Germany');
    await expect.poll(() => popoverText(page)).toContain('Warum markiert?');
    await putAway(page);
    await setForCards({});
    expect(await cardOf(page, 'Germany')).toContain('Why marked?');
    await putAway(page);
  });
});
