// Pages that contradict themselves, or lack what others have: what is read of them instead, and that nothing is thrown.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { findArticleInSteps } from './article';
import { readBlocks } from './blocks';
import { captureDom } from './dom';
import { readFactsInSteps } from './facts';
import { readLanguage } from './page-language';

const NOW = new Date('2026-11-22T12:00:00Z');
const TEXT = 'It goes on and on, with commas, and with full stops. '.repeat(6);
const P = `<p>${TEXT}</p>`.repeat(5);
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const published = (day: string) => `<meta property="article:published_time" content="${day}">`;

function read(html: string, attributes = 'lang="en"') {
  const { document } = new JSDOM(`<!doctype html><html ${attributes}>${html}</html>`, { url: 'https://news.example/a' })
    .window;
  const dom = captureDom(document);
  const roots = drain(findArticleInSteps(dom, document));
  const language = readLanguage(dom, document);
  const facts = drain(readFactsInSteps({ dom, document, roots }, [language.tag], NOW));
  const lines = readBlocks(dom, roots).map(({ text }) => text.trim());
  return { day: facts.published?.day ?? null, changed: facts.changed?.day ?? null, language: language.language, lines };
}

describe('dates that contradict each other', () => {
  const says = (own: string, meta: string, line: string) =>
    read(
      `${ld({ '@type': 'NewsArticle', datePublished: own })}${published(meta)}<article><h1>T</h1><time class="date" datetime="${line}">x</time>${P}</article>`,
    );

  it.each([
    ['JSON-LD goes before all', '2020-03-06', '2020-03-01', '2020-03-02', '2020-03-06'],
    ['JSON-LD of 1970: the meta element', '1970-01-01', '2020-03-01', '2020-03-02', '2020-03-01'],
    ['JSON-LD in the future: the meta element', '2031-01-01', '2020-03-01', '2020-03-02', '2020-03-01'],
    ['both in the future: the line', '2031-01-01', '2031-01-01', '2020-03-02', '2020-03-02'],
    ['no day: the line', 'yesterday', 'unknown', '2020-03-02', '2020-03-02'],
    ['all nonsense: none', '1970-01-01', '0000-00-00', '2031-01-01', null],
  ])('%s', (_what, own, meta, line, expected) => {
    expect(says(own, meta, line).day).toBe(expected);
  });

  it('a change before the publication is none', () => {
    const linked = ld({ '@type': 'NewsArticle', datePublished: '2020-03-06', dateModified: '2020-03-01' });
    expect(read(`${linked}<article><h1>T</h1>${P}</article>`)).toMatchObject({ day: '2020-03-06', changed: null });
  });

  it('JSON-LD that is cut off is as if it were not there', () => {
    const cut = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-03</script>';
    expect(read(`${cut}${published('2020-03-01')}<article><h1>T</h1>${P}</article>`).day).toBe('2020-03-01');
  });
});

describe('three languages on a page', () => {
  const body = `<article><h1>Truce in Idlib</h1><p lang="ar">${'اتفق الطرفان على وقف إطلاق النار. '.repeat(9)}</p><p lang="ru">${'Стороны договорились о перемирии. '.repeat(9)}</p>${P}</article>`;

  it('it is of the language that the document declares', () => {
    expect(read(body, 'lang="fr"').language).toBe('fr');
    expect(read(`<meta property="og:locale" content="ar_AR">${body}`, 'lang="fr"').language).toBe('fr');
  });

  it('of the one that its metadata tell, where it declares none; English, where nothing does', () => {
    expect(read(`<meta property="og:locale" content="ru_RU">${body}`, '').language).toBe('ru');
    expect(read(body, '').language).toBe('en');
  });

  it('all of its paragraphs are read', () => {
    const { lines } = read(body);
    for (const word of ['وقف إطلاق النار', 'перемирии', 'commas'])
      expect(lines.some((line) => line.includes(word))).toBe(true);
  });
});

describe('two articles on a page', () => {
  const two = (first: string, second: string) =>
    `<title>${first}</title><article><h1>${first}</h1><time class="date" datetime="2020-03-06">6 March 2020</time>${P}</article>
    <article><h1>${second}</h1><time class="date" datetime="2021-03-06">6 March 2021</time>${P}</article>`;

  it('the day is that of the first', () => {
    expect(read(two('The truce of Idlib takes hold', 'The truce of Libya takes hold')).day).toBe('2020-03-06');
  });

  it('both are read, the first one first', () => {
    const { lines } = read(two('The truce of Idlib takes hold', 'The truce of Libya takes hold'));
    const [first, second] = ['Idlib', 'Libya'].map((word) => lines.findIndex((line) => line.includes(word)));
    expect(first).toBe(0);
    expect(second === -1 || (second ?? 0) > 0).toBe(true);
  });
});

describe('a page without a headline', () => {
  it.each([
    ['no h1', `<article><p class="date">6 March 2020</p>${P}</article>`],
    ['an empty one', `<article><h1></h1><p class="date">6 March 2020</p>${P}</article>`],
    [
      'one that is a picture',
      `<article><h1><img src="x.png" alt=""></h1><p class="date">6 March 2020</p>${P}</article>`,
    ],
    ['nothing but paragraphs', `<p class="date">6 March 2020</p>${P}`],
  ])('%s: its text and its day are read', (_what, html) => {
    const { day, lines } = read(html);
    expect(day).toBe('2020-03-06');
    expect(lines.filter((line) => line.startsWith('It goes on'))).toHaveLength(5);
  });

  it('a page without anything has no day and no lines', () => {
    expect(read('')).toEqual({ day: null, changed: null, language: 'en', lines: [] });
  });
});
