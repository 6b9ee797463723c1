// What scripts and styles of a page do to an open popover: a card that they change, cover or fade closes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMarkingAll } from './extension-pages';

import { expectClosed } from './popover-closed';
import { cardOf, clickInPopover, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, pause } from './support';

const PAGE = 'http://tampering.example/idlib';
const BODY = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said.</p><p>${'Patrols began on the road. '.repeat(30)}</p>`;
/** Longer than the checks of what covers a card are apart. */
const CHECKED_MS = 500;
/** The first control of a card; it has no words. */
const CLOSE = '';

/** What scripts of a page do to the host while it is open. */
const TAMPERINGS: Record<string, (host: HTMLElement) => void> = {
  'removes it': (host) => host.remove(),
  'moves it into the body': (host) => document.body.append(host),
  'takes it out and puts it back': (host) => {
    host.remove();
    document.documentElement.append(host);
  },
  'sets an attribute': (host) => host.setAttribute('title', 'Breaking'),
  'restyles it': (host) => host.style.setProperty('opacity', '0.2', 'important'),
  'puts something into it': (host) => host.append('Breaking'),
  'closes it behind our back': (host) => host.hidePopover(),
  'covers it with a dialog': () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
    document.body.append(dialog);
    dialog.showModal();
  },
  'fades the document': () => document.documentElement.style.setProperty('opacity', '0.05'),
};

/** Rules that would hide, fade or move the host. */
const SHEETS = [
  ':root > div { display: none !important }',
  'div { all: unset !important; opacity: 0 !important; pointer-events: none !important }',
  ':root > div { transform: scale(0.01) !important; filter: opacity(0) !important; clip-path: inset(50%) !important }',
];

const hostOf = (page: Page) => page.evaluateHandle(() => document.documentElement.lastElementChild as HTMLElement);

describe.each(BROWSERS)('a page with an open popover in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(TAMPERINGS))('that %s loses it', async (_what, tamper) => {
    const { page, said } = await openMarked(bench, PAGE);
    expect(await cardOf(page, 'Russia')).toMatch(/^Russian Federation/);
    await page.evaluate(tamper, await hostOf(page));
    await expectClosed(page);
    expect(await page.evaluate(() => document.querySelector('div[popover]'))).toBeNull();
    expect(said).toEqual([]);
    await page.close();
  });

  it('that changes it loses it before the next frame', async () => {
    const { page } = await openMarked(bench, PAGE);
    await cardOf(page, 'Russia');
    const left = await page.evaluate(
      async (host) => {
        host.style.setProperty('opacity', '0.5', 'important');
        await Promise.resolve();
        return host.isConnected;
      },
      await hostOf(page),
    );
    expect(left).toBe(false);
    await page.close();
  });

  it.each(SHEETS)('cannot hide it by a rule: %s', async (rule) => {
    const { page } = await openMarked(bench, PAGE);
    await cardOf(page, 'Russia');
    await page.addStyleTag({ content: rule });
    await pause(CHECKED_MS);
    expect(await popoverText(page)).toMatch(/^Russian Federation/);
    await page.close();
  });

  it('closes it by no pointer or key event that it makes', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    await cardOf(page, 'Russia');
    await page.evaluate(
      (host) => {
        for (const target of [host, document, window, document.body]) {
          for (const type of ['click', 'keydown', 'pointermove', 'pointerdown', 'mouseup']) {
            const init = { bubbles: true, composed: true, key: 'Escape', clientX: 5, clientY: 5 };
            const Event = type === 'keydown' ? KeyboardEvent : PointerEvent;
            target.dispatchEvent(new Event(type, init));
          }
        }
        host.click();
      },
      await hostOf(page),
    );
    await pause(CHECKED_MS);
    expect(await popoverText(page)).toMatch(/^Russian Federation/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that keeps it moving lets no click into it', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    await page.evaluate(() => document.body.style.setProperty('height', '3000px'));
    await cardOf(page, 'Russia');
    const timer = await page.evaluate(() => {
      const wobble = () => scrollTo({ top: 6 - scrollY, behavior: 'instant' });
      return setInterval(wobble, 40);
    });
    await clickInPopover(page, CLOSE);
    await pause(CHECKED_MS);
    expect(await popoverText(page)).toMatch(/^Russian Federation/);
    await page.evaluate((id) => clearInterval(id), timer);
    await clickInPopover(page, CLOSE);
    await expectClosed(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that writes into it through the inner node that Firefox tells loses it', async () => {
    const { page } = await openMarked(bench, PAGE);
    await cardOf(page, 'Russia');
    await page.evaluate(() => {
      addEventListener(
        'mousemove',
        (event) => {
          // Firefox tells the inner node; elsewhere there is no way in, and nothing happens.
          const inner = (event as Event & { originalTarget?: Node }).originalTarget;
          const root = inner?.getRootNode();
          if (root instanceof ShadowRoot) (root.lastElementChild ?? root).textContent = 'The truce is off';
        },
        true,
      );
    });
    const host = await hostOf(page);
    const { x, y, width, height } = await page.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    }, host);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await pause(CHECKED_MS);
    expect(await popoverText(page)).not.toContain('The truce is off');
    await page.close();
  });
});
