// H26–H30, H32–H34: what a curious page can learn of us without asking the registry.

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pause, wxtEventsOf } from '../../e2e/support';
import type { HostilePage, HostileTab } from '../hostile-page';
import { besideBody, eventually } from '../open-hostile';
import { loadedBy, packageFiles } from '../package-files';
import { openCard, pointAtCard, restAside } from '../popover-under-attack';

/** Time in which a late message or event would come. */
const QUIET_MS = 800;
/** Nothing that a page reads may hold one of these. */
const OURS = /truceline|(chrome|moz)-extension/i;

/** What the page's script kept. */
const kept = (page: Page) => page.evaluate(() => (window as unknown as { kept: string[] }).kept);

/** Everything that may tell of an extension: trusted events of every type, messages, changes, new globals. */
function listen(): void {
  const kept: string[] = [];
  const hear = (event: Event) => {
    if (!event.isTrusted || event.type === 'message') kept.push(`${event.type} event`);
  };
  const types = [window, document, HTMLElement.prototype].flatMap((one) => {
    const found: string[] = [];
    for (const key in one) if (key.startsWith('on')) found.push(key.slice(2));
    return found;
  });
  for (const type of new Set(types)) {
    window.addEventListener(type, hear, true);
    document.addEventListener(type, hear, true);
  }
  const hearOurs = (names: string[]) => {
    for (const type of names) for (const target of [window, document]) target.addEventListener(type, hear, true);
  };
  const before = new Set(Object.getOwnPropertyNames(window));
  const globals = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  addEventListener('load', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) kept.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  Object.assign(window, { kept, globals, hearOurs });
}

async function expectNothingHeard({ page, bench }: HostileTab): Promise<void> {
  await page.evaluate((names) => {
    (window as unknown as { hearOurs(names: string[]): void }).hearOurs(names);
  }, wxtEventsOf(bench));
  await pause(QUIET_MS);
  expect(await kept(page)).toEqual([]);
}

