import { describe, expect, it } from 'vitest';
import { languageOf, NOT_TOLD } from './languages';

describe('languageOf', () => {
  it.each([
    ['en', 'Syria: the truce holds', 'https://example.com/a'],
    ['es', 'La ONU pide el alto el fuego', 'https://example.com/a'],
    ['fr', 'La Russie et les combats', 'https://example.com/a'],
    ['de', 'Waffenruhe für die Ukraine', 'https://example.com/a'],
    ['pt', 'O cessar-fogo não vale', 'https://example.com/a'],
    ['tr', 'İdlib için ateşkes', 'https://example.com/a'],
    ['ar', 'وقف إطلاق النار', 'https://example.com/en/a'],
    ['fa', 'آتش‌بس در یمن', 'https://example.com/a'],
    ['he', 'הפסקת אש', 'https://example.com/a'],
    ['zh', '停火', 'https://example.com/a'],
    ['ja', '停戦の合意', 'https://example.com/a'],
    ['ko', '휴전', 'https://example.com/a'],
    ['ru', 'Перемирие', 'https://example.com/a'],
    ['uk', 'Перемир’я в Україні', 'https://example.com/a'],
    ['es', 'Macron', 'https://es.example.com/a'],
    ['fr', '[The truce in Syria]', 'https://example.com/fr/a'],
    ['tr', 'Erdogan', 'https://example.com/news/tr/a'],
  ])('tells %s of "%s" at %s', (language, title, url) => {
    expect(languageOf({ title, url })).toBe(language);
  });

  it.each([
    ['Ceasefire', 'https://example.com/a'],
    ['Truce for Idlib und Afrin', 'https://example.com/a'],
    ['[The truce in Syria]', 'https://example.de/a/b/en'],
  ])('tells none of "%s" at %s', (title, url) => {
    expect(languageOf({ title, url })).toBe(NOT_TOLD);
  });
});
