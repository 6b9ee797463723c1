import { describe, expect, it, vi } from 'vitest';
import type { PageSettings } from '../messaging/contract';
import type { OpenedPage } from './open-reader';
import { pageSettingsWith } from './page-settings.states';
import { heedSettings } from './settings-changed';

const said = (settings: Partial<PageSettings>) => ({ off: false, settings: pageSettingsWith(settings) });

/** A page that is read with a density of `all`, and whose background answers as given once settings have changed. */
function read(answer: () => unknown) {
  const run = new AbortController();
  const reopen = vi.fn<() => void>();
  const options = pageSettingsWith({ density: 'all' });
  const page = { shared: {}, host: 'news.example', options, reopen, ask: async () => answer() };
  const { shared } = page as unknown as OpenedPage;
  heedSettings(page as unknown as OpenedPage, run.signal);
  const change = async () => {
    shared.changed?.();
    await new Promise((done) => setTimeout(done));
  };
  return { run, reopen, options, shared, change };
}

describe('when settings change, a page', () => {
  it.each<[string, number, () => unknown]>([
    ['stays as it is where it is told the same', 0, () => said({ density: 'all' })],
    ['is opened anew where it is told something else', 1, () => said({ density: 'first' })],
    ['is opened anew where its site is off now', 1, () => ({ off: true })],
    ['is opened anew where nobody answers', 1, () => Promise.reject(new Error('no answer'))],
  ])('%s', async (_what, times, answer) => {
    const { change, reopen } = read(answer);
    await change();
    expect(reopen).toHaveBeenCalledTimes(times);
  });

  it('stays as it is where its session has taken the change already', async () => {
    const { change, reopen, options } = read(() => said({ density: 'all', muted: ['actor turkey Turkey'] }));
    options.muted = ['actor turkey Turkey'];
    await change();
    expect(reopen).not.toHaveBeenCalled();
  });

  it('leaves it to the next run where it has ended meanwhile', async () => {
    const { change, reopen, run, shared } = read(() => {
      run.abort();
      return said({ density: 'first' });
    });
    await change();
    expect(reopen).not.toHaveBeenCalled();
    expect(shared.changed).toBeUndefined();
  });
});
