import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../model/settings';
import { KEY } from './key';
import { changeSettings, DEFAULTS, readSettings, writeSettings } from './store';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const put = (stored: unknown) => fakeBrowser.storage.local.set({ [KEY]: stored });

/** Everything that can be set, set to something else than its default. */
const ALL: Settings = {
  reach: 'listed',
  offSites: ['a.example'],
  onSites: ['b.example', '[::1]'],
  density: 'all',
  weight: 'strong',
  hiddenLines: ['term', 'none'],
  hiddenConflicts: ['Libya'],
  mutes: [{ kind: 'actor', ref: 'jordan', alias: 'Jordan', site: 'a.example' }],
  opening: 'modifier',
  modifier: 'Alt',
  restMs: 100,
  language: 'pt-BR',
};

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damage: null });
    expect(DEFAULTS).toMatchObject({ reach: 'everywhere', density: 'section', opening: 'hover', restMs: 350 });
  });

  it('gives what was written', async () => {
    await writeSettings(ALL);
    expect(await readSettings()).toEqual({ settings: ALL, damage: null });
    const unchanged = Object.entries(ALL).filter(([key, value]) => DEFAULTS[key as keyof Settings] === value);
    expect(unchanged).toEqual([]);
  });

  it('takes over what version 0.1.0 stored, as it stored it', async () => {
    await put({ density: 'first', opening: 'click', restMs: 600, offSites: ['xn--bcher-kva.example', 'localhost'] });
    expect(await readSettings()).toEqual({
      settings: {
        ...DEFAULTS,
        density: 'first',
        opening: 'click',
        restMs: 600,
        offSites: ['xn--bcher-kva.example', 'localhost'],
      },
      damage: null,
    });
  });

  it.each([
    ['a text', 'section'],
    ['a list', []],
    ['a number', 7],
  ])('gives the defaults and says "invalid" for %s', async (_what, stored) => {
    await put(stored);
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damage: 'invalid' });
  });

  it.each<[what: string, key: keyof Settings, value: unknown]>([
    ['a wrong value', 'density', 'some'],
    ['a wrong type', 'offSites', 'a.example'],
    ['an empty host', 'offSites', ['']],
    ['a host that is an address', 'onSites', ['https://a.example/']],
    ['a rest too short', 'restMs', 5],
    ['a rest too long', 'restMs', 5000],
    ['a rest that is no whole number', 'restMs', 350.5],
    ['a line that there is not', 'hiddenLines', ['sometimes']],
    ['a mute with more in it', 'mutes', [{ kind: 'actor', ref: 'jordan', alias: 'Jordan', site: null, page: 'x' }]],
    ['a mute of half a page', 'mutes', [{ kind: 'actor', ref: 'jordan', alias: 'a'.repeat(201), site: null }]],
    ['a language without words', 'language', 'tlh'],
  ])('sets aside %s, and nothing else', async (_what, key, value) => {
    await put({ ...ALL, [key]: value });
    expect(await readSettings()).toEqual({ settings: { ...ALL, [key]: DEFAULTS[key] }, damage: 'invalid' });
  });

  it.each(['colour', 'toString', '__proto__'])('leaves out %s, a key that is not ours', async (key) => {
    await put(JSON.parse(`{"restMs":400,"${key}":{"restMs":1}}`));
    expect(await readSettings()).toEqual({ settings: { ...DEFAULTS, restMs: 400 }, damage: 'invalid' });
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

describe('changeSettings', () => {
  it('changes what is stored by now, and stores nothing where nothing changed', async () => {
    await put({ density: 'first' });
    await changeSettings((settings) => ({ ...settings, restMs: 500 }));
    expect((await readSettings()).settings).toEqual({ ...DEFAULTS, density: 'first', restMs: 500 });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await changeSettings((settings) => settings);
    expect(set).not.toHaveBeenCalled();
  });
});
