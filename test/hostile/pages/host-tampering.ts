// H12–H15, H24, H40: the page removes, moves, restyles or rewrites the one element that an open popover is.
import { expect } from 'vitest';
import { pointAt } from '../../../lib/tools/browser/reader';
import { pause } from '../../e2e/support';
import { type HostilePage, MARKS } from '../hostile-page';
import { besideBody, eventually, expectMarks } from '../open-hostile';
import { expectUnharmedOrClosed, framesToClose, isOpen, openCard, restAside } from '../popover-under-attack';

/** In that time something that fights for its place would have come back. */
const NO_FIGHT_MS = 1500;
/** The observer answers before the next frame; the page sees it then. */
const AT_ONCE = 1;

const RESTYLED = `:root > div, :root > [popover] {
  all: unset !important; display: none !important; visibility: hidden !important; opacity: .01 !important;
  filter: blur(9px) !important; transform: scale(3) !important; zoom: 4 !important; clip-path: inset(50%) !important;
  mix-blend-mode: difference !important; pointer-events: none !important; color-scheme: dark !important;
  direction: rtl !important; unicode-bidi: bidi-override !important; --room: 0px !important;
  --tl-ink: transparent !important; --tl-paper: red !important; --tl-size-text: 1px !important;
  --tl-font: Courier !important; --tl-gap: 99px !important; }
  :root > div * { display: none !important; }`;

/** What is left of the popover where the page takes away what it finds. */
const REMOVER: Pick<HostilePage, 'check'> = {
  async check(tab) {
    const { page } = tab;
    await pointAt(page, 'Russia');
    await eventually(async () => expect(await besideBody(tab)).toBe(1));
    await pause(NO_FIGHT_MS);
    expect(await besideBody(tab), 'it is not put back').toBe(1);
    expect(await isOpen(page)).toBe(false);
    await expectMarks(tab, MARKS);
    await page.evaluate(() => (window as unknown as { remover: MutationObserver }).remover.disconnect());
    await restAside(page);
    await openCard(tab);
  },
};

export const HOST_TAMPERING: readonly HostilePage[] = [
  {
    id: 'H12',
    does: 'removes the popover as soon as it sees it',
    holds: 'it is not put back; once the page lets it be, it opens again',
    script: () => {
      const remover = new MutationObserver(() => document.querySelector('div[popover]')?.remove());
      remover.observe(document, { childList: true, subtree: true });
      Object.assign(window, { remover });
    },
    ...REMOVER,
  },
  {
    id: 'H13',
    does: 'moves the popover into its own body',
    holds: 'it is closed at once',
    async check(tab) {
      await openCard(tab);
      const moved = "document.querySelector('article').prepend(host); host.showPopover?.()";
      expect(await framesToClose(tab.page, moved)).toBeLessThanOrEqual(AT_ONCE);
      expect(await isOpen(tab.page)).toBe(false);
    },
  },
  {
    id: 'H14',
    does: 'restyles the popover by rules of its own, with !important and our own variables',
    holds: 'the card closes or is seen as it was',
    async check(tab) {
      await openCard(tab);
      await expectUnharmedOrClosed(tab, () => tab.page.addStyleTag({ content: RESTYLED }));
    },
  },
  {
    id: 'H15',
    does: 'sets attributes on the popover',
    holds: 'it is closed at once',
    async check(tab) {
      for (const change of [
        "host.style.setProperty('opacity', '0', 'important')",
        "host.removeAttribute('popover')",
        "host.setAttribute('inert', '')",
      ]) {
        await openCard(tab);
        expect(await framesToClose(tab.page, change), change).toBeLessThanOrEqual(AT_ONCE);
        await restAside(tab.page);
      }
    },
  },
  {
    id: 'H24',
    does: "rewrites the card's words through the inner node that Firefox gives away in events",
    holds: 'the card is closed at once',
    script: () => {
      addEventListener('mousemove', (event) => {
        const { originalTarget } = event as MouseEvent & { originalTarget?: Node };
        const root = originalTarget?.getRootNode();
        if (root instanceof ShadowRoot) Object.assign(window, { inner: root });
      });
    },
    async check(tab) {
      const { page } = tab;
      for (const change of [
        "inner.querySelector('h2 span').firstChild.data = 'Arcadia'",
        "inner.querySelector('h2').prepend('Arcadia')",
        "inner.querySelector('style').textContent += 'h2 { display: none }'",
        "inner.querySelector('h2').setAttribute('style', 'opacity: 0')",
        "inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, new CSSStyleSheet()]; inner.append('Arcadia')",
      ]) {
        await openCard(tab);
        const { x, y } = await page.evaluate(() => {
          const { left, top } = (document.querySelector('div[popover]') as Element).getBoundingClientRect();
          return { x: left + 40, y: top + 40 };
        });
        await page.mouse.move(x, y, { steps: 3 });
        expect(await framesToClose(page, change), change).toBeLessThanOrEqual(AT_ONCE);
        await restAside(page);
      }
    },
  },
  {
    id: 'H40',
    does: 'takes back every change of its document',
    holds: 'there is none to take back until a card opens, and that one is given up',
    script: () => {
      const remover = new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const one of addedNodes) (one as ChildNode).remove();
        Object.assign(window, { takenBack: ((window as { takenBack?: number }).takenBack ?? 0) + records.length });
      });
      addEventListener('load', () => remover.observe(document, { childList: true, subtree: true, attributes: true }));
      Object.assign(window, { remover });
    },
    async check(tab) {
      await pause(NO_FIGHT_MS);
      expect(await tab.page.evaluate(() => (window as { takenBack?: number }).takenBack ?? 0)).toBe(0);
      await REMOVER.check?.(tab);
    },
  },
];
