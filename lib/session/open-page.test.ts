import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageSettings } from '../messaging/contract';
import { openPage } from './open-page';
import type { OpenReader } from './open-reader';
import { pageSettingsWith } from './page-settings.states';
import type { Shared } from './shared';

const STORY = `<meta property="og:type" content="article"><article><h1>The week</h1>
  <p>A truce began on Friday. ${'Patrols began on the road. '.repeat(60)}</p></article>`;

/** Opens a page whose background answers as given; tells how often a reader was begun. */
async function open(answer: () => unknown, signal: AbortSignal, loosely = 'truce') {
  const openReader = vi.fn<OpenReader>(async () => 'nothing-found');
  const reopen = vi.fn<() => void>();
  let changed = () => {};
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
    watchSettings: (call: () => void) => {
      changed = call;
    },
    reopen,
  };
  const opened = await openPage({ ...tools, window: window as unknown as Window & typeof globalThis }, signal).catch(
    (error: Error) => error.name,
  );
  const change = async () => {
    changed();
    await new Promise((done) => setTimeout(done));
  };
  return { opened, begun: openReader.mock.calls.length, openReader, change, reopen };
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

  describe('when settings change', () => {
    const said = (settings: Partial<PageSettings>) => ({ off: false, settings: pageSettingsWith(settings) });

    it.each<[string, number, () => unknown]>([
      ['stays as it is where the page is told the same', 0, () => said({ density: 'all' })],
      ['opens anew where it is told something else', 1, () => said({ density: 'first' })],
      ['opens anew where the site is off now', 1, () => ({ off: true })],
      ['opens anew where nobody answers', 1, () => undefined],
    ])('%s', async (_what, times, later) => {
      let answer: () => unknown = () => said({ density: 'all' });
      const { change, reopen } = await open(() => answer(), new AbortController().signal);
      answer = later;
      await change();
      expect(reopen).toHaveBeenCalledTimes(times);
    });

    it('stays as it is where its session has taken the change already', async () => {
      let answer = said({ muted: [] });
      const { change, reopen, openReader } = await open(() => answer, new AbortController().signal);
      const { options } = openReader.mock.calls[0]?.[0] ?? expect.fail('not begun');
      options.muted = ['actor turkey Turkey'];
      answer = said({ muted: ['actor turkey Turkey'] });
      await change();
      expect(reopen).not.toHaveBeenCalled();
    });

    it('leaves it to the next run where it has ended meanwhile', async () => {
      const run = new AbortController();
      let answer: () => unknown = () => said({});
      const { change, reopen } = await open(() => answer(), run.signal);
      answer = () => {
        run.abort();
        return said({ density: 'all' });
      };
      await change();
      expect(reopen).not.toHaveBeenCalled();
    });
  });
});
