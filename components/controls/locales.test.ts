import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'data/public/_locales';

type Messages = Record<string, { message: string }>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

const placeholders = (message = '') => [...new Set(message.match(/\$[1-9]/g))].sort();

const english = read('en');
const locales = readdirSync(FOLDER);

it('finds the locales on the disk', () => {
  expect(locales).toEqual(expect.arrayContaining(['ar', 'en', 'fr']));
});

describe.each(locales)('messages in %s', (locale) => {
  const messages = read(locale);
  const keys = Object.keys(messages);

  it('have exactly the English keys', () => {
    expect(keys.sort()).toEqual(Object.keys(english).sort());
  });

  it('have the placeholders of the English ones', () => {
    const differ = keys.filter(
      (key) => placeholders(messages[key]?.message).join() !== placeholders(english[key]?.message).join(),
    );
    expect(differ).toEqual([]);
  });

  it('are never empty', () => {
    expect(keys.filter((key) => !messages[key]?.message.trim())).toEqual([]);
  });

  it('name the language of their folder', () => {
    // Folders are written zh_CN, languages zh-CN.
    expect(messages.languageTag?.message).toBe(locale.replace('_', '-'));
  });
});
