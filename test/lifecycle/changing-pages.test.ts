// Pages that grow, lose or exchange their article while they stay open.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt, seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { startMarkingAll } from '../e2e/extension-pages';
import { expectClosed } from '../e2e/popover-closed';
import { cardOf, popoverText } from '../e2e/popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, openPage, pause, sample, servePage } from '../e2e/support';

const PAGE = 'http://changing.example/idlib';
const COVER = 'http://changing.example/';
const LEAVING = 'http://changing.example/leaving';
const BODY = `<p id="one">Russia and Turkey agreed on a ceasefire in Idlib, the UN said.</p>
  <p id="two">Germany welcomed the truce. France did so, too.</p><p>${'Patrols began on the road. '.repeat(30)}</p>`;
const NAMES = /^(Russia|Turkey|ceasefire|Idlib|UN|Germany|truce|France|ceasefire in Idlib)$/;
const ROW_NAMES =
  /^(Uruguay|Japan|Kenya|Peru|Russia|Turkey|ceasefire|Idlib|UN|Germany|truce|France|ceasefire in Idlib)$/;
/** Past the late second look of the content script. */
const GIVEN_UP_MS = 2000;
/** So long after a storm at the latest, and what asking for it takes. */
const RECOVERED_MS = 1500;
const READ_AGAIN = { timeout: 6000 };

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

const NEXT = `<p>Iran spoke of an armistice.</p><p>${'Nothing else was said. '.repeat(30)}</p>`;
/** How pages put another article in the place of the first without being loaded anew. */
const NEW_PAGES: Record<string, (html: string) => void> = {
  'written anew by document.open': (html) => {
    document.open();
    document.write(html);
    document.close();
  },
  'given another body': (html) => {
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  },
  'given another root': (html) => {
    document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
  },
};

