// The keys of the commands as they are now, and the browser's own page on which they are changed.
import { browser } from 'wxt/browser';

export interface Keys {
  /** By command, as the browser writes them; a command without a key is an empty text. */
  of: Readonly<Record<string, string>>;
  /** Address of the browser's page. */
  page: string;
  /** Opens that page, where it is not opened by its address. */
  open: (() => Promise<void>) | null;
}

/** Of Firefox alone, from version 137 on. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

export async function readKeys(): Promise<Keys> {
  const all = await browser.commands.getAll();
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  return {
    of: Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    page: isFirefox ? 'about:addons' : 'chrome://extensions/shortcuts',
    open: openShortcutSettings ? () => openShortcutSettings.call(browser.commands) : null,
  };
}
