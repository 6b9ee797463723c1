// H8–H11, H19, H20: the page breaks, replaces or freezes what its own scripts use, forges events, and throws.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pause, wxtEventsOf } from '../../e2e/support';
import { type HostilePage, MARKS } from '../hostile-page';
import { expectMarks } from '../open-hostile';
import { openCard } from '../popover-under-attack';

const QUIET_MS = 500;

/** What the page's own functions were called with; the page's world is none of ours. */
const callsOf = (page: Page) => page.evaluate(() => (window as unknown as { calls: string[] }).calls);

export const FAKE_GLOBALS: readonly HostilePage[] = [
  {
    id: 'H8',
    does: 'makes getters and methods of its prototypes throw',
    holds: 'it is marked as ever',
    script: () => {
      const broken = () => {
        throw new Error('sabotage');
      };
      Object.assign(Array.prototype, { map: broken, flatMap: broken, push: broken, filter: broken });
      Object.assign(Map.prototype, { get: broken, set: broken });
      Object.assign(String.prototype, { slice: broken, toLowerCase: broken });
      for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent', 'isConnected']) {
        Object.defineProperty(Node.prototype, name, { get: broken });
      }
      Object.assign(Document.prototype, { querySelectorAll: broken });
      Object.assign(Element.prototype, { querySelectorAll: broken, getAttribute: broken, checkVisibility: broken });
    },
  },
  {
    id: 'H9',
    does: 'replaces Highlight, ranges, observers, promises and timers by fakes',
    holds: 'no fake is called and it is marked as ever',
    script: () => {
      const calls: string[] = [];
      const fakes = 'Highlight StaticRange Range MutationObserver ResizeObserver Promise AbortController scheduler';
      for (const name of fakes.split(' ')) {
        const fake = () => {
          calls[calls.length] = name;
          throw new Error(name);
        };
        Object.defineProperty(window, name, { value: fake });
      }
      for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle']) {
        Object.defineProperty(window, name, { value: () => (calls[calls.length] = name) });
      }
      Object.defineProperty(window, 'calls', { value: calls });
    },
    check: async ({ page }) => expect(await callsOf(page)).toEqual([]),
  },
  {
    id: 'H10',
    does: 'freezes all its intrinsics',
    holds: 'it is marked and opens its card as ever',
    script: () => {
      for (const name of Object.getOwnPropertyNames(window)) {
        if (!/^[A-Z]/.test(name)) continue;
        const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {};
        if (typeof value !== 'function') continue;
        Object.freeze(value);
        if (value.prototype) Object.freeze(value.prototype);
      }
    },
    check: async (tab) => void (await openCard(tab)),
  },
  {
    id: 'H11',
    does: 'overrides attachShadow, adoptedStyleSheets, showPopover and append to get hold of the popover',
    holds: 'its functions are not called, and the card opens in a root that stays closed',
    script: () => {
      const calls: string[] = [];
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function () {
        calls.push('attachShadow');
        return attachShadow.call(this, { mode: 'open' });
      };
      for (const [prototype, name] of [
        [Element.prototype, 'append'],
        [HTMLElement.prototype, 'showPopover'],
        [Document.prototype, 'createElement'],
      ] as const) {
        const real = Object.getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => unknown;
        Object.defineProperty(prototype, name, {
          value: function (this: unknown, ...given: unknown[]) {
            calls.push(name);
            return real.apply(this, given);
          },
        });
      }
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set: () => calls.push('adopted') });
      Object.defineProperty(window, 'calls', { value: calls });
    },
    async check(tab) {
      await openCard(tab);
      expect(await callsOf(tab.page)).toEqual([]);
      expect(await tab.page.evaluate(() => document.querySelector('div[popover]')?.shadowRoot ?? null)).toBeNull();
    },
  },
  {
    id: 'H19',
    does: 'forges the messages and events by which extensions speak with themselves',
    holds: 'the marks stay and the card opens',
    async check(tab) {
      await tab.page.evaluate((events) => {
        for (const type of events) {
          const detail = { type, contentScriptName: 'page', messageId: 'forged' };
          for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage(detail, '*');
        }
        for (const type of ['choose', 'summary', 'command', 'popover', 'settings', 'abort']) {
          postMessage({ type, target: null, command: 'open-mention' }, '*');
          for (const target of [window, document]) {
            target.dispatchEvent(new CustomEvent(type, { detail: { type } }));
          }
        }
      }, wxtEventsOf(tab.bench));
      await pause(QUIET_MS);
      await expectMarks(tab, MARKS);
      await openCard(tab);
    },
  },
  {
    id: 'H20',
    does: 'throws in every listener it has, for every event there is',
    holds: 'its errors stay its own and the card opens',
    script: () => {
      const types = 'pointermove pointerover pointerdown click keydown scroll beforetoggle toggle focusin'.split(' ');
      for (const type of types) {
        for (const target of [window, document]) {
          const thrower = () => {
            throw new Error('thrown by the page');
          };
          target.addEventListener(type, thrower, true);
        }
      }
    },
    says: /thrown by the page/,
    check: async (tab) => void (await openCard(tab)),
  },
];
