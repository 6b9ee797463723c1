// The interface in a language that the reader chose, which the browser's own way to say things cannot speak.
import { browser } from 'wxt/browser';
import { type Say, sayFrom, type Words } from '../model/say';
import type { Settings } from '../model/settings';
import { interfaceLanguage, say } from './language';

/** The messages of a language. @throws when the package lacks them. */
export async function readWords(language: NonNullable<Settings['language']>): Promise<Words> {
  // Folders are written zh_CN, languages zh-CN.
  const path = `/_locales/${language.replace('-', '_')}/messages.json`;
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`the package has no ${path}`);
  const stored = (await response.json()) as Record<string, { message: string }>;
  return { language, messages: Object.fromEntries(Object.entries(stored).map(([key, { message }]) => [key, message])) };
}

/** How a page of the extension speaks: in the language that was chosen, else in that of the browser. */
export async function speak(chosen: Settings['language']): Promise<{ say: Say; language: string }> {
  if (chosen !== null) {
    const words = await readWords(chosen).catch(() => null);
    if (words) return { say: sayFrom(words), language: words.language };
  }
  return { say, language: interfaceLanguage() };
}
