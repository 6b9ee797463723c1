// Words that change under our marks: what is underlined is always what was read.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { startMarkingAll } from './extension-pages';

import { type Bench, BROWSERS, openMarked } from './support';

const PAGE = 'http://changing.example/idlib';
const BODY = `<p id="one">Russia and Turkey agreed on a ceasefire in Idlib, the UN said.</p>
  <p id="two">Germany welcomed the truce. France did so, too.</p><p>${'Patrols began on the road. '.repeat(30)}</p>`;
const NAMES = /^(Russia|Turkey|ceasefire|Idlib|UN|Germany|truce|France|ceasefire in Idlib)$/;
const READ_AGAIN = { timeout: 6000 };

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

/** What scripts of a page do to the first paragraph and its text. */
const CHANGES: Record<string, (text: Text, paragraph: Element) => void> = {
  'words were put before them': (text) => {
    text.data = `On Friday ${text.data}`;
  },
  'words were inserted': (text) => text.insertData(0, 'Late '),
  'a letter was deleted': (text) => text.deleteData(1, 1),
  'the text gave way to one of the same length': (text) => {
    text.data = 'x'.repeat(text.length);
  },
  'the text was split': (text) => text.splitText(3),
  'the text was emptied': (text) => {
    text.data = '';
  },
  'the paragraph was filled anew': (_text, paragraph) => paragraph.replaceChildren('Nobody agreed on anything there.'),
  'the paragraph was removed': (_text, paragraph) => paragraph.remove(),
};

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
  });
  afterAll(() => bench?.close());

  it.concurrent.each(Object.entries(CHANGES))('no mark is on other words after %s', async (_what, change) => {
    const { page, said } = await openMarked(bench, PAGE);
    expect(await texts(page)).toEqual(expect.arrayContaining(['Russia', 'Turkey', 'Germany', 'France']));
    const rightAfter = await page.evaluate(async (source) => {
      const paragraph = document.querySelector('#one');
      new Function('paragraph', `(${source})(paragraph.firstChild, paragraph)`)(paragraph);
      // Observers are told before this goes on, and this goes on before anything is painted.
      await Promise.resolve();
      return [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, Math.min(startOffset, startContainer.textContent?.length ?? 0));
          range.setEnd(endContainer, Math.min(endOffset, endContainer.textContent?.length ?? 0));
          return startContainer.isConnected ? range.toString() : '(removed)';
        }),
      );
    }, String(change));
    expect(rightAfter.filter((text) => !NAMES.test(text))).toEqual([]);
    expect(rightAfter).toEqual(expect.arrayContaining(['Germany', 'France']));
    expect(said).toEqual([]);
    await page.close();
  });

  it('marks are where the words moved', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await page.evaluate(() => {
      const node = document.querySelector('#one')?.firstChild as Text;
      node.data = `On Friday ${node.data} Iran did not.`;
    });
    await expect.poll(() => texts(page), READ_AGAIN).toContain('Iran');
    expect((await texts(page)).filter((text) => text !== 'Iran')).toEqual(before);
    expect(said).toEqual([]);
    await page.close();
  });
});
