// The head and the byline of articles as well-known systems write them: the day is read, and no other one beside it.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { findArticleInSteps } from './article';
import { captureDom } from './dom';
import { readFactsInSteps, type ToldDay } from './facts';
import { readLanguage } from './page-language';

const NOW = new Date('2026-11-22T12:00:00Z');
const TITLE = 'Truce in Idlib takes hold after talks';
const P = Array.from({ length: 6 }, (_none, at) => `<p>Paragraph ${at}. ${'It goes on and on. '.repeat(9)}</p>`).join(
  '',
);
/** Newer stories below the article, and an older one beside it. */
const OTHERS = `<aside><time datetime="2019-05-01">1 May 2019</time><h3>Older</h3></aside>
  <section class="related-articles">${'<article><h3>Newer</h3><time datetime="2026-11-20">20 Nov 2026</time></article>'.repeat(3)}</section>
  <footer>© 2026 The Paper, founded 12 May 1952. Page made 21 November 2026</footer>`;
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const named = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const og = meta('og:title', TITLE) + meta('og:type', 'article');

interface Page {
  head?: string;
  lang?: string;
  /** Above the story. */
  top?: string;
  body: string;
  url?: string;
  from: ToldDay['from'];
  changed?: string;
}

/** Each published on 6 March 2020. */
const PAGES: Record<string, Page> = {
  'WordPress with Yoast': {
    head:
      ld({
        '@graph': [
          { '@type': 'Organization', '@id': 'https://news.example/#org' },
          {
            '@type': 'WebPage',
            '@id': 'https://news.example/truce/',
            datePublished: '2020-03-06T08:10:00+00:00',
            dateModified: '2020-03-09T10:00:00+00:00',
          },
          {
            '@type': 'NewsArticle',
            '@id': 'https://news.example/truce/#article',
            headline: TITLE,
            datePublished: '2020-03-06T08:10:00+00:00',
            dateModified: '2020-03-09T10:00:00+00:00',
          },
          { '@type': 'ImageObject', uploadDate: '2020-03-01' },
        ],
      }) + meta('article:modified_time', '2020-03-09T10:00:00+00:00'),
    body: `<article class="post"><h1 class="entry-title">${TITLE}</h1>${P}</article>`,
    from: 'json-ld',
    changed: '2020-03-09',
  },
  'WordPress without a plugin': {
    body: `<article class="post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on
      <a href="/truce/" rel="bookmark"><time class="entry-date published" datetime="2020-03-06T22:14:00-05:00">March 6, 2020</time><time class="updated" datetime="2020-03-08T09:00:00-05:00">March 8, 2020</time></a></span></div></header>${P}</article>
      <div id="comments" class="comments-area"><ol><li><time datetime="2020-03-10T10:00:00">March 10</time></li></ol></div>`,
    from: 'time',
    changed: '2020-03-08',
  },
  'WordPress, date at the foot of the post': {
    body: `<article class="post"><h1>${TITLE}</h1>${P}<footer class="entry-footer"><span class="posted-on"><time class="entry-date published updated" datetime="2020-03-06T10:00:00+00:00">6 March 2020</time></span></footer></article>`,
    from: 'time',
  },
  'Drupal 7': {
    body: `<article class="node"><h1>${TITLE}</h1><div class="submitted"><span property="dc:date dc:created" content="2020-03-06T10:00:00+01:00" datatype="xsd:dateTime">Fri, 03/06/2020 - 10:00</span></div>${P}</article>`,
    from: 'microdata',
  },
  'Drupal 9, Dublin Core': {
    head: named('dcterms.date', '2020-03-06') + named('dcterms.modified', '2020-03-07'),
    body: `<main><h1>${TITLE}</h1>${P}</main>`,
    from: 'meta',
    changed: '2020-03-07',
  },
  Joomla: {
    body: `<div class="item-page"><h1>${TITLE}</h1><dl class="article-info"><dd class="create">Created: 06 March 2020</dd><dd class="modified">Last Updated: 08 March 2020</dd></dl>${P}</div>`,
    from: 'text',
    changed: '2020-03-08',
  },
  Blogger: {
    body: `<div class="blog-posts"><h2 class="date-header"><span>Friday, March 6, 2020</span></h2><div class="post hentry"><h1 class="post-title entry-title">${TITLE}</h1><div class="post-body">${P}</div>
      <div class="post-footer"><a class="timestamp-link" href="/truce.html" rel="bookmark"><abbr class="published" itemprop="datePublished" title="2020-03-06T10:00:00-08:00">10:00 AM</abbr></a></div></div></div>`,
    from: 'time',
  },
  Medium: {
    head:
      meta('article:published_time', '2020-03-06T12:31:07.410Z') +
      ld({
        '@type': 'NewsArticle',
        datePublished: '2020-03-06T12:31:07.410Z',
        dateModified: '2021-12-13T19:05:12.000Z',
        url: 'https://news.example/truce',
      }),
    body: `<article><h1>${TITLE}</h1><span>Mar 6, 2020</span>${P}</article>`,
    from: 'json-ld',
    changed: '2021-12-13',
  },
  Substack: {
    head: ld({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://news.example/p/truce',
      datePublished: '2020-03-06T11:00:00+00:00',
      dateModified: '2020-03-06T11:00:00+00:00',
    }),
    body: `<article><h1 class="post-title">${TITLE}</h1><div class="pencraft">Mar 06, 2020</div>${P}</article>`,
    from: 'json-ld',
  },
  Ghost: {
    head:
      meta('article:published_time', '2020-03-06T09:00:00.000Z') +
      meta('article:modified_time', '2020-03-06T09:30:00.000Z'),
    body: `<article><h1>${TITLE}</h1><time class="byline-meta-date" datetime="2020-03-06">Mar 6, 2020</time>${P}</article>`,
    from: 'meta',
  },
  'Arc XP': {
    head: ld({
      '@context': 'http://schema.org',
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2020-03-06T23:05:33-05:00',
      dateModified: '2020-03-07T00:40:00-05:00',
      video: { '@type': 'VideoObject', uploadDate: '2020-03-01', datePublished: '2020-03-01' },
    }),
    url: 'https://news.example/world/2020/03/07/truce/',
    body: `<article><h1 class="headline">${TITLE}</h1>${P}</article>`,
    from: 'json-ld',
    changed: '2020-03-07',
  },
  Scroll: {
    head: named('parsely-pub-date', '2020-03-06T05:00:00+03:00') + named('sailthru.date', '2020-03-06 02:00:00'),
    body: `<article><h1>${TITLE}</h1>${P}</article>`,
    from: 'meta',
  },
  AMP: {
    head: `<link rel="canonical" href="https://news.example/truce">${ld({ '@type': 'NewsArticle', mainEntityOfPage: true, headline: TITLE, datePublished: '2020-03-06T10:00:00+02:00' })}`,
    url: 'https://news.example/amp/truce',
    body: `<article><h1>${TITLE}</h1>${P}</article>`,
    from: 'json-ld',
  },
  'a British broadcaster, old': {
    head: named('OriginalPublicationDate', '2020/03/06 17:50:55'),
    body: `<div class="story-body"><h1>${TITLE}</h1><span class="story-date"><span class="date">6 March 2020</span> Last updated at <span class="time">17:50</span></span>${P}</div>`,
    from: 'meta',
  },
  'a news agency': {
    head: ld({
      '@type': 'NewsArticle',
      url: 'https://news.example/article/truce',
      datePublished: '2020-03-06T19:42:10Z',
      dateModified: '2020-03-06T20:00:00Z',
      comment: [{ '@type': 'Comment', datePublished: '2020-03-09' }],
    }),
    url: 'https://news.example/article/truce',
    body: `<div class="Page"><h1>${TITLE}</h1><bsp-timestamp data-timestamp="1583523730000"></bsp-timestamp>${P}</div>`,
    from: 'json-ld',
  },
  'a paper with the day in its address': {
    url: 'https://news.example/world/2020/mar/06/truce-in-idlib',
    body: `<main><h1>${TITLE}</h1>${P}</main>`,
    from: 'address',
  },
  'an American paper of tables': {
    body: `<table><tr><td><font size="1">Sunday, November 22, 2026</font></td></tr></table><table><tr><td><h1>${TITLE}</h1>
      <font size="2">By A. WRITER<br>Posted March 6, 2020</font>${P}</td></tr></table>`,
    from: 'text',
  },
  'ASP.NET': {
    lang: 'en-US',
    body: `<div id="content"><h1>${TITLE}</h1><span id="ctl00_lblDate">3/6/2020 10:15:00 AM</span>${P}</div>`,
    from: 'text',
  },
  Spanish: {
    lang: 'es',
    body: `<article><h1>${TITLE}</h1><div class="fecha-publicacion">Viernes, 6 marzo 2020 - 20:14</div><div class="fecha-actualizacion">Actualizado 7 marzo 2020</div>${P}</article>`,
    from: 'text',
    changed: '2020-03-07',
  },
  French: {
    lang: 'fr',
    head: og,
    body: `<article><h1>${TITLE}</h1><p class="meta__publisher">Publié le 06 mars 2020 à 18h14, mis à jour le 09 mars 2020 à 10h02</p>${P}</article>`,
    from: 'text',
    changed: '2020-03-09',
  },
  'German, time without a machine’s date': {
    lang: 'de',
    body: `<article><h1>${TITLE}</h1><p class="metatextline">Stand: 06.03.2020 18:14 Uhr</p>${P}</article>`,
    from: 'text',
  },
  'Russian, 1C-Bitrix': {
    lang: 'ru',
    body: `<div class="news-detail"><span class="news-date-time">06.03.2020</span><h1>${TITLE}</h1>${P}</div>`,
    from: 'text',
  },
  'Russian, in words': {
    lang: 'ru',
    body: `<article><h1>${TITLE}</h1><div class="topic-header"><a href="/2020/03/06/">20:14, 6 марта 2020</a></div>${P}</article>`,
    from: 'text',
  },
  'Ukrainian, microdata': {
    lang: 'uk',
    body: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><meta itemprop="datePublished" content="2020-03-06T20:14:00+02:00"><meta itemprop="dateModified" content="2020-03-07T08:00:00+02:00"><div itemprop="articleBody">${P}</div></div>`,
    from: 'microdata',
    changed: '2020-03-07',
  },
  'Arabic, a template in English': {
    lang: 'en',
    body: `<article dir="rtl"><h1>هدنة في إدلب</h1><span class="post-date">الجمعة، ٦ آذار/مارس ٢٠٢٠</span>${`<p>${'اتفق الطرفان على وقف إطلاق النار في المنطقة. '.repeat(5)}</p>`.repeat(5)}</article>`,
    from: 'text',
  },
  Hebrew: {
    lang: 'he',
    body: `<article dir="rtl"><h1>${TITLE}</h1><div class="author-details">יוסי כהן, 6 במרץ 2020, 20:14</div>${P}</article>`,
    from: 'text',
  },
  Turkish: {
    lang: 'tr',
    body: `<article><h1>${TITLE}</h1><div class="content-date"><span>Giriş: 06.03.2020 - 20:14</span> <span>Güncelleme: 07.03.2020 - 09:10</span></div>${P}</article>`,
    from: 'text',
    changed: '2020-03-07',
  },
  'Chinese, an agency': {
    lang: 'zh-CN',
    url: 'https://news.example/world/2020-03/06/c_1125671234.htm',
    body: `<div class="main"><h1>${TITLE}</h1><div class="header-time"><span class="year"><em>2020</em></span><span class="day"><em>03</em>/<em>06</em></span></div>${P}</div>`,
    from: 'address',
  },
  'Chinese, a portal': {
    lang: 'zh',
    head: named('publishdate', '2020-03-06'),
    body: `<div class="article"><h1>${TITLE}</h1><span class="date">2020年03月06日 20:14</span>${P}</div>`,
    from: 'meta',
  },
  'Persian, an agency': {
    lang: 'fa',
    body: `<article dir="rtl"><h1>${TITLE}</h1><ul class="news-info"><li>جمعه ۱۶ اسفند ۱۳۹۸ - ۲۰:۱۴</li></ul>${P}</article>`,
    from: 'text',
  },
  'Portuguese, Brazil': {
    lang: 'pt-BR',
    body: `<main><h1>${TITLE}</h1><p class="content-publication-data">06/03/2020 20h14 - Atualizado em 07/03/2020 09h10</p>${P}</main>`,
    from: 'text',
    changed: '2020-03-07',
  },
  'a live blog': {
    head: ld({
      '@type': 'LiveBlogPosting',
      headline: TITLE,
      datePublished: '2020-03-06T06:00:00+00:00',
      dateModified: '2020-03-08T23:00:00+00:00',
      liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2020-03-08T23:00:00+00:00' }],
    }),
    body: `<main><h1>${TITLE}</h1><article><time datetime="2020-03-08T23:00:00Z">23:00</time>${P}</article></main>`,
    from: 'json-ld',
    changed: '2020-03-08',
  },
  'a page kept by an archive': {
    head: ld({ '@type': 'NewsArticle', url: 'https://news.example/truce', datePublished: '2020-03-06' }),
    url: 'https://web.archive.org/web/20231005120000/https://news.example/truce',
    body: `<div id="wm-ipp">5 Oct 2023</div><article><h1>${TITLE}</h1>${P}</article>`,
    from: 'json-ld',
  },
};

describe('the day of articles in the markup of', () => {
  it.each(Object.entries(PAGES))('%s', (_system, { head = '', lang, top = '', body, url, from, changed }) => {
    const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${TITLE} - The Paper</title>${head}</head>
      <body><header class="site-header"><div class="today-date">Sunday, November 22, 2026</div></header>${top}${body}${OTHERS}</body></html>`;
    const { document } = new JSDOM(html, { url: url ?? 'https://news.example/truce' }).window;
    const dom = captureDom(document);
    const place = { dom, document, roots: drain(findArticleInSteps(dom, document)) };
    // A page's script tells a language that its template does not.
    const written = /\p{Script=Arabic}/u.test(body) && lang === 'en' ? ['ar'] : [];
    const read = drain(readFactsInSteps(place, [readLanguage(dom, document).tag, ...written], NOW));
    expect(read.published).toEqual({ day: '2020-03-06', from });
    const later = read.changed?.day === read.published?.day ? undefined : read.changed?.day;
    expect(later).toBe(changed);
  });
});
