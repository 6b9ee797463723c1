// The background stops before, between and in the middle of all messages: the reader sees no difference.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToBackground } from '../../lib/messaging/contract';
import { pointAt, seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { isBackgroundRunning, stopBackground, tabAddresses } from '../e2e/browser-side';
import { expectClosed } from '../e2e/popover-closed';
import { cardText, clickInPopover } from '../e2e/popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, openPage, servePage, startBench } from '../e2e/support';

const PAGE = 'http://stopping.example/idlib';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib.</p>
  <p id="grows">Germany welcomed the truce. ${'Patrols began on the road. '.repeat(30)}</p>`;

/** The moments of a page's life, each with the messages that it sends, and what a reader sees then. */
interface Moment {
  sends: ToBackground['type'][];
  prepare(bench: Bench): Promise<{ page: Page; said: string[] }>;
  happen(page: Page): Promise<unknown>;
  seen(bench: Bench, page: Page): Promise<void>;
}

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);
const MOMENTS: Record<string, Moment> = {
  'a page opens': {
    sends: ['open', 'lexicons', 'script', 'style', 'stances'],
    prepare: (bench) => openPage(bench, 'http://stopping.example/'),
    happen: (page) => page.goto(PAGE, { waitUntil: 'load' }),
    seen: async (_bench, page) => {
      await waitForMarks(page);
      expect(await texts(page)).toContain('Turkey');
    },
  },
  'a frame of the page has an article': {
    sends: ['frames'],
    prepare: (bench) => openPage(bench, 'http://stopping.example/'),
    happen: (page) => page.goto(`${PAGE}/framed`, { waitUntil: 'load' }),
    seen: async (_bench, page) => {
      const frame = page.frames().find((one) => one.url() === PAGE) ?? expect.fail('no frame');
      await waitForMarks(frame);
    },
  },
  'a page grows': {
    sends: ['stances'],
    prepare: (bench) => openMarked(bench, PAGE),
    happen: (page) => page.evaluate(() => document.querySelector('#grows')?.append(' Uruguay did so, too.')),
    seen: async (_bench, page) => {
      await expect.poll(() => texts(page)).toContain('Uruguay');
    },
  },
  'the first popover opens': {
    sends: ['card', 'reported', 'script'],
    prepare: (bench) => openMarked(bench, PAGE),
    happen: (page) => pointAt(page, 'Turkey'),
    seen: async (_bench, page) => {
      expect(await cardText(page)).toMatch(/^Türkiye On: .*Idlib/);
    },
  },
  'another popover opens': {
    sends: ['card', 'reported'],
    prepare: async (bench) => {
      const opened = await openMarked(bench, PAGE);
      await pointAt(opened.page, 'Germany');
      await cardText(opened.page);
      await opened.page.keyboard.press('Escape');
      await expectClosed(opened.page);
      return opened;
    },
    happen: (page) => pointAt(page, 'Turkey'),
    seen: async (_bench, page) => {
      expect(await cardText(page)).toMatch(/^Türkiye On: .*Idlib/);
    },
  },
  'the atlas is asked for': {
    sends: ['atlas'],
    prepare: async (bench) => {
      const opened = await openMarked(bench, PAGE);
      await pointAt(opened.page, 'Turkey');
      await cardText(opened.page);
      return opened;
    },
    happen: (page) => clickInPopover(page, 'All positions in the atlas'),
    seen: async (bench) => {
      const atlases = async () => (await tabAddresses(bench)).filter((url) => url.includes('/atlas.html')).length;
      await expect.poll(atlases).toBeGreaterThan(0);
    },
  },
};

async function stop(bench: Bench): Promise<void> {
  await stopBackground(bench);
  await expect.poll(() => isBackgroundRunning(bench), { interval: 10 }).toBe(false);
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, PAGE, articleOf(BODY));
    servePage(
      bench.server,
      `${PAGE}/framed`,
      `<!doctype html><title>Reader</title><iframe src="${PAGE}" width="800" height="600"></iframe>`,
    );
    servePage(bench.server, 'http://stopping.example/', '<!doctype html><title>Cover</title>');
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(MOMENTS))('the background has stopped before %s', async (_what, moment) => {
    const { page, said } = await moment.prepare(bench);
    await stop(bench);
    await moment.happen(page);
    await moment.seen(bench, page);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(Object.entries(MOMENTS))('the background stops as soon as it runs, while %s', async (_what, moment) => {
    const { page, said } = await moment.prepare(bench);
    await stop(bench);
    const happened = moment.happen(page);
    await expect.poll(() => isBackgroundRunning(bench), { interval: 5 }).toBe(true);
    await stopBackground(bench);
    await happened;
    await moment.seen(bench, page);
    expect(said).toEqual([]);
    await page.close();
  });
});

it('every message of the contract is sent in one of these moments', () => {
  const sent = new Set(Object.values(MOMENTS).flatMap(({ sends }) => sends));
  const all: Record<ToBackground['type'], true> = {
    open: true,
    lexicons: true,
    stances: true,
    card: true,
    reported: true,
    script: true,
    style: true,
    frames: true,
    atlas: true,
  };
  expect([...sent].sort()).toEqual(Object.keys(all).sort());
});
