// The interface's words and language, as the browser gives them.
import { pageBrowser } from '../messaging/page-browser';
import type { MessageKey, Say } from '../model/say';

/** WXT knows the messages of its own build; ours are the keys of the English file. */
type MessageName = Parameters<ReturnType<typeof pageBrowser>['i18n']['getMessage']>[0];

/** Says a message in the browser's language; a missing one shows its key, so that it is seen and mended. */
export const say: Say = (key: MessageKey, ...values: string[]) =>
  pageBrowser().i18n.getMessage(key as MessageName, values) || key;

/** Names a page of the extension, and its language (BCP 47), for the browser and for those who hear it. */
export function namePage(page: Document, title: string, language: string): void {
  page.documentElement.lang = language;
  page.title = title;
}

/** The language of the interface, BCP 47: the one that the messages are in, which may not be the browser's. */
export function interfaceLanguage(): string {
  const { i18n } = pageBrowser();
  return i18n.getMessage('languageTag' as MessageName) || i18n.getUILanguage();
}
