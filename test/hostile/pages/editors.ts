// H57, H58: a page that becomes an editor and ceases to be one.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pause } from '../../e2e/support';
import { type HostilePage, MARKS, MARKS_OF_WORDS, WORDS, withFiller } from '../hostile-page';
import { expectMarks } from '../open-hostile';

/** Whether text and caret are as they were. */
function switchOnAndOff(page: Page): Promise<{ html: boolean; caret: boolean }> {
  return page.evaluate(async () => {
    const before = document.body.innerHTML;
    const text = document.querySelector('p')?.firstChild as Text;
    getSelection()?.collapse(text, 7);
    for (let time = 0; time < 20; time++) {
      document.designMode = time % 2 === 0 ? 'on' : 'off';
      await new Promise((done) => setTimeout(done, 100));
    }
    const selection = getSelection();
    return {
      html: document.body.innerHTML === before,
      caret: selection?.anchorNode === text && selection.anchorOffset === 7,
    };
  });
}

export const EDITORS: readonly HostilePage[] = [
  {
    id: 'H57',
    does: 'switches its design mode every tenth of a second',
    holds: 'its text and caret are as without us, no mark is in it while it is on, and all are back in the end',
    async check(tab) {
      // A caret that the browser moves by itself moves so without us.
      const plain = await tab.openWithoutUs();
      expect(await switchOnAndOff(tab.page)).toEqual({ ...(await switchOnAndOff(plain.page)), html: true });
      await plain.page.close();
      for (const mode of ['on', 'off', 'on', 'off']) {
        await tab.page.evaluate((now) => (document.designMode = now), mode);
        await expectMarks(tab, mode === 'on' ? [] : MARKS);
      }
    },
  },
  {
    id: 'H58',
    does: 'makes a paragraph editable and not, over and over',
    holds: 'an editable one has no marks in the end, and the others keep theirs',
    body: withFiller(`<p>${WORDS}</p><p id="edited">Germany welcomed the truce.</p>`),
    async check(tab) {
      await tab.page.evaluate(async () => {
        const edited = document.querySelector('#edited') as HTMLElement;
        for (let time = 0; time < 21; time++) {
          edited.contentEditable = time % 2 === 0 ? 'true' : 'false';
          await new Promise((done) => setTimeout(done, 50));
        }
      });
      await expectMarks(tab, MARKS_OF_WORDS);
      await tab.page.evaluate(() => document.querySelector('#edited')?.removeAttribute('contenteditable'));
      await pause(300);
      await expectMarks(tab, MARKS);
    },
  },
];
