import { afterEach, describe, expect, it, vi } from 'vitest';
import { interfaceLanguage, say } from './language';

afterEach(() => vi.unstubAllGlobals());

/** A browser with these messages, whose own language is Welsh. */
function browserWith(messages: Record<string, string>): void {
  const getMessage = (key: string, values: string[] = []) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_found, number: string) => values[Number(number) - 1] ?? '');
  vi.stubGlobal('browser', { i18n: { getMessage, getUILanguage: () => 'cy' } });
}

describe('say', () => {
  it('says a message with its values', () => {
    browserWith({ extensionName: '$1 of $2' });
    expect(say('extensionName', 'a', 'b')).toBe('a of b');
  });

  it('says the key of a missing message', () => {
    browserWith({});
    expect(say('extensionName')).toBe('extensionName');
  });
});

describe('interfaceLanguage', () => {
  it('is that of the messages, else that of the browser', () => {
    browserWith({ languageTag: 'fr' });
    expect(interfaceLanguage()).toBe('fr');
    browserWith({});
    expect(interfaceLanguage()).toBe('cy');
  });
});
