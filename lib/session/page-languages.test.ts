import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../page/blocks';
import { createArticleReader } from './article-reader';
import { languagesOfPage } from './page-languages';

const GERMAN = 'Die Minister haben sich auf die Bedingungen der Waffenruhe geeinigt, das ist nicht neu.';

function languages(html: string): string[] {
  const window = new JSDOM(html).window as unknown as Window & typeof globalThis;
  const article = createArticleReader(window);
  return languagesOfPage(
    article,
    readBlocks(article.dom, article.roots()).map(({ text }) => text),
  );
}

describe('languagesOfPage', () => {
  it.each([
    ['what the page declares', '<html lang="pt-BR"><body><article><p>Trégua', ['pt']],
    ['English where nothing is said', '<body><article><p>A truce', ['en']],
    ['what it is written in, whatever a template says', `<html lang="en"><article><p>${GERMAN}`, ['en', 'de']],
    ['a quotation that says its language', '<html lang="en"><article><p>He said <q lang="ru-RU">мир', ['en', 'ru']],
    ['none for what is no language', '<html lang="en"><article><p lang=""><b lang="nonsense">A truce</b>', ['en']],
    ['each once', `<html lang="de"><article lang="de"><p>${GERMAN}<p lang="de-AT">${GERMAN}`, ['de']],
  ])('tells %s', (_what, html, expected) => {
    expect(languages(html)).toEqual(expected);
  });

  it('tells no more than four', () => {
    const many = ['fr', 'de', 'es', 'it', 'pl'].map((lang) => `<p lang="${lang}">x</p>`).join('');
    expect(languages(`<html lang="en"><article>${many}`)).toEqual(['en', 'fr', 'de', 'es']);
  });
});
