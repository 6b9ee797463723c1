// The reader's settings in storage.local: parsed on read, key by key, so that one that is damaged costs no other.
import { browser } from 'wxt/browser';
import { type Settings, settings } from '../model/settings';
import { KEY } from './key';

export const DEFAULTS: Settings = settings.parse({});

/** The settings in force, and whether something of what is stored had to be set aside. */
export interface StoredSettings {
  settings: Settings;
  /** `unreadable`: the store itself fails. `invalid`: not all that it holds are settings. */
  damage: 'unreadable' | 'invalid' | null;
}

/** Never throws: a damaged store may refuse even the reading of a key that was never set. */
export async function readSettings(): Promise<StoredSettings> {
  try {
    return salvage((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULTS, damage: 'unreadable' };
  }
}

/**
 * What can be used of what is stored: keys that are missing (an earlier version wrote it) have their default, and so
 * have those that are damaged. Keys that are not ours (a later version wrote it) are left out.
 */
function salvage(stored: unknown): StoredSettings {
  if (stored === undefined) return { settings: DEFAULTS, damage: null };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: DEFAULTS, damage: 'invalid' };
  const sound: Record<string, unknown> = {};
  let damage: StoredSettings['damage'] = null;
  for (const [key, value] of Object.entries(stored)) {
    const schema = Object.hasOwn(settings.shape, key) && settings.shape[key as keyof Settings];
    const parsed = schema ? schema.safeParse(value) : null;
    if (parsed?.success) sound[key] = parsed.data;
    else damage = 'invalid';
  }
  return { settings: settings.parse(sound), damage };
}

/** Stores settings. @throws what the store throws, so that the options page can say so. */
export async function writeSettings(value: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: value });
}

/** Stores what `change` makes of the settings in force. @throws what the store throws. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const before = (await readSettings()).settings;
  const after = change(before);
  if (after !== before) await writeSettings(after);
}
