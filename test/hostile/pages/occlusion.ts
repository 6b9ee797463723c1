// H35–H38: the page dims, covers, fakes or moves what a reader sees and clicks.
import { expect } from 'vitest';
import { pointAt } from '../../../lib/tools/browser/reader';
import { tabAddresses } from '../../e2e/browser-side';
import { pause } from '../../e2e/support';
import { BODY, type HostilePage } from '../hostile-page';
import { eventually } from '../open-hostile';
import { expectUnharmedOrClosed, isOpen, openCard, restAside } from '../popover-under-attack';

/** More than the rest that opens a card. */
const NOTHING_HAPPENS_MS = 1000;

export const OCCLUSION: readonly HostilePage[] = [
  {
    id: 'H35',
    does: 'sets opacity, filter and transform on html and body while a card is open',
    holds: 'the card closes or is seen as it was',
    async check(tab) {
      const { page } = tab;
      for (const style of ['opacity: .1', 'filter: blur(6px)', 'transform: scale(.5)']) {
        await openCard(tab);
        await expectUnharmedOrClosed(tab, () =>
          page.evaluate((one) => {
            document.documentElement.style.cssText = one;
            document.body.style.cssText = one;
          }, style),
        );
        await page.evaluate(() => {
          document.documentElement.removeAttribute('style');
          document.body.removeAttribute('style');
        });
        await restAside(page);
      }
    },
  },
  {
    id: 'H36',
    does: 'lays a box of the highest z-index over the page, and a modal dialog over the card',
    holds: 'the card lies over the box, and closes under the dialog',
    body: `${BODY}<dialog style="position:fixed;inset:0;width:100vw;height:100vh;opacity:.01"></dialog>`,
    async check(tab) {
      const { page } = tab;
      await openCard(tab);
      await expectUnharmedOrClosed(tab, () =>
        page.evaluate(() => {
          const box = document.createElement('div');
          box.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#000;pointer-events:none';
          document.body.append(box);
        }),
      );
      await page.evaluate(() => document.querySelector('article ~ div')?.remove());
      if (!(await isOpen(page))) await openCard(tab);
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await eventually(async () => expect(await isOpen(page)).toBe(false));
    },
  },
  {
    id: 'H37',
    does: 'dispatches moves, clicks and keys that no reader made',
    holds: 'no card opens or closes by those in the page, and none inside a card opens a tab',
    script: () => {
      addEventListener('mousemove', (event) => {
        const root = (event as MouseEvent & { originalTarget?: Node }).originalTarget?.getRootNode();
        if (root instanceof ShadowRoot) Object.assign(window, { inner: root });
      });
    },
    async check(tab) {
      const { page } = tab;
      const forge = () =>
        page.evaluate(() => {
          const rect = (window as unknown as { at?: DOMRect }).at;
          const [clientX, clientY] = [(rect?.x ?? 0) + 4, (rect?.y ?? 0) + 4];
          const target = document.elementFromPoint(clientX, clientY) ?? document.body;
          const given = { bubbles: true, composed: true, clientX, clientY, button: 0, detail: 1 };
          for (const type of ['pointermove', 'pointerover']) target.dispatchEvent(new PointerEvent(type, given));
          for (const type of ['mousemove', 'click']) target.dispatchEvent(new MouseEvent(type, given));
          document.body.click();
          for (const type of ['keydown', 'keyup']) {
            for (const key of ['Escape', 'Enter']) {
              document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, altKey: true }));
            }
          }
        });
      await page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) {
          const [first] = [...highlight];
          if (!first) continue;
          const range = document.createRange();
          range.setStart(first.startContainer, first.startOffset);
          range.setEnd(first.endContainer, first.endOffset);
          Object.assign(window, { at: range.getBoundingClientRect() });
        }
      });
      await forge();
      await pause(NOTHING_HAPPENS_MS);
      expect(await isOpen(page)).toBe(false);
      await openCard(tab);
      await forge();
      await pause(NOTHING_HAPPENS_MS);
      expect(await isOpen(page)).toBe(true);
      const { x, y } = await page.evaluate(() => {
        const { left, top } = (document.querySelector('div[popover]') as Element).getBoundingClientRect();
        return { x: left + 40, y: top + 40 };
      });
      await page.mouse.move(x, y, { steps: 3 });
      const clicked = await page.evaluate(() => {
        const { inner } = window as unknown as { inner?: ShadowRoot };
        const controls = [...(inner?.querySelectorAll<HTMLElement>('button') ?? [])];
        for (const one of controls) one.click();
        return controls.length;
      });
      expect(clicked > 0, 'only Firefox gives the inside away').toBe(tab.bench.name === 'firefox');
      await pause(NOTHING_HAPPENS_MS);
      expect((await tabAddresses(tab.bench)).filter((url) => url.includes('atlas'))).toEqual([]);
    },
  },
  {
    id: 'H38',
    does: 'moves its words away from under the pointer as soon as a card opens',
    holds: 'a click where the word was means nothing, and where it is now opens its card',
    script: () => {
      const mover = new MutationObserver(() => {
        if (!document.querySelector('div[popover]')) return;
        document.querySelector('h1')?.setAttribute('style', 'margin-bottom: 300px');
        mover.disconnect();
      });
      mover.observe(document, { childList: true, subtree: true });
    },
    async check(tab) {
      const { page } = tab;
      const { x, y } = await pointAt(page, 'Russia');
      await eventually(async () =>
        expect(await page.evaluate(() => document.querySelector('h1')?.hasAttribute('style'))).toBe(true),
      );
      await page.mouse.click(x, y);
      await page.mouse.move(x, y - 30, { steps: 3 });
      await restAside(page);
      await page.mouse.click(x, y);
      await pause(NOTHING_HAPPENS_MS);
      expect(await isOpen(page)).toBe(false);
      await openCard(tab);
    },
  },
];
