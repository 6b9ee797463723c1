// Every page is the same with and without the extension, and after a popover as before it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/support';
import { askedFor } from '../secrets/requests';
import { type Copier, createCopier } from './copied';
import { PAGES, pagesFor, servePages } from './pages';
import { type Both, type Pairs, startPairs } from './pairs';
import { openAndClose } from './popover';
import { isPrinted, printed } from './print';
import { isMarked, type Seen, visit } from './visit';

/**
 * In Chromium, what the test runs in frames that allow no script, and in parts that are not drawn, is told of in the
 * console, with and without us.
 */
const SPEAKING = new Set(['content-visibility', 'iframes']);

/** Chromium lays out the buttons of a sound player twice, with and without us. */
const MOVING = new Set(['embedded-media']);

describe('pages', () => {
  it('are seventy at least, each of its own, and most of them marked', () => {
    expect(new Set(PAGES.map(({ url }) => url)).size).toBe(PAGES.length);
    expect(PAGES.length).toBeGreaterThanOrEqual(70);
    expect(PAGES.filter(({ marked }) => marked).length).toBeGreaterThanOrEqual(70);
  });
});

describe.each(BROWSERS)('the page in %s', (name) => {
  let pairs: Pairs;
  let copy: Both<Copier>;
  beforeAll(async () => {
    pairs = await startPairs(name, servePages);
    copy = { ours: createCopier(pairs.benches.ours), bare: createCopier(pairs.benches.bare) };
  });
  afterAll(() => pairs?.close());

  it.concurrent.for(pagesFor(name))('$slug', (one, { expect }) =>
    pairs.lend(async ({ ours, bare }) => {
      const [withUs, without] = await Promise.all([visit(ours, one, copy.ours), visit(bare, one, copy.bare)]);
      expect(await isMarked(ours.page), 'marked').toBe(one.marked);
      for (const part of Object.keys(without) as (keyof Seen)[]) {
        expect.soft(withUs[part], part).toEqual(without[part]);
      }
      if (!MOVING.has(one.slug)) expect.soft(withUs.heard.shift, 'layout shift').toBe(0);
      if (!SPEAKING.has(one.slug)) expect.soft(withUs.said, 'messages').toEqual([]);

      if (isPrinted(name, one.slug)) {
        const [print, plain] = await Promise.all([printed(ours.page), printed(bare.page)]);
        expect.soft(print, 'print').toEqual(plain);
      }
      if (one.marked) {
        const { before, open, after } = await openAndClose(ours.page);
        const added = open.html.at(-1);
        expect.soft(added, 'what a popover adds').toMatch(/^<div [^>]*><\/div>$/);
        const isSame = { html: open.html.slice(0, -1), boxes: open.boxes.slice(0, -1), paint: open.paint.slice(0, -1) };
        expect.soft({ ...open, ...isSame }, 'while a popover is open').toEqual(before);
        expect.soft(after, 'after a popover').toEqual(before);
      }
    }),
  );

  it('leaves the network as it is without us, over all pages', () => {
    expect(askedFor(pairs.benches.ours)).toEqual(askedFor(pairs.benches.bare));
  });
});
