import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, writeSettings } from './store';
import { watchSettings } from './watch';

beforeEach(() => fakeBrowser.reset());

describe('watchSettings', () => {
  it('calls for changed settings, not for other keys or areas, and not after the end', async () => {
    let calls = 0;
    const end = new AbortController();
    watchSettings(() => calls++, end.signal);
    await writeSettings({ ...DEFAULTS, density: 'all' });
    expect(calls).toBe(1);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.sync.set({ settings: 1 });
    expect(calls).toBe(1);
    end.abort();
    await writeSettings({ ...DEFAULTS, density: 'first' });
    expect(calls).toBe(1);
  });
});