describe.each(BROWSERS)('a changing page in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
    servePage(bench.server, COVER, '<!doctype html><title>Cover</title><a href="/idlib">The week in Idlib</a>');
    const leave = `<script>addEventListener('DOMContentLoaded', () => setTimeout(() => location.assign('${PAGE}'), 5))</script>`;
    servePage(bench.server, LEAVING, articleOf(BODY.repeat(2000), leave));
  });
  afterAll(() => bench?.close());

  it('that grows without end is marked where it grew', async () => {
    const { page, said } = await openPage(bench, sample('live-may-2020').url);
    await waitForMarks(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      let count = 0;
      setInterval(() => {
        const entry = document.createElement('p');
        entry.textContent = `Update ${count++}: Uruguay spoke about the ceasefire.`;
        article.append(entry);
      }, 20);
    });
    await expect
      .poll(async () => (await texts(page)).filter((text) => text === 'Uruguay').length, READ_AGAIN)
      .toBeGreaterThan(20);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that grows at its end as it is scrolled is marked there, and keeps the marks it has', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const countries = ['Uruguay', 'Japan', 'Kenya'];
      const grow = () => {
        const country = countries.shift();
        if (!country) return;
        const batch = document.createElement('section');
        batch.innerHTML = `<h2>More</h2>${'<p>Nothing was said.</p>'.repeat(40)}<p>${country} welcomed the truce.</p>`;
        article.append(batch);
        batch.scrollIntoView({ block: 'end' });
        setTimeout(grow, 500);
      };
      grow();
    });
    await expect.poll(() => texts(page), READ_AGAIN).toContain('Kenya');
    expect(await texts(page)).toEqual([...before, 'Uruguay', 'truce', 'Japan', 'truce', 'Kenya', 'truce']);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that shows a long list in a few rows, filled again and again, is marked as it reads at last', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    const wrong = await page.evaluate(async (names) => {
      const isName = new RegExp(names);
      const list = document.createElement('ul');
      document.querySelector('article')?.append(list);
      const words = ['Uruguay', 'Japan', 'Kenya', 'Nobody', 'Peru'];
      const rows = Array.from({ length: 12 }, () => list.appendChild(document.createElement('li')));
      const wrong: string[] = [];
      for (let turn = 0; turn < 120; turn++) {
        // Taken out, filled where nobody looks, and put back at the other end; or filled where it stands.
        const row = rows[turn % rows.length] as HTMLElement;
        if (turn % 3 > 0) row.remove();
        row.innerHTML = `<b>${words[turn % words.length]}</b> spoke about the truce of day ${turn}.`;
        list.append(row);
        await new Promise((resolve) => setTimeout(resolve, turn % 10 ? 5 : 300));
        // What is painted now is on the words it was put on.
        for (const [, highlight] of CSS.highlights) {
          for (const { startContainer, startOffset, endOffset } of highlight) {
            const text = (startContainer.textContent ?? '').slice(startOffset, endOffset);
            if (!startContainer.isConnected || !isName.test(text)) wrong.push(text);
          }
        }
      }
      return wrong;
    }, ROW_NAMES.source);
    expect(wrong).toEqual([]);
    const rows = await page.evaluate(() => [...document.querySelectorAll('li b')].map((one) => one.textContent));
    const expected = rows.flatMap((name) => (name === 'Nobody' ? ['truce'] : [String(name), 'truce']));
    await expect.poll(() => texts(page), READ_AGAIN).toEqual([...before, ...expected]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that is stormed by changes is marked as it reads a second after them', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await page.evaluate(async () => {
      const article = document.querySelector('article') ?? document.body;
      const line = article.appendChild(document.createElement('p'));
      for (let turn = 0; turn < 100; turn++) {
        for (let change = 0; change < 100; change++) {
          line.textContent = `Line ${turn} ${change} of Peru.`;
          line.className = `line-${change}`;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      line.textContent = 'Kenya welcomed the truce.';
    });
    await expect.poll(() => texts(page), { timeout: RECOVERED_MS }).toEqual([...before, 'Kenya', 'truce']);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that hides a part by a style sheet loses the marks there, and has them again when the sheet is gone', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.id = 'hides';
      sheet.textContent = '#two { display: none }';
      document.querySelector('article')?.append(sheet);
    });
    await expect.poll(() => texts(page)).toEqual(before.slice(0, -3));
    await page.evaluate(() => document.getElementById('hides')?.remove());
    await expect.poll(() => texts(page)).toEqual(before);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that throws its article away loses the marks and the popover', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    await cardOf(page, 'Turkey');
    await page.evaluate(() => document.querySelector('article')?.remove());
    await expect.poll(() => texts(page)).toEqual([]);
    await expectClosed(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(Object.entries(NEW_PAGES))('that is %s is read and served anew', async (_what, renew) => {
    const { page, said } = await openMarked(bench, PAGE);
    await page.evaluate(renew, articleOf(NEXT));
    await expect.poll(() => texts(page), READ_AGAIN).toEqual(['Iran', 'armistice']);
    // A page that was written anew takes its listeners with it; they are back a moment later.
    const rest = async () => {
      await pointAt(page, 'Iran');
      return popoverText(page);
    };
    await expect.poll(rest, { ...READ_AGAIN, interval: 600 }).toMatch(/^Iran/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that becomes an article without being loaded anew is marked', async () => {
    const { page, said } = await openPage(bench, COVER);
    // A reader does not find the link in the first second or two; by then the page has been given up.
    await pause(GIVEN_UP_MS);
    expect(await texts(page)).toEqual([]);
    await page.evaluate((html) => {
      history.pushState(null, '', '/idlib');
      const { head, body } = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceWith(head);
      document.body.replaceChildren(...body.childNodes);
    }, articleOf(BODY));
    await expect.poll(() => texts(page), READ_AGAIN).toContain('Turkey');
    expect(said).toEqual([]);
    await page.close();
  });

  it('that leaves while it is read is no error, and the next one is marked', async () => {
    const { page, said } = await openPage(bench, LEAVING);
    await page.waitForFunction((url) => location.href === url && document.readyState === 'complete', {}, PAGE);
    await waitForMarks(page);
    expect(await texts(page)).toHaveLength((await texts(page)).filter((text) => NAMES.test(text)).length);
    expect(said).toEqual([]);
    await page.close();
  });
});
