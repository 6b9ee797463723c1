// A site shows another article without loading a page, in every way there is: its marks are those of what is shown.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { startMarkingAll } from '../e2e/extension-pages';

import { expectClosed } from '../e2e/popover-closed';
import { cardOf } from '../e2e/popover-text';
import { type Bench, BROWSERS, openMarked } from '../e2e/support';

const PAGE = 'http://app.example/idlib';
const FILLER = 'Patrols began on the road. '.repeat(30);
const BODY = `<p>Turkey and Russia agreed on a ceasefire in Idlib.</p><p>${FILLER}</p>`;
const NEXT = `<p>Iran spoke of an armistice.</p><p>${FILLER}</p>`;

/** How the address changes; each shows the next article in the same task. */
const WAYS: Record<string, (next: string) => void> = {
  'by pushState': (next) => {
    history.pushState(null, '', '/sochi');
    (document.querySelector('article') as Element).innerHTML = next;
  },
  'by replaceState': (next) => {
    history.replaceState(null, '', '/sochi');
    (document.querySelector('article') as Element).innerHTML = next;
  },
  'by its hash': (next) => {
    location.hash = '#/sochi';
    (document.querySelector('article') as Element).innerHTML = next;
  },
  'by the navigation API': (next) => {
    const { navigation } = window;
    const handler = async () => {
      (document.querySelector('article') as Element).innerHTML = next;
    };
    // Firefox ESR has it or not; where it is missing, sites fall back to the history.
    if (!navigation) {
      history.pushState(null, '', '/sochi');
      void handler();
      return;
    }
    navigation.addEventListener('navigate', (event) => event.canIntercept && event.intercept({ handler }), {
      once: true,
    });
    navigation.navigate('/sochi');
  },
  'by going back': (next) => {
    history.pushState(null, '', '/sochi');
    addEventListener(
      'popstate',
      () => {
        (document.querySelector('article') as Element).innerHTML = next;
      },
      { once: true },
    );
    history.back();
  },
};

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

describe.each(BROWSERS)('a site that shows the next article in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(WAYS))('%s has only its marks, and no popover of the one before', async (_way, show) => {
    const { page, said } = await openMarked(bench, PAGE);
    await cardOf(page, 'Turkey');
    await page.evaluate(show, NEXT);
    await expectClosed(page);
    await expect.poll(() => texts(page)).toEqual(['Iran', 'armistice']);
    expect(await cardOf(page, 'Iran')).toMatch(/^Iran/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a hundred times in a second settles on the last one', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    await page.evaluate(async (next) => {
      const article = document.querySelector('article') as Element;
      for (let count = 0; count < 100; count++) {
        history.pushState(null, '', `/${count}`);
        article.innerHTML = count % 2 === 0 ? '<p>Germany welcomed the truce.</p>' : next;
        await new Promise((done) => setTimeout(done, 10));
      }
    }, NEXT);
    await expect.poll(() => texts(page)).toEqual(['Iran', 'armistice']);
    expect(said).toEqual([]);
    await page.close();
  });
});
