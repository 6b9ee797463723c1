// The reader's settings in storage.local: parsed on read, defaults when absent or damaged.
import { browser } from 'wxt/browser';
import { type Settings, settings } from '../model/settings';
import { KEY } from './key';

export const DEFAULTS: Settings = settings.parse({});

/** The settings in force, and whether what is stored had to be set aside. */
export interface StoredSettings {
  settings: Settings;
  /** `unreadable`: the store itself fails. `invalid`: it holds something else than settings. */
  damage: 'unreadable' | 'invalid' | null;
}

/** Never throws: a damaged store may refuse even the reading of a key that was never set. */
export async function readSettings(): Promise<StoredSettings> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (stored === undefined) return { settings: DEFAULTS, damage: null };
    const parsed = settings.safeParse(stored);
    return parsed.success ? { settings: parsed.data, damage: null } : { settings: DEFAULTS, damage: 'invalid' };
  } catch {
    return { settings: DEFAULTS, damage: 'unreadable' };
  }
}

/** Stores settings. @throws what the store throws, so that the options page can say so. */
export async function writeSettings(value: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: value });
}
