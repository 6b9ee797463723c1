import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { captureDom } from './dom';
import { laterDay, readFactsInSteps } from './facts';

const NOW = new Date('2026-11-22T12:00:00Z');

function facts(html: string, url = 'https://example.com/story', languages = ['en']) {
  const { document } = new JSDOM(html, { url }).window;
  const main = [...document.querySelectorAll('main')];
  const roots = main.length > 0 ? main : [document.body];
  return drain(readFactsInSteps({ dom: captureDom(document), document, roots }, languages, NOW));
}

function dateOf(html: string, url?: string): [date: string | null, from: string | null] {
  const { published } = facts(html, url);
  return [published?.day ?? null, published?.from ?? null];
}

const changeOf = (html: string) => facts(html).changed;

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

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
    ['meta, Chinese sites', '<meta name="publishdate" content="2020-03-06">', 'meta'],
    ['RDFa', '<p><span property="dc:date dc:created" content="2020-03-06T10:00:00+01:00">x</span></p>', 'microdata'],
    [
      'JSON-LD, a page’s main thing',
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2020-03-06' } }),
      'json-ld',
    ],
    [
      'JSON-LD in a comment',
      '<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2020-03-06"} --></script>',
      'json-ld',
    ],
    [
      'JSON-LD in CDATA',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","datePublished":"2020-03-06"};\n//]]></script>',
      'json-ld',
    ],
    [
      'JSON-LD with broken lines',
      '<script type="application/ld+json">{"@type":"Article","headline":"A\nB","datePublished":"2020-03-06"}</script>',
      'json-ld',
    ],
    ['JSON-LD, a list as value', ld({ '@type': ['NewsArticle', 'Article'], datePublished: ['2020-03-06'] }), 'json-ld'],
    ['microdata in a time', '<time itemprop="datePublished" datetime="2020-03-06">x</time>', 'microdata'],
    ['microdata in text', '<span itemprop="datePublished">6 March 2020</span>', 'microdata'],
    ['time', '<main><time datetime="2020-03-06T10:00">today</time></main>', 'time'],
    ['time in a header', '<header><time datetime="2020-03-06">x</time></header><main>x</main>', 'time'],
    ['address with slashes', '', 'address', 'https://example.com/news/2020/3/6/truce'],
    ['address with hyphens', '', 'address', 'https://example.com/2020-03-06-truce'],
    ['address, packed', '', 'address', 'https://example.com/news/20200306/truce'],
    ['byline', '<p class="article-byline">By A. Writer, 6 March 2020</p>', 'text'],
    ['text of a date', '<div class="PublishDate">March 6, 2020</div>', 'text'],
    ['text without a name', '<h1>Truce</h1><div><span>World</span> <span>March 6, 2020</span></div>', 'text'],
    [
      'text above the story',
      '<div><h1>Truce</h1><div><p class="when">6 March 2020</p></div></div><main>x</main>',
      'text',
    ],
    ['text with a script in it', `<div class="date">6 March 2020<script>${'x();'.repeat(60)}</script></div>`, 'text'],
    ['a microformat', '<abbr class="published" title="2020-03-06T10:00:00+03:00">a while ago</abbr>', 'time'],
    ['address with the name of a month', '', 'address', 'https://example.com/world/2020/mar/06/truce'],
    ['address, Chinese', '', 'address', 'https://example.com/n1/2020/0306/c1001-31620000.html'],
    ['address, Chinese, with a hyphen', '', 'address', 'https://example.com/2020-03/06/c_1125671234.htm'],
    ['address, month and day in one part', '', 'address', 'https://example.com/gn/2020/03-06/9115001.shtml'],
    [
      'address of an archived page',
      '',
      'address',
      'https://web.archive.org/web/20231005120000/https://example.com/2020/03/06/truce',
    ],
  ];
  it.each(CASES)('%s', (_what, html, from, url) => {
    expect(dateOf(html, url)).toEqual(['2020-03-06', from]);
  });

  it.each([
    ['nothing', ''],
    ['a time beside the story', '<aside><time datetime="2020-03-06">x</time></aside><main>x</main>'],
    ['a number in the address', '', 'https://example.com/story/120200306'],
    ['a part of an address', '', 'https://example.com/2020/03/truce'],
    ['an address of a month and a number', '', 'https://example.com/2020/03/12-things-to-know'],
    ['an address of a month and an id', '', 'https://example.com/2020/12/story'],
    ['a headline', '<main><h1>What 6 March 2020 changed</h1></main>'],
    [
      'a sentence',
      '<main><p>On 6 March 2020 both presidents agreed on a truce in Idlib, and said so in Moscow.</p></main>',
    ],
    ['a word of how long ago', '<main><p class="date">Updated 2 hours ago</p></main>'],
    ['a template', '<main><p class="date">{{date}}</p><time datetime="{{iso}}">x</time></main>'],
    ['a caption', '<main><figure><figcaption class="date">6 March 2020</figcaption></figure></main>'],
    ['a teaser', '<main><p>x</p><article><time datetime="2020-03-06">x</time></article></main>'],
    ['related stories', '<main><div class="related-news"><time datetime="2020-03-06">x</time></div></main>'],
    ['a comment', '<main><ol class="comment-list"><li><time datetime="2020-03-06">x</time></li></ol></main>'],
    [
      'a link to another story',
      `<main><a href="/b"><span class="date">6 March 2020</span>${'Another story '.repeat(6)}</a></main>`,
    ],
    [
      'a list of other stories',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-03-06' }] }),
    ],
    ['a film', ld({ '@type': 'VideoObject', datePublished: '2020-03-06' })],
    [
      'microdata of a comment',
      '<div itemscope itemtype="https://schema.org/Comment"><b itemprop="datePublished">6 March 2020</b></div><main>x</main>',
    ],
    [
      'microdata of a film',
      '<main><div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2020-03-06"></div></main>',
    ],
    ['numbers in an order that nobody says', '<main><p class="date">03/06/2020</p></main>'],
    [
      'a ticker above the headline',
      '<div class="ticker"><span class="date">6 March 2020</span></div><h1>Truce</h1><main>x</main>',
    ],
    ['the address of the archive alone', '', 'https://web.archive.org/web/20231005120000/https://example.com/truce'],
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
    ['not quoted', '{@type: Article, datePublished: 2020-03-06}'],
    ['empty', ''],
    ['null', 'null'],
    ['a number', '3'],
    ['cut short', '{"@type": "Article", "datePublished": "2020-03-06'],
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

describe('readFacts: several things on a page', () => {
  const story = { '@type': 'NewsArticle', headline: 'A truce in Idlib takes hold', datePublished: '2020-03-06' };
  const newer = { '@type': 'NewsArticle', headline: 'Another story of today', datePublished: '2026-11-21' };

  it.each([
    ['its address', { ...story, url: 'https://example.com/story' }, newer],
    ['the address in its id', { ...story, '@id': 'https://example.com/story#article' }, newer],
    ['the page that it is on', { ...story, mainEntityOfPage: { '@id': 'https://www.example.com/story/' } }, newer],
    ['the page that it is on, in short', { ...story, mainEntityOfPage: 'https://example.com/story' }, newer],
  ])('the article is told by %s', (_what, own, other) => {
    expect(dateOf(ld(other) + ld(own))).toEqual(['2020-03-06', 'json-ld']);
    expect(dateOf(ld({ '@graph': [other, own] }))).toEqual(['2020-03-06', 'json-ld']);
  });

  it('the article is told by its headline', () => {
    const titles = [
      '<title>A truce in Idlib takes hold | News</title>',
      meta('og:title', 'A truce in Idlib takes hold'),
    ];
    for (const title of titles) expect(dateOf(title + ld([newer, story]))[0]).toBe('2020-03-06');
  });

  it('the article is told by the canonical address, where the page was opened by another', () => {
    const canonical = '<link rel="canonical" href="https://example.com/news/story">';
    const own = { ...story, url: 'https://example.com/news/story' };
    expect(dateOf(canonical + ld(newer) + ld(own), 'https://example.com/amp?id=3')[0]).toBe('2020-03-06');
  });

  it('two that nothing tells apart: the first', () => {
    expect(dateOf(ld([story, newer]))[0]).toBe('2020-03-06');
  });

  it('an article goes before the page that it is on', () => {
    expect(dateOf(ld([{ '@type': 'WebPage', datePublished: '2012-01-01' }, story]))[0]).toBe('2020-03-06');
  });

  it('a live blog is of the day on which it began', () => {
    const update = { '@type': 'BlogPosting', datePublished: '2020-03-08' };
    const blog = { '@type': 'LiveBlogPosting', liveBlogUpdate: [update], datePublished: '2020-03-06' };
    expect(dateOf(ld(blog))[0]).toBe('2020-03-06');
  });
});

describe('readFacts: the day of the publisher', () => {
  const published = (time: string) => meta('article:published_time', time);

  it.each([['2020-03-06T23:30:00-05:00'], ['2020-03-06T00:30:00+03:00'], ['2020-03-06T23:30:00']])(
    'is as written in %s',
    (time) => {
      expect(dateOf(published(time), 'https://example.com/2020/03/07/story')[0]).toBe('2020-03-06');
    },
  );

  it.each([
    ['the address', '', 'https://example.com/2020/03/07/story', 'address'],
    ['a line of the article', '<main><p class="date">7 March 2020</p></main>', undefined, 'text'],
    ['a time in the article', '<main><time datetime="2020-03-07T01:30:00+03:00">x</time></main>', undefined, 'time'],
    ['another element', meta('dc.date', '2020-03-07T01:30:00+03:00'), undefined, 'meta'],
  ])('is told by %s where the time is in UTC', (_what, html, url, from) => {
    expect(dateOf(ld({ '@type': 'Article', datePublished: '2020-03-06T22:30:00Z' }) + html, url)).toEqual([
      '2020-03-07',
      from,
    ]);
  });

  it.each([
    ['is another day everywhere', '2020-03-06T05:00:00Z', '<p class="date">7 March 2020</p>'],
    ['is two days on', '2020-03-06T22:30:00Z', '<p class="date">8 March 2020</p>'],
    ['is that of another time', '2020-03-06T22:30:00Z', '<time datetime="2020-03-07T09:00:00+03:00">x</time>'],
    ['is that of the last change', '2020-03-06T22:30:00Z', '<p class="date">Updated 7 March 2020</p>'],
    ['stands beside midnight, which is no time', '2020-03-06T00:00:00Z', '<p class="date">5 March 2020</p>'],
  ])('is that in UTC where the other day %s', (_what, time, html) => {
    expect(dateOf(`${published(time)}<main>${html}</main>`)).toEqual(['2020-03-06', 'meta']);
  });

  it('is the day before, in the west', () => {
    const html = `${published('2020-03-07T03:42:00Z')}<main><p class="date">March 6, 2020</p></main>`;
    expect(dateOf(html)).toEqual(['2020-03-06', 'text']);
  });
});

describe('readFacts: the clock of the page', () => {
  it.each([
    ['in a header', '<header><span class="date">Sunday, 22 November 2026</span></header><main>x</main>'],
    ['in a time', '<header><time datetime="2026-11-22">Sunday</time></header><main>x</main>'],
    ['above the headline of a page without boxes', '<div class="date">November 22, 2026</div><h1>Truce</h1><p>x</p>'],
  ])('%s is not the day of the article', (_what, html) => {
    expect(dateOf(html)).toEqual([null, null]);
    const dated = html
      .replace('<p>x</p>', '<p>6 March 2020</p>')
      .replace('<main>x', '<main><p class="date">6 March 2020</p>');
    expect(dateOf(dated)).toEqual(['2020-03-06', 'text']);
  });

  it('does not hide an article of today', () => {
    expect(dateOf('<main><h1>Truce</h1><p class="date">22 November 2026</p></main>')[0]).toBe('2026-11-22');
  });
});

describe('readFacts: the last change', () => {
  const day = (text: string, from: string) => ({ day: text, from });
  const article = { '@type': 'Article', datePublished: '2020-03-06T08:00:00+00:00' };

  it.each([
    ['JSON-LD', ld({ ...article, dateModified: '2020-03-08' }), 'json-ld'],
    ['a meta element', ld(article) + meta('article:modified_time', '2020-03-08T10:00:00Z'), 'meta'],
    ['og:updated_time', ld(article) + meta('og:updated_time', '2020-03-08T10:00:00Z'), 'meta'],
    ['Dublin Core', ld(article) + meta('dcterms.modified', '2020-03-08'), 'meta'],
    ['microdata', `${ld(article)}<meta itemprop="dateModified" content="2020-03-08">`, 'microdata'],
    [
      'a time',
      '<main><time datetime="2020-03-06">x</time><time class="updated" datetime="2020-03-08">x</time></main>',
      'time',
    ],
    ['a line', '<main><p class="date">6 March 2020 | Last updated 8 March 2020</p></main>', 'text'],
    [
      'a line in boxes',
      '<main><div class="dates"><b>6 March 2020</b> Modified: <i class="date">8 March 2020</i></div></main>',
      'text',
    ],
  ])('is read in %s', (_what, html, from) => {
    const read = facts(html);
    expect(read.published?.day).toBe('2020-03-06');
    expect(read.changed).toEqual(day('2020-03-08', from));
    expect(laterDay(read)).toBe('2020-03-08');
  });

  it.each([
    ['es', 'Publicado el 6/3/2020. Actualizado el 8/3/2020'],
    ['fr', 'Publié le 6 mars 2020 - Mis à jour le 8 mars 2020'],
    ['de', '6. März 2020, aktualisiert am 8. März 2020'],
    ['ru', 'Опубликовано: 6 марта 2020. Обновлено: 8 марта 2020'],
    ['uk', '6 березня 2020, оновлено 8 березня 2020'],
    ['ar', 'نشر في 6 مارس 2020 آخر تحديث 8 مارس 2020'],
    ['he', 'פורסם: 06.03.2020 עודכן: 08.03.2020'],
    ['tr', '6 Mart 2020 - Güncelleme: 8 Mart 2020'],
    ['zh', '2020年3月6日 更新时间:2020年3月8日'],
    ['pt', '6 de março de 2020. Atualizado em 8 de março de 2020'],
    ['fa', '۱۶ اسفند ۱۳۹۸ به‌روزرسانی: ۱۸ اسفند ۱۳۹۸'],
    ['it', '6 marzo 2020 (aggiornato l’8 marzo 2020)'],
    ['pl', '6 marca 2020, aktualizacja 8 marca 2020'],
  ])('is told apart in a line in %s', (language, line) => {
    const read = facts(`<main><p class="date">${line}</p></main>`, undefined, [language]);
    expect([read.published?.day, read.changed?.day]).toEqual(['2020-03-06', '2020-03-08']);
  });

  it('is not the day of publication where it stands alone', () => {
    expect(dateOf('<main><p class="date">Updated: 8 March 2020</p></main>')).toEqual([null, null]);
    expect(changeOf('<main><p class="date">Updated: 8 March 2020</p></main>')).toBeNull();
  });

  it('is passed over before the publication, and in the future', () => {
    const later = meta('article:modified_time', '2020-03-09');
    expect(changeOf(ld({ ...article, dateModified: '2019-01-01' }) + later)).toEqual(day('2020-03-09', 'meta'));
    expect(changeOf(ld({ ...article, dateModified: '2031-01-01' }) + later)).toEqual(day('2020-03-09', 'meta'));
    expect(changeOf(ld({ ...article, dateModified: '2019-01-01' }))).toBeNull();
  });

  it('is no later day on the day of publication', () => {
    const read = facts(ld({ ...article, dateModified: '2020-03-06T22:00:00+00:00' }));
    expect(read.changed?.day).toBe('2020-03-06');
    expect(laterDay(read)).toBeNull();
  });

  it('is published, where WordPress calls one line both', () => {
    expect(dateOf('<main><time class="entry-date published updated" datetime="2020-03-06">x</time></main>')[0]).toBe(
      '2020-03-06',
    );
  });
});
