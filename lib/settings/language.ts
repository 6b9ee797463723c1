// The interface's words and language, as the browser gives them.
import { browser } from 'wxt/browser';
import type { MessageKey, Say } from '../model/say';

/** WXT knows the messages of its own build; ours are the keys of the English file. */
type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** Says a message in the browser's language; a missing one shows its key, so that it is seen and mended. */
export const say: Say = (key: MessageKey, ...values: string[]) =>
  browser.i18n.getMessage(key as MessageName, values) || key;

/** The language of the interface, BCP 47: the one that the messages are in, which may not be the browser's. */
export function interfaceLanguage(): string {
  return browser.i18n.getMessage('languageTag' as MessageName) || browser.i18n.getUILanguage();
}
