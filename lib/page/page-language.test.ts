import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';
import { readLanguage } from './page-language';

function languageOf(html: string) {
  const { document } = new JSDOM(html).window;
  return readLanguage(captureDom(document), document);
}

describe('readLanguage', () => {
  it.each([
    ['<html lang="en-GB">', 'en', 'en-GB', 'html'],
    ['<html lang="ar">', 'ar', 'ar', 'html'],
    ['<html lang="ZH-Hant">', 'zh', 'zh', 'html'],
    ['<html lang="zh-Hant-TW">', 'zh', 'zh-TW', 'html'],
    ['<html lang="tr_TR">', 'tr', 'tr-TR', 'html'],
    ['<html>', 'en', 'en', null],
    ['<html lang="">', 'en', 'en', null],
    ['<html lang=" ">', 'en', 'en', null],
    ['<html lang="123">', 'en', 'en', null],
    ['<html lang="english">', 'en', 'en', null],
    ['<meta property="og:locale" content="fr_FR">', 'fr', 'fr-FR', 'meta'],
    ['<meta http-equiv="Content-Language" content="ru">', 'ru', 'ru', 'meta'],
    ['<html lang="he"><meta property="og:locale" content="en_US">', 'he', 'he', 'html'],
    ['<html lang="en"><meta property="og:locale" content="en_US">', 'en', 'en-US', 'html'],
    ['<html lang=""><meta property="og:locale" content="es_ES">', 'es', 'es-ES', 'meta'],
  ])('%s: %s, %s, from %s', (html, language, tag, from) => {
    expect(languageOf(html)).toEqual({ language, tag, from });
  });
});
