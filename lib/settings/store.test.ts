import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEY } from './key';
import { DEFAULTS, readSettings, writeSettings } from './store';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const put = (stored: unknown) => fakeBrowser.storage.local.set({ [KEY]: stored });

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damage: null });
    expect(DEFAULTS).toEqual({ density: 'section', opening: 'hover', restMs: 350, offSites: [] });
  });

  it('gives what was written', async () => {
    const settings = { density: 'all', opening: 'click', restMs: 100, offSites: ['a.example'] } as const;
    await writeSettings({ ...settings, offSites: [...settings.offSites] });
    expect(await readSettings()).toEqual({ settings, damage: null });
  });

  it('fills in what an earlier version did not have', async () => {
    await put({ density: 'first' });
    expect(await readSettings()).toEqual({ settings: { ...DEFAULTS, density: 'first' }, damage: null });
  });

  it.each([
    ['a text', 'section'],
    ['a list', []],
    ['a number', 7],
    ['a wrong value', { density: 'some' }],
    ['a wrong type', { offSites: 'a.example' }],
    ['an empty host', { offSites: [''] }],
    ['a rest too short', { restMs: 5 }],
    ['a rest too long', { restMs: 5000 }],
    ['a rest that is no whole number', { restMs: 350.5 }],
    ['a key that is not ours', { ...DEFAULTS, colour: 'red' }],
  ])('gives the defaults and says "invalid" for %s', async (_what, stored) => {
    await put(stored);
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damage: 'invalid' });
  });

  it('gives the defaults and says "unreadable" where the store rejects', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damage: 'unreadable' });
  });

  it('gives the defaults and says "unreadable" where the store throws', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => {
      throw new Error('corrupt');
    });
    expect((await readSettings()).damage).toBe('unreadable');
  });
});

describe('writeSettings', () => {
  it('stores under its own key and leaves the others', async () => {
    await fakeBrowser.storage.local.set({ other: 1 });
    await writeSettings(DEFAULTS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ other: 1, [KEY]: DEFAULTS });
  });

  it('throws what the store throws', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(writeSettings(DEFAULTS)).rejects.toThrow('quota');
  });
});
