import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from './open-page';
import type { OpenReader } from './open-reader';
import type { Shared } from './shared';

const STORY = `<meta property="og:type" content="article"><article><h1>The week</h1>
  <p>A truce began on Friday. ${'Patrols began on the road. '.repeat(60)}</p></article>`;

/** Opens a page whose background answers as given; tells how often a reader was begun. */
async function open(answer: (document: Document) => unknown, signal: AbortSignal) {
  const openReader = vi.fn<OpenReader>(async () => null);
  const { window } = new JSDOM(STORY, { url: 'http://news.example/' });
  vi.stubGlobal('browser', { runtime: { id: 'truceline', sendMessage: async () => answer(window.document) } });
  const shared: Shared = { openReader };
  const tools = { gate: { stems: ['truce'], news: [] }, shared, failed: () => {}, restart: () => {} };
  const opened = await openPage({ ...tools, window: window as unknown as Window & typeof globalThis }, signal).catch(
    (error: Error) => error.name,
  );
  const [handedOver] = openReader.mock.calls.map(([page]) => page);
  return { opened, begun: openReader.mock.calls.length, hasChanged: handedOver?.hasChanged() };
}

const KNOWN = { off: false, lexicons: [], cues: {}, settings: {} };

describe('openPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('begins to read behind the gates', async () => {
    expect(await open(() => KNOWN, new AbortController().signal)).toMatchObject({ opened: 'nothing-found', begun: 1 });
  });

  it.each<[string, (document: Document) => void, boolean]>([
    ['words', ({ body }) => Object.assign(body.querySelector('p')?.firstChild as Text, { data: 'A truce.' }), true],
    ['a new paragraph', ({ body }) => body.querySelector('article')?.append('And another truce.'), true],
    ['nothing', () => {}, false],
  ])('tells the reader that the page has changed meanwhile: %s', async (_what, change, hasChanged) => {
    const answer = (document: Document) => {
      change(document);
      return KNOWN;
    };
    expect(await open(answer, new AbortController().signal)).toMatchObject({ begun: 1, hasChanged });
  });

  it('begins nothing on a site that is switched off', async () => {
    expect(await open(() => ({ off: true }), new AbortController().signal)).toMatchObject({
      opened: 'site-off',
      begun: 0,
    });
  });

  it('begins nothing when it was ended while the background answered', async () => {
    const run = new AbortController();
    const answer = () => {
      run.abort();
      return KNOWN;
    };
    expect(await open(answer, run.signal)).toMatchObject({ opened: 'AbortError', begun: 0 });
  });
});
