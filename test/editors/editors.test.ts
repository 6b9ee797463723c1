// Text in editors is its writer's: nothing is marked in it, nothing opens over it, and typing is as without us.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from '../e2e/extension-pages';
import { expectClosed, expectNothingOpens, REST_MS } from '../e2e/popover-closed';
import { cardOf } from '../e2e/popover-text';
import { type Bench, BROWSERS, openPage, startBench } from '../e2e/support';
import { editorState, listen, marksInside, pointOfWord, waitForEditor } from './editor-state';
import { FIXTURES, type Fixture } from './fixtures';
import { countStrokes, STROKES, strike, UNDO } from './keystrokes';
import { addressOf, bundleFixtures, serveFixtures } from './serve-fixtures';

/** A page that costs much is read seldom: up to twenty times what a reading takes, which may be seconds here. */
const READ_AGAIN = { timeout: 30_000 };

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

/** Adds a paragraph outside the editor; its mark tells that the page was read again, editor and all. */
async function readAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Uruguay spoke about the ceasefire.';
    document.querySelector('#outside')?.after(paragraph);
  });
}

describe.each(BROWSERS)('in %s', (name) => {
  let ours: Bench;
  let bare: Bench;
  beforeAll(async () => {
    const scripts = bundleFixtures();
    [ours, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
    await storeSettings(ours, { density: 'all', restMs: REST_MS });
    for (const bench of [ours, bare]) serveFixtures(bench, await scripts);
  });
  afterAll(() => Promise.all([ours?.close(), bare?.close()]));

  const open = async (bench: Bench, address: string, fixture: Fixture) => {
    const { page, said } = await openPage(bench, address);
    await waitForEditor(page, fixture);
    if (bench === ours) await waitForMarks(page);
    if (fixture.turnOn) await page.evaluate(fixture.turnOn);
    return { page, said };
  };

  const fixtures = Object.entries(FIXTURES).filter(([, { only = name }]) => only === name);

  it.each(fixtures)('%s: holds no mark, opens nothing, and is typed in as without us', async (what, fixture) => {
    const [{ page, said }, other] = (await Promise.all(
      [ours, bare].map((bench) => open(bench, addressOf(what), fixture)),
    )) as [Awaited<ReturnType<typeof open>>, Awaited<ReturnType<typeof open>>];

    if (!fixture.turnOn) {
      expect(await texts(page)).toEqual(expect.arrayContaining(['Russia', 'Turkey', 'ceasefire in Idlib', 'UN']));
      expect(await marksInside(page, fixture)).toEqual([]);
      expect(await cardOf(page, 'Russia')).toMatch(/^Russian Federation/);
      await page.keyboard.press('Escape');
      await expectClosed(page);
    }

    const point = async (at: Page) => {
      const { x, y } = await pointOfWord(at, fixture);
      await at.mouse.move(x, y + 4);
      await at.mouse.move(x, y, { steps: 2 });
      if (at === page) await expectNothingOpens(at);
      await at.mouse.click(x, y);
      await at.mouse.click(x, y, { clickCount: 2 });
      if (at === page) await expectNothingOpens(at);
    };
    await Promise.all([point(page), point(other.page)]);

    const write = async (bench: Bench, at: Page) => {
      await at.bringToFront();
      const word = await pointOfWord(at, fixture);
      await at.mouse.click(word.x, word.y);
      await listen(at, fixture);
      await strike(bench, at, STROKES);
      const written = await editorState(at, fixture);
      await strike(bench, at, UNDO);
      return { written, undone: await editorState(at, fixture) };
    };
    const [mine, theirs] = await Promise.all([write(ours, page), write(bare, other.page)]);
    expect(mine).toEqual(theirs);
    expect(mine.written.text).toContain('Sudan did not');
    expect(mine.undone.text).not.toBe(mine.written.text);

    await readAgain(page);
    if (fixture.turnOn) await expect.poll(() => texts(page), READ_AGAIN).toEqual([]);
    else await expect.poll(() => texts(page), READ_AGAIN).toContain('Uruguay');
    expect(await marksInside(page, fixture)).toEqual([]);
    expect(said).toEqual(other.said);
    await Promise.all([page.close(), other.page.close()]);
  });

  it('the keystrokes are five hundred', () => {
    expect(countStrokes(STROKES)).toBe(500);
  });
});
