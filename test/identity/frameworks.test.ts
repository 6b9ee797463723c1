// Pages of frameworks take over their server's markup and render again and again; with the extension as without it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../bench/made-up-words';
import { articleOf, BROWSERS, servePage } from '../e2e/support';
import { bundlePages, FRAMEWORKS, serverHtml } from '../frameworks/build';
import type { FrameworkWindow } from '../frameworks/drive';
import { isFetched, pathOf } from '../frameworks/fetched';
import { changeStory, FIRST_STORY, storyHtml } from '../frameworks/story';
import { type Look, look } from './look';
import { type Pairs, startPairs } from './pairs';
import { goTo, isMarked, untilMarked, type Visitor } from './visit';
import type { Heard, WatchedWindow } from './watch';

const STEPS = process.env.TRUCELINE_FULL ? 500 : 50;
const SEED = 5;
const MOST_MS = 60_000;

/** Beside what the framework renders, so that the page is marked before it begins. */
const BESIDE = '<p>The United Nations and Russia spoke of a ceasefire in Syria before this page began to change.</p>';

/** React 19 tells its developers' tools when it does what; Firefox counts that among messages. */
const NO_TIME_STAMPS = '<script>delete console.timeStamp</script>';

function pageOf(name: string, inside: string): string {
  const script = `<script type="module" src="/${name}.js"></script>`;
  return articleOf(`${BESIDE}<div id="app">${inside}</div>`, NO_TIME_STAMPS + script);
}

/** What a page has become after all its changes. */
interface End extends Look {
  heard: Heard;
  said: string[];
}

async function runThrough(visitor: Visitor, url: string): Promise<End> {
  const { bench, page, said } = visitor;
  const isOurs = bench.extensionId !== '';
  await goTo(visitor, url);
  if (isOurs) await untilMarked(page);
  page.setDefaultTimeout(MOST_MS);
  await page.evaluate(() => (window as unknown as FrameworkWindow).start());
  await page.evaluate((steps, seed) => (window as unknown as FrameworkWindow).change(steps, seed), STEPS, SEED);
  if (isOurs) await untilMarked(page);
  else expect(await isMarked(page)).toBe(false);
  const heard = await page.evaluate(() => (window as unknown as WatchedWindow).heard);
  return { ...(await page.evaluate(look)), heard, said: [...said] };
}

describe('frameworks', () => {
  /** The scripts of all pages, and the first markup of each. */
  let scripts: Map<string, string>;
  const rendered = new Map<string, string>();
  beforeAll(async () => {
    scripts = await bundlePages();
    for (const framework of FRAMEWORKS) {
      rendered.set(framework, (await serverHtml(framework, FIRST_STORY)) ?? storyHtml(FIRST_STORY));
    }
  });

  it('are ten at least', () => {
    expect(FRAMEWORKS.length).toBeGreaterThanOrEqual(10);
  });

  describe.each(BROWSERS)('in %s', (name) => {
    let pairs: Pairs;
    beforeAll(async () => {
      pairs = await startPairs(name, (server) => {
        for (const [framework, markup] of rendered) {
          const site = `http://${framework}.example`;
          servePage(server, `${site}/`, pageOf(framework, markup));
          for (const [file, code] of scripts) server.add(`${site}/${file}`, code, 'text/javascript; charset=utf-8');
          const random = createRandom(SEED);
          for (let step = 0, story = FIRST_STORY; step < STEPS; step++) {
            story = changeStory(story, random);
            if (!isFetched(step)) continue;
            server.add(site + pathOf(step), storyHtml(story));
            server.add(`${site}/page${pathOf(step)}`, pageOf(framework, storyHtml(story)));
          }
        }
      });
    });
    afterAll(() => pairs?.close());

    it.concurrent.for(FRAMEWORKS)(`%s renders ${STEPS} times to the same end`, (framework, { expect }) =>
      pairs.lend(async ({ ours, bare }) => {
        const url = `http://${framework}.example/`;
        const [withUs, without] = await Promise.all([runThrough(ours, url), runThrough(bare, url)]);
        // The framework did its work: else both could be the same for nothing.
        expect(withUs.heard.changes.length).toBeGreaterThan(STEPS / 2);
        expect(withUs.text).toMatch(/\d+ notes/);
        for (const part of Object.keys(without) as (keyof End)[])
          expect.soft(withUs[part], part).toEqual(without[part]);
        expect.soft(withUs.heard.shift, 'layout shift').toBe(0);
        const wrong = withUs.said.filter((line) => /error|hydrat|mismatch/i.test(line));
        expect.soft(wrong, 'errors').toEqual([]);
      }),
    );
  });
});
