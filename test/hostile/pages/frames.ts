// H54, H55: frames of every making.
import { expect } from 'vitest';
import { articleOf, pause } from '../../e2e/support';
import { BODY, type HostilePage, MARKS, type Opened, WORDS } from '../hostile-page';
import { expectNoFreeze } from '../no-freeze';
import { markedWords } from '../open-hostile';

const FRAMES_MADE = process.env.TRUCELINE_FULL ? 200 : 40;
const STAYS_CLOSED_MS = 2500;
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const ARTICLE = articleOf(BODY);

/** From the first frame to the last one's end. */
async function timeOfFrames({ page }: Opened): Promise<number> {
  const took = await page.waitForFunction(() => (window as { took?: number }).took);
  expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(FRAMES_MADE * 0.75);
  return (await took.jsonValue()) ?? 0;
}

const CROWDED: HostilePage = {
  id: 'H55',
  does: `holds ${FRAMES_MADE} frames, made and thrown away`,
  holds: 'it is marked, and has its frames as soon as without us',
  size: FRAMES_MADE,
  script: (size) => {
    addEventListener('load', async () => {
      // The driver has seen the page load by then.
      await new Promise((done) => setTimeout(done, 500));
      const began = performance.now();
      for (let at = 0; at < size; at++) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>Germany spoke of a ceasefire.</p>';
        frame.width = frame.height = '20';
        document.body.append(frame);
        if (at % 4 === 3) frame.remove();
        if (at % 20 === 19) await new Promise((done) => setTimeout(done, 20));
      }
      const all = [...document.querySelectorAll('iframe')];
      // What would run in a frame runs when it has loaded.
      while (
        all.some((one) => one.contentDocument?.readyState !== 'complete' || !one.contentDocument.body?.firstChild)
      ) {
        await new Promise((done) => setTimeout(done, 20));
      }
      await new Promise((done) => setTimeout(done, 200));
      Object.assign(window, { took: performance.now() - began });
    });
  },
  alone: true,
  async check(tab) {
    await expectNoFreeze(tab, timeOfFrames);
    expect(await markedWords(tab.page)).toEqual([...MARKS].sort());
  },
};

export const FRAMES: readonly HostilePage[] = [
  {
    id: 'H54',
    does: 'holds frames that are sandboxed, of data, of a blob, of a script and of nothing, with and without articles',
    holds: 'it is marked itself, and no frame that is not its own is',
    body: `${BODY}<iframe sandbox srcdoc="${escaped(ARTICLE)}"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="${escaped(ARTICLE)}"></iframe>
      <iframe src="data:text/html,${encodeURIComponent(ARTICLE)}"></iframe>
      <iframe srcdoc="<p>${WORDS}</p>"></iframe><iframe src="javascript:'<p>${WORDS}</p>'"></iframe>
      <iframe src="about:blank"></iframe><iframe id="blob"></iframe>`,
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const blob = new Blob(['<p>Russia spoke of a ceasefire.</p>'], { type: 'text/html' });
        document.querySelector('#blob')?.setAttribute('src', URL.createObjectURL(blob));
      });
    },
    async check({ page }) {
      await pause(STAYS_CLOSED_MS);
      const frames = page.frames().filter((one) => one !== page.mainFrame());
      expect(frames.length).toBe(7);
      const found = await Promise.all(frames.map((one) => one.evaluate(() => CSS.highlights.size)));
      expect(found).toEqual(frames.map(() => 0));
      expect(await markedWords(page)).toEqual([...MARKS].sort());
    },
  },
  CROWDED,
];
