// What the article itself reports: its own sentence in the card, beside the record, or nothing at all.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from './extension-pages';
import { putAway, REST_MS } from './popover-closed';
import { cardOf } from './popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const STORY = 'http://reported.example/idlib';
const ARABIC = 'http://reported.example/ar';
/** Each in a section of its own, where its first mention is marked; Türkiye's sentence is cut into three texts. */
const SENTENCES = [
  'Nobody slept. <b>Turkey</b> and Russia <i>agreed to a ceasefire</i> in Idlib late on Thursday. Shops opened.',
  'Germany may reject the ceasefire, diplomats said.',
  'Belgium has not welcomed the ceasefire.',
  'Iran rejected the ceasefire in Idlib.',
];
const ARABIC_SENTENCE = 'رحبت فرنسا بوقف إطلاق النار في إدلب.';
const REPORTS = 'This article reports';

describe.each(BROWSERS)('what an article reports, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    const sections = SENTENCES.map((sentence) => `<h2>More</h2><p>${sentence}</p>`);
    servePage(bench.server, STORY, articleOf(sections.join('') + '<p>Nothing else was known. </p>'.repeat(20)));
    servePage(
      bench.server,
      ARABIC,
      articleOf(`<p>${ARABIC_SENTENCE}</p>${`<p>${'لم يعلن أحد شيئا آخر. '.repeat(12)}</p>`}`).replace(
        'lang="en"',
        'lang="ar" dir="rtl"',
      ),
    );
    ({ page } = await openMarked(bench, STORY));
  });
  afterEach(() => putAway(page));
  afterAll(() => bench?.close());

  it('stands in the card beside what is recorded, in its own sentence, as read by machine', async () => {
    const text = await cardOf(page, 'Turkey');
    expect(text).toMatch(/^Türkiye On: .*Idlib/);
    expect(text).toContain(
      `${REPORTS}: Acceptance Supports Turkey and Russia agreed to a ceasefire in Idlib late on Thursday.`,
    );
    expect(text).not.toContain('Nobody slept');
    expect(text).toMatch(/The record agrees\. Read by machine from this sentence\. Not part of the record\./);
  });

  it('is told to differ from a record that says something else', async () => {
    expect(await cardOf(page, 'Iran')).toMatch(
      /: Rejection Opposes Iran rejected the ceasefire in Idlib\. The record /,
    );
  });

  it.each(['Germany', 'Belgium'])('is nothing where the sentence tells of no act: %s', async (actor) => {
    const text = await cardOf(page, actor);
    expect(text).toContain(actor);
    expect(text).not.toContain(REPORTS);
  });

  it('is read in the language of the article', async () => {
    const arabic = await openMarked(bench, ARABIC);
    expect(await cardOf(arabic.page, 'فرنسا')).toContain(`${REPORTS}: Statement Supports ${ARABIC_SENTENCE}`);
    await arabic.page.close();
    await page.bringToFront();
  });
});
