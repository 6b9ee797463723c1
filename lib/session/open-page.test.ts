import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from './open-page';
import type { OpenReader } from './open-reader';
import type { Shared } from './shared';

const STORY = `<meta property="og:type" content="article"><article><h1>The week</h1>
  <p>A truce began on Friday. ${'Patrols began on the road. '.repeat(60)}</p></article>`;

/** Opens a page whose background answers as given; tells how often a reader was begun. */
async function open(answer: () => unknown, signal: AbortSignal, loosely = 'truce') {
  const openReader = vi.fn<OpenReader>(async () => 'nothing-found');
  const { window } = new JSDOM(STORY, { url: 'http://news.example/' });
  vi.stubGlobal('browser', { runtime: { id: 'truceline', sendMessage: async () => answer() } });
  const shared: Shared = { openReader };
  const tools = {
    news: [],
    holds: (text: string) => text.toLowerCase().includes(loosely),
    shared,
    failed: () => {},
    restart: () => {},
    effort: { ms: 0 },
    watchSettings: () => {},
    reopen: () => {},
  };
  const opened = await openPage({ ...tools, window: window as unknown as Window & typeof globalThis }, signal).catch(
    (error: Error) => error.name,
  );
  return { opened, begun: openReader.mock.calls.length };
}

const KNOWN = { off: false, settings: {} };

describe('openPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('begins to read behind the gates', async () => {
    expect(await open(() => KNOWN, new AbortController().signal)).toMatchObject({ opened: 'nothing-found', begun: 1 });
  });

  it('begins nothing where no ceasefire word may stand, and asks nobody', async () => {
    const never = () => expect.fail('asked');
    expect(await open(never, new AbortController().signal, 'armistice')).toMatchObject({ opened: 'no-term', begun: 0 });
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