export const LEAKS: readonly HostilePage[] = [
  {
    id: 'H26',
    does: 'reads resource timing, performance entries and animations before, while and after a card is open',
    holds: 'none of them is of ours',
    script: () => {
      const kept: string[] = [];
      for (const type of PerformanceObserver.supportedEntryTypes) {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) kept.push(JSON.stringify(entry));
        }).observe({ type, buffered: true });
      }
      Object.assign(window, { kept });
    },
    async check(tab) {
      const { page } = tab;
      const resources = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const before = await resources();
      await openCard(tab);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await restAside(page);
      await pause(QUIET_MS / 2);
      expect(await resources()).toEqual(before);
      expect((await kept(page)).filter((entry) => OURS.test(entry))).toEqual([]);
      expect((await kept(page)).length).toBeGreaterThan(0);
    },
  },
  {
    id: 'H27',
    does: 'listens to all messages and events from the beginning',
    holds: 'it hears none of ours',
    script: listen,
    check: expectNothingHeard,
  },
  {
    id: 'H28',
    does: 'tries to load every file of the package by fetch, image, script and style sheet',
    holds: 'none is loaded',
    // A page that loads what it may not is told so by its own console.
    says: /extension|Failed to load resource/,
    async check({ page, bench }) {
      const files = packageFiles(bench);
      expect(files.length).toBeGreaterThan(20);
      expect(await loadedBy(page, files)).toEqual([]);
    },
  },
  {
    id: 'H29',
    does: 'compares its globals, attributes and style sheets with those it was served with',
    holds: 'there is no new one',
    script: listen,
    async check(tab) {
      await expectNothingHeard(tab);
      const found = await tab.page.evaluate(() => ({
        globals: (window as unknown as { globals(): string[] }).globals(),
        attributes: [...document.querySelectorAll('*')].flatMap((one) =>
          one.getAttributeNames().map((name) => `${one.tagName} ${name}`),
        ),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      }));
      // The driver's own, and the names that the listener itself adds.
      const own = /^(__|cdc_|puppeteer|kept$|globals$|hearOurs$|\d+$)/;
      expect(found.globals.filter((name) => !own.test(name))).toEqual([]);
      const served = ['HTML lang', 'META charset', 'META content', 'META property', 'SCRIPT src'];
      expect([...new Set(found.attributes)].sort()).toEqual(served);
      expect(found.sheets).toBe(0);
    },
  },
  {
    id: 'H30',
    does: 'listens to violations of its policy, which allows nothing',
    holds: 'there is none, with a card open',
    script: () => {
      const kept: string[] = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        kept.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
      Object.assign(window, { kept });
    },
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
    // The browser asks for the page's own icon, and its policy allows none.
    says: /favicon\.ico/,
    async check(tab) {
      await openCard(tab);
      expect((await kept(tab.page)).filter((one) => !one.includes('favicon'))).toEqual([]);
    },
  },
  {
    id: 'H32',
    does: 'measures how long it waits for its own timers, and asks who was busy',
    holds: 'it learns that somebody was, as documented, and not who',
    script: () => {
      const kept: string[] = [];
      const types = PerformanceObserver.supportedEntryTypes.filter((type) =>
        ['longtask', 'long-animation-frame', 'event', 'first-input'].includes(type),
      );
      for (const type of types) {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { target } = entry as PerformanceEventTiming;
            const attributes = target instanceof Element ? [target.localName, ...target.attributes] : [];
            // The style of a card's element has a name of ours, as the names of the highlights have.
            const told = attributes.map((one) => (typeof one === 'string' ? one : `${one.name}=${one.value}`));
            kept.push([JSON.stringify(entry), ...told.filter((one) => !one.startsWith('style='))].join(' '));
          }
        }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
      }
      // Long enough that the browser writes down who was clicked on.
      const busy = () => {
        const began = performance.now();
        while (performance.now() - began < 120);
      };
      addEventListener('click', busy, true);
      Object.assign(window, { kept });
    },
    async check(tab) {
      const { page } = tab;
      await openCard(tab);
      const { left, top } = await pointAtCard(page);
      await page.mouse.click(left + 40, top + 30);
      await eventually(async () =>
        expect((await kept(page)).filter((one) => one.includes('div popover'))).not.toEqual([]),
      );
      await pause(QUIET_MS / 2);
      expect((await kept(page)).filter((entry) => OURS.test(entry))).toEqual([]);
    },
  },
  {
    id: 'H33',
    does: 'reads the stack in every event, observer and trap that we may set off',
    holds: 'no frame of it is ours',
    script: () => {
      const kept: string[] = [];
      Object.assign(Error, {
        stackTraceLimit: 100,
        prepareStackTrace: (_error: Error, sites: { getFileName?(): string; getEvalOrigin?(): string }[]) =>
          sites.map((site) => `${site.getFileName?.()} ${site.getEvalOrigin?.()}`).join('\n'),
      });
      const keep = (what: string) => kept.push(`${what}: ${new Error(what).stack}`);
      const types = 'beforetoggle toggle focusin focusout pointermove pointerover click keydown scroll resize';
      for (const type of types.split(' ')) addEventListener(type, () => keep(type), true);
      new MutationObserver(() => keep('mutation')).observe(document, { childList: true, subtree: true });
      addEventListener('load', () => new ResizeObserver(() => keep('size')).observe(document.documentElement));
      Object.assign(window, { kept });
    },
    async check(tab) {
      await openCard(tab);
      await tab.page.keyboard.press('Escape');
      const stacks = await kept(tab.page);
      expect(stacks.some((one) => one.startsWith('mutation'))).toBe(true);
      expect(stacks.filter((one) => OURS.test(one))).toEqual([]);
    },
  },
  {
    id: 'H34',
    does: 'looks for an element of ours all the time',
    holds: 'there is none until the pointer rests on a mark, and none after the card closed',
    async check(tab) {
      const { page } = tab;
      const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
      const count = await elements();
      await page.mouse.move(5, 800, { steps: 5 });
      await pause(QUIET_MS);
      expect(await besideBody(tab)).toBe(0);
      await openCard(tab);
      expect(await elements()).toBe(count + 1);
      await restAside(page);
      expect(await elements()).toBe(count);
      expect(await besideBody(tab)).toBe(1);
    },
  },
];
