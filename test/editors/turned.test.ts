// An article that becomes an editor while it is marked, or was one from the start.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from '../e2e/extension-pages';
import { expectNothingOpens, REST_MS } from '../e2e/popover-closed';
import { articleOf, type Bench, BROWSERS, openMarked, openPage, pause, servePage, startBench } from '../e2e/support';
import { WORDS } from './words';

const PAGE = 'http://turned.example/idlib';
const OTHERS = 'Germany and France welcomed the truce.';
const BODY = `<p id="one">${WORDS}</p><p id="two">${OTHERS}</p><p>${'Patrols began on the road. '.repeat(30)}</p>`;
const READ_AGAIN = { timeout: 6000 };
/** Past the late second look of the content script. */
const GIVEN_UP_MS = 2500;

/** What turns the paragraph into an editor and tells so by its attribute. */
const TOLD: Record<string, string> = {
  'by an attribute': "one.setAttribute('contenteditable', '')",
  'by a property': "one.contentEditable = 'true'",
  'for plain text': "one.contentEditable = 'plaintext-only'",
  'with all that it stands in': "document.body.contentEditable = 'true'",
};
/** What nobody is told of, and the browser that knows it. */
const UNTOLD: Record<string, { turn: string; only?: 'chromium' }> = {
  'with the whole page': { turn: "document.designMode = 'on'" },
  'by an EditContext': { turn: 'one.editContext = new EditContext()', only: 'chromium' },
  'by a style': { turn: "one.style.webkitUserModify = 'read-write'", only: 'chromium' },
};
/** What an article stands in that was an editor before it was read. */
const FROM_THE_START: Record<string, string> = {
  'in an editing host': `<body contenteditable>${articleOf(BODY)}`,
  'in an editor by its role': articleOf(BODY).replace('<article>', '<div role="textbox"><article>'),
  'in designMode': articleOf(BODY, "<script>document.designMode = 'on'</script>"),
};

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);
const turn = (page: Page, source: string) => page.evaluate(`{ const one = document.querySelector('#one'); ${source} }`);
const nudge = (page: Page) => page.evaluate(() => document.querySelector('article')?.append('More is expected.'));

describe.each(BROWSERS)('an article in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all', restMs: REST_MS });
    servePage(bench.server, PAGE, articleOf(BODY));
    for (const [what, html] of Object.entries(FROM_THE_START)) {
      servePage(bench.server, `${PAGE}/${encodeURIComponent(what)}`, html);
    }
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(TOLD))(
    'that becomes an editor %s loses its marks before the next paint',
    async (_what, how) => {
      const { page, said } = await openMarked(bench, PAGE);
      expect(await texts(page)).toEqual(expect.arrayContaining(['Russia', 'Turkey', 'Germany']));
      const atNextFrame = await page.evaluate(async (source) => {
        const one = document.querySelector('#one');
        new Function('one', source)(one);
        await new Promise(requestAnimationFrame);
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return ranges.filter(({ startContainer: { parentElement } }) => parentElement?.isContentEditable).length;
      }, how);
      expect(atNextFrame).toBe(0);
      const outside = how.includes('body') ? [] : ['Germany', 'France', 'truce'];
      expect(await texts(page)).toEqual(outside);
      // Words that are no longer edited are read again.
      await turn(page, "for (const it of [one, document.body]) it.removeAttribute('contenteditable')");
      await expect.poll(() => texts(page), READ_AGAIN).toContain('Russia');
      expect(said).toEqual([]);
      await page.close();
    },
  );

  const untold = Object.entries(UNTOLD).filter(([, { only = name }]) => only === name);
  it.each(untold)(
    'that becomes one %s opens nothing, and loses its marks when it is read again',
    async (_what, how) => {
      const { page, said } = await openMarked(bench, PAGE);
      const { x, y } = (await seenMarks(page)).find(({ text }) => text === 'Russia') ?? expect.fail('no mark');
      await turn(page, how.turn);
      await page.mouse.move(x, y + 4);
      await page.mouse.move(x, y, { steps: 2 });
      await expectNothingOpens(page);
      await page.mouse.click(x, y);
      await expectNothingOpens(page);
      await nudge(page);
      await expect.poll(() => texts(page), READ_AGAIN).not.toContain('Russia');
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('that was one from the start is not marked, in whichever way', async () => {
    const addresses = Object.keys(FROM_THE_START).map((what) => `${PAGE}/${encodeURIComponent(what)}`);
    const opened = await Promise.all(addresses.map((address) => openPage(bench, address)));
    // The same browser marks another article meanwhile, so that they had their time.
    const { page: marked } = await openPage(bench, PAGE);
    await waitForMarks(marked);
    await pause(GIVEN_UP_MS);
    const found = await Promise.all(opened.map(({ page }) => texts(page)));
    expect(found).toEqual(addresses.map(() => []));
    expect(opened.flatMap(({ said }) => said)).toEqual([]);
    await Promise.all([marked, ...opened.map(({ page }) => page)].map((page) => page.close()));
  });
});
