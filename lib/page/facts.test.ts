import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';
import { dayOf, readFacts } from './facts';

const NOW = new Date('2026-11-22T12:00:00Z');

function facts(html: string, url = 'https://example.com/story') {
  const { document } = new JSDOM(html, { url }).window;
  const roots = [...document.querySelectorAll('main')];
  return readFacts(captureDom(document), document, roots.length > 0 ? roots : [document.body], NOW);
}

function dateOf(html: string, url?: string): [date: string | null, from: string | null] {
  const { date, dateFrom } = facts(html, url);
  return [date, dateFrom];
}

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('dayOf', () => {
  it.each([
    ['2020-03-06', '2020-03-06'],
    ['2020-03-06T23:59:59Z', '2020-03-06'],
    ['2020-03-06T01:00:00+09:00', '2020-03-06'],
    ['  2020-03-06 10:00 ', '2020-03-06'],
    ['Fri, 06 Mar 2020 10:00:00 GMT', '2020-03-06'],
    ['6 March 2020', '2020-03-06'],
    ['6. March 2020', '2020-03-06'],
    ['6 Mar. 2020', '2020-03-06'],
    ['March 6, 2020', '2020-03-06'],
    ['MARCH 6 2020', '2020-03-06'],
    ['Sept. 5th, 2020', '2020-09-05'],
    ['Published 10:30 GMT, 6 March 2020', '2020-03-06'],
    ['By A. Writer, March 6, 2020 at 10:30', '2020-03-06'],
    ['2020-02-29', '2020-02-29'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', '2026-11-23'],
    ['1990-01-01', '1990-01-01'],
  ])('reads %j as %s', (text, expected) => {
    expect(dayOf(text, NOW)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2020',
    '2020-03',
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-10-00',
    '0000-00-00',
    '1970-01-01',
    '1989-12-31',
    '2026-11-24',
    '2027-01-01',
    '12020-03-06',
    '31 June 2020',
    '6 Foo 2020',
    '06/03/2020',
    '1583452800',
  ])('reads %j as no day', (text) => {
    expect(dayOf(text, NOW)).toBeNull();
  });
});

describe('readFacts: where a date is read', () => {
  const CASES: [what: string, html: string, from: string, url?: string][] = [
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2020-03-06' }), 'json-ld'],
    [
      'a list in JSON-LD',
      ld([{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2020-03-06' }]),
      'json-ld',
    ],
    [
      '@graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article', datePublished: '2020-03-06' }] }),
      'json-ld',
    ],
    [
      'JSON-LD, second script',
      ld({ '@type': 'WebSite' }) + ld({ '@type': 'Article', datePublished: '2020-03-06' }),
      'json-ld',
    ],
    ['article:published_time', meta('article:published_time', '2020-03-06T10:00:00Z'), 'meta'],
    ['og:published_time', meta('og:published_time', '2020-03-06'), 'meta'],
    ['pubdate', '<meta name="PubDate" content="Fri, 06 Mar 2020 10:00:00 GMT">', 'meta'],
    ['Dublin Core', '<meta name="dc.date.issued" content="2020-03-06">', 'meta'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2020-03-06">', 'meta'],
    ['meta date', '<meta name="date" content="2020-03-06">', 'meta'],
    ['microdata in a time', '<time itemprop="datePublished" datetime="2020-03-06">x</time>', 'microdata'],
    ['microdata in text', '<span itemprop="datePublished">6 March 2020</span>', 'microdata'],
    ['time', '<main><time datetime="2020-03-06T10:00">today</time></main>', 'time'],
    ['time in a header', '<header><time datetime="2020-03-06">x</time></header><main>x</main>', 'time'],
    ['address with slashes', '', 'address', 'https://example.com/news/2020/3/6/truce'],
    ['address with hyphens', '', 'address', 'https://example.com/2020-03-06-truce'],
    ['address, packed', '', 'address', 'https://example.com/news/20200306/truce'],
    ['byline', '<p class="article-byline">By A. Writer, 6 March 2020</p>', 'text'],
    ['text of a date', '<div class="PublishDate">March 6, 2020</div>', 'text'],
  ];
  it.each(CASES)('%s', (_what, html, from, url) => {
    expect(dateOf(html, url)).toEqual(['2020-03-06', from]);
  });

  it.each([
    ['nothing', ''],
    ['a time beside the story', '<aside><time datetime="2020-03-06">x</time></aside><main>x</main>'],
    ['a number in the address', '', 'https://example.com/story/120200306'],
    ['a part of an address', '', 'https://example.com/2020/03/truce'],
    ['a day of change', ld({ '@type': 'Article', dateModified: '2020-03-06' })],
  ])('not in %s', (_what, html, url?: string) => {
    expect(dateOf(html, url)).toEqual([null, null]);
  });
});

describe('readFacts: which date counts', () => {
  it('the one of the most exact source', () => {
    const all = [
      ld({ '@type': 'Article', datePublished: '2020-03-01' }),
      meta('article:published_time', '2020-03-02'),
      '<span itemprop="datePublished">2020-03-03</span>',
      '<main><time datetime="2020-03-04">x</time></main>',
      '<p class="date">2020-03-06</p>',
    ];
    const url = 'https://example.com/2020/03/05/truce';
    const dates = all.map((_one, index) => dateOf(all.slice(index).join(''), url)[0]);
    expect(dates).toEqual(['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04', '2020-03-05']);
  });

  it('the time of publication, though a plainer date stands before it', () => {
    const html = `<meta name="date" content="2026-01-01">${meta('article:published_time', '2020-03-06')}`;
    expect(dateOf(html)[0]).toBe('2020-03-06');
  });

  it('the article’s in JSON-LD, not that of a film or comment beside it', () => {
    const film = { '@type': 'VideoObject', datePublished: '2015-01-01' };
    const story = { '@type': 'NewsArticle', datePublished: '2020-03-06', comment: { datePublished: '2020-03-07' } };
    expect(dateOf(ld({ '@graph': [film, story] }))[0]).toBe('2020-03-06');
    expect(dateOf(ld({ '@type': 'NewsArticle', video: film, datePublished: '2020-03-06' }))[0]).toBe('2020-03-06');
  });

  it.each([
    ['nonsense', 'soon'],
    ['no day of the calendar', '2020-02-30'],
    ['the future', '2031-01-01'],
    ['the epoch', '1970-01-01T00:00:00Z'],
    ['empty', ''],
  ])('the next one, where one is %s', (_what, wrong) => {
    const html = ld({ '@type': 'Article', datePublished: wrong }) + meta('article:published_time', wrong);
    expect(dateOf(`${html}<main><time datetime="2020-03-06">x</time></main>`)).toEqual(['2020-03-06', 'time']);
  });

  it.each([
    ['broken', '{"@type": "Article", "datePublished": "2020-03-06"'],
    ['empty', ''],
    ['null', 'null'],
    ['a number', '3'],
    ['a date that is a number', '{"datePublished": 1583452800}'],
    ['deeper than articles are', `${'{"a":'.repeat(50)}{"datePublished":"2019-01-01"}${'}'.repeat(50)}`],
    ['endlessly deep', `${'{"a":'.repeat(5000)}{"datePublished":"2019-01-01"}${'}'.repeat(5000)}`],
  ])('the next one, where JSON-LD is %s', (_what, json) => {
    const html = `<script type="application/ld+json">${json}</script>${meta('article:published_time', '2020-03-07')}`;
    expect(dateOf(html)).toEqual(['2020-03-07', 'meta']);
  });

  it('null where every one is wrong', () => {
    expect(dateOf('<meta name="date" content="2031-01-01"><p class="date">soon</p>')).toEqual([null, null]);
  });
});

describe('readFacts: language', () => {
  it.each([
    ['<html lang="en-GB">', 'en'],
    ['<html lang="ar">', 'ar'],
    ['<html lang="ZH-Hant">', 'zh'],
    ['<html lang="tr_TR">', 'tr'],
    ['<html>', 'en'],
    ['<html lang="">', 'en'],
    ['<html lang=" ">', 'en'],
    ['<html lang="123">', 'en'],
    ['<html lang="english">', 'en'],
    ['<meta property="og:locale" content="fr_FR">', 'fr'],
    ['<meta http-equiv="Content-Language" content="ru">', 'ru'],
    ['<html lang="he"><meta property="og:locale" content="en_US">', 'he'],
    ['<html lang=""><meta property="og:locale" content="es_ES">', 'es'],
  ])('%s: %s', (html, language) => {
    expect(facts(html).language).toBe(language);
  });
});
