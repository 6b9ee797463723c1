// H39, H41, H42, H60: pages that change, grow, recycle and interrupt without end.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { articleOf, pause } from '../../e2e/support';
import { BODY, type HostilePage, type HostileTab, MARKS, withFiller } from '../hostile-page';
import { expectMarks, longestGap, openWindow } from '../open-hostile';

const STORM_MS = 3000;
/** Long enough that reading all of it after each change would take all the time. */
const LONG = `<div class="unseen">${'<p>Patrols began on the road.</p>'.repeat(10_000)}</div>`;
/** It is read, and no browser has to lay it out. */
const UNSEEN = '<style>.unseen { display: none }</style>';
/** A page that is marked runs its own timers at least half as often as one that is not. */
const LEAST_SHARE = 0.5;
/** The first, one that began with the changes, and one after them. */
const MOST_READINGS = 3;
/** Whatever else this machine does. */
const NO_FREEZE_MS = 2500;

/** Ten thousand mutations a second, while it counts how often it gets its turn. */
function storm(page: Page): Promise<number> {
  return page.evaluate(async (ms) => {
    const article = document.querySelector('article') as Element;
    const rows = Array.from({ length: 50 }, () => article.appendChild(document.createElement('p')));
    let turns = 0;
    const timer = setInterval(() => {
      turns++;
      for (const row of rows) {
        row.textContent = `Update ${turns}: Uruguay spoke again.`;
        article.append(row);
      }
    }, 10);
    await new Promise((done) => setTimeout(done, ms));
    clearInterval(timer);
    for (const row of rows.slice(1)) row.remove();
    return turns;
  }, STORM_MS);
}

/** The same page, of which nothing is marked. */
async function unmark(tab: HostileTab): Promise<Page> {
  const { page } = await openWindow(tab.bench, new URL('/plain', tab.url).href);
  await pause(500);
  return page;
}

export const STORMS: readonly HostilePage[] = [
  {
    id: 'H39',
    does: 'changes itself ten thousand times a second',
    holds: 'it has its turns, and the marks are right as soon as it rests',
    head: UNSEEN,
    body: BODY + LONG,
    beside: { '/plain': articleOf(LONG, UNSEEN) },
    alone: true,
    async check(tab) {
      const plain = await unmark(tab);
      const without = await storm(plain);
      await plain.close();
      await longestGap(tab);
      const turns = await storm(tab.page);
      expect(await longestGap(tab)).toBeLessThan(NO_FREEZE_MS);
      expect(turns / without).toBeGreaterThan(LEAST_SHARE);
      await expectMarks(tab, [...MARKS, 'Uruguay']);
    },
  },
  {
    id: 'H41',
    does: 'grows at its end whenever a reader comes near it',
    holds: 'what came is marked, what was there stays, and it never stands still for long',
    script: () => {
      let count = 0;
      addEventListener('scroll', () => {
        if (innerHeight + scrollY < document.documentElement.scrollHeight - 600 || count >= 40) return;
        const section = document.createElement('section');
        section.innerHTML = `<h2>Part ${++count}</h2><p>Uruguay spoke about the ceasefire.</p><p style="height:400px"></p>`;
        document.querySelector('article')?.append(section);
      });
    },
    body: `${BODY}<div style="height:1500px"></div>`,
    alone: true,
    async check(tab) {
      const { page } = tab;
      await longestGap(tab);
      for (let at = 0; at < 24; at++) {
        await page.evaluate(() => scrollBy({ top: 700, behavior: 'instant' }));
        await pause(40);
      }
      const parts = await page.evaluate(() => document.querySelectorAll('h2').length);
      expect(parts).toBeGreaterThan(8);
      await expectMarks(tab, [...MARKS, ...Array.from({ length: parts }, () => ['Uruguay', 'ceasefire']).flat()]);
      expect(await longestGap(tab)).toBeLessThan(NO_FREEZE_MS);
    },
  },
  {
    id: 'H42',
    does: 'shows a list of a thousand rows in twenty nodes that it fills anew',
    holds: 'no frame shows a mark on a word that is none',
    body: withFiller(
      '<p>A ceasefire holds after months of fighting, shelling and air strikes between armies.</p><div id="list"></div>',
    ),
    script: () => {
      const names = [
        'Germany said so.',
        'Quiet was the day.',
        'Nobody but Uruguay came.',
        'It rained on the Turkey road.',
      ];
      const kept = new Set<string>();
      addEventListener('DOMContentLoaded', () => {
        const list = document.querySelector('#list') as Element;
        const rows = Array.from({ length: 20 }, () => list.appendChild(document.createElement('p')));
        let first = 0;
        const fill = () => {
          first++;
          for (const [at, row] of rows.entries()) {
            const text = names[(first + at) % names.length] ?? '';
            // The first time that it is filled anew, in the very nodes that are marked.
            if (row.firstChild instanceof Text && first % 2 === 0) row.firstChild.data = text;
            else row.textContent = text;
          }
        };
        fill();
        Object.assign(window, { fill, kept });
      });
    },
    marks: ['Germany', 'Turkey', 'Uruguay', 'ceasefire'],
    async check(tab) {
      const wrong = await tab.page.evaluate(async () => {
        const { witness, fill } = window as unknown as {
          fill(): void;
          witness: { marks(): { key: string; text: string }[] };
        };
        const seen = new Set<string>();
        const names = new Set(['Germany', 'Turkey', 'Uruguay', 'ceasefire', '']);
        for (let frame = 0; frame < 120; frame++) {
          if (frame % 3 === 0) fill();
          // After the observers, and before the frame is drawn.
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          for (const { text } of witness.marks()) if (!names.has(text)) seen.add(text);
        }
        return [...seen];
      });
      expect(wrong).toEqual([]);
      await expectMarks(tab, ['Germany', 'Turkey', 'Uruguay', 'ceasefire']);
    },
  },
  {
    id: 'H60',
    does: 'alerts, asks before it is left and changes its history while it is read',
    holds: 'it is marked, never stands still for long, and is not read once for each change',
    script: () => {
      addEventListener('beforeunload', (event) => event.preventDefault());
      // Each reading of the page from its beginning paints anew.
      const painted = new Set<Highlight>();
      setInterval(() => {
        for (const highlight of CSS.highlights.values()) painted.add(highlight);
      }, 10);
      Object.assign(window, { painted });
      addEventListener('load', () => {
        let count = 0;
        const timer = setInterval(() => {
          history.replaceState({ count }, '', `?${count++}`);
          if (count === 50) {
            alert(count);
            // A page that asks its reader stands still.
            (window as unknown as { witness: { longestGap(): number } }).witness.longestGap();
          }
          if (count >= 100) clearInterval(timer);
        }, 20);
      });
    },
    says: /Throttling navigation|Too many calls to (Location or )?History|operation is insecure/i,
    alone: true,
    async check(tab) {
      await longestGap(tab);
      // Past the late look that follows a change of address.
      await pause(3500);
      expect(await longestGap(tab)).toBeLessThan(NO_FREEZE_MS);
      await expectMarks(tab, MARKS);
      const { styles, painted } = await tab.page.evaluate(() => ({
        styles: CSS.highlights.size,
        painted: (window as unknown as { painted: Set<Highlight> }).painted.size,
      }));
      expect(painted).toBeGreaterThan(0);
      expect(painted).toBeLessThanOrEqual(styles * MOST_READINGS);
    },
  },
];
