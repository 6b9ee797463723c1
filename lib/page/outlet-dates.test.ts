// The habits in which outlets tell the day of a story, one page each: written and labelled before the reader was run on
// them. Each page has the clock of its site above, and newer and older stories, comments and a copyright beside it.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { findArticleInSteps } from './article';
import { captureDom } from './dom';
import { readFactsInSteps } from './facts';
import { readLanguage } from './page-language';

const NOW = new Date('2026-11-22T12:00:00Z');
const TITLE = 'Truce in Idlib takes hold after talks';
const P = Array.from({ length: 6 }, (_none, at) => `<p>Paragraph ${at}. ${'It goes on and on. '.repeat(9)}</p>`).join(
  '',
);
const AROUND = `<aside class="sidebar"><time datetime="2019-05-01">1 May 2019</time><h3>Older</h3></aside>
  <section class="more-news">${'<article><h3>Newer</h3><time datetime="2026-11-20">20 Nov 2026</time></article>'.repeat(3)}</section>
  <div id="comments" class="comments">${'<div class="comment"><time datetime="2020-03-10T10:00">10 March 2020</time> Good.</div>'.repeat(3)}</div>
  <footer>© 2001–2026 The Paper. Page made 21 November 2026</footer>`;
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const story = (line: string, body = P) => `<article><h1>${TITLE}</h1>${line}${body}</article>`;

interface Page {
  lang?: string;
  head?: string;
  body?: string;
  url?: string;
  /** Null: no day is better than a wrong one. */
  day?: string | null;
  changed?: string;
}

/** Published on 6 March 2020, unless told otherwise. */
const PAGES: Record<string, Page> = {
  'hashed classes, a test id': {
    body: story(
      '<div class="ssrcss-1if1"><time data-testid="timestamp" datetime="2020-03-06T18:14:05.000Z">6 March 2020</time></div>',
    ),
  },
  'a summary that unfolds to the last change': {
    lang: 'en-GB',
    body: story(
      '<details class="dcr-km9"><summary><span class="dcr-u0h">Fri 6 Mar 2020 18.14 GMT</span></summary>Last modified on Sat 7 Mar 2020 09.10 GMT</details>',
    ),
    changed: '2020-03-07',
  },
  'an American paper’s own names': {
    head: '<meta name="pdate" content="20200306"><meta property="article:published" content="2020-03-06T23:14:05.000Z"><meta property="article:modified" content="2020-03-07T14:10:00.000Z">',
    body: story(
      '<time datetime="2020-03-07T09:10:00-05:00"><span>March 6, 2020</span><span>Updated 9:10 a.m. ET</span></time>',
    ),
    changed: '2020-03-07',
  },
  'a line said twice, to eyes and to screen readers': {
    body: story(
      '<div class="date-simple"><span class="screen-reader-text">Published On 6 Mar 2020</span><span aria-hidden="true">6 Mar 2020</span></div>',
    ),
  },
  'Arabic, with the last change behind it': {
    lang: 'ar',
    body: story(
      '<div class="article-dates"><span class="date-simple">نُشر في 6/3/2020</span><span class="last-updated">آخر تحديث: 7/3/2020 08:12 (توقيت مكة)</span></div>',
    ),
    changed: '2020-03-07',
  },
  'Arabic, both calendars in digits': {
    lang: 'ar',
    body: story('<div class="news-date">الجمعة 1441/7/11 هـ الموافق 2020/03/06 م واس</div>'),
  },
  'Arabic, both calendars in words': {
    lang: 'ar',
    body: story('<span class="post-date">11 رجب 1441 هـ - 6 مارس 2020 م</span>'),
  },
  'Arabic, names of months of the Maghreb': {
    lang: 'ar',
    body: story('<p class="entry-date">الجمعة 6 مارس/آذار 2020 - 20:14</p>'),
  },
  'Arabic, digits of the East, a slash': { lang: 'ar', body: story('<time>٠٦/٠٣/٢٠٢٠ ٠٨:١٤ م</time>') },
  'Turkish, with the change in one line': {
    lang: 'tr',
    body: story('<span class="tarih">06.03.2020 - Güncelleme : 07.03.2020</span>'),
    changed: '2020-03-07',
  },
  'Turkish, in words': { lang: 'tr', body: story('<div class="date">6 Mart 2020, Cuma 20:14</div>') },
  'Russian, the day as a link': {
    lang: 'ru',
    body: story('<time datetime="2020-03-06T20:14"><a href="/news/2020/03/06">20:14, 6 марта 2020</a></time>'),
  },
  'Russian, the change in brackets': {
    lang: 'ru',
    body: story(
      '<div class="article__info-date"><a href="/20200306/">20:14 06.03.2020</a> <span class="article__info-date-modified">(обновлено: 09:10 07.03.2020)</span></div>',
    ),
    changed: '2020-03-07',
  },
  'Russian, month in short': {
    lang: 'ru',
    body: story('<span class="doc_header__publish_time">6 мар. 2020, 20:14</span>'),
  },
  'Ukrainian, in words': { lang: 'uk', body: story('<div class="post_time">П\'ятниця, 6 березня 2020, 20:14</div>') },
  'Ukrainian, short': { lang: 'uk', body: story('<div class="newsDate">06.03.2020 20:14</div>') },
  // A limit: nothing calls it a line of a date, and it stands behind the story.
  'German, a list below the story': {
    lang: 'de',
    day: null,
    body: `${story('')}<div class="col1"><ul class="smallList"><li><strong>Datum</strong> 06.03.2020</li><li><strong>Autorin</strong> A. B.</li></ul></div>`,
  },
  'German, made and as of': {
    lang: 'de',
    body: story(
      '<div class="id-Story-timestamp"><span>Erstellt: 06.03.2020, 18:14 Uhr</span> <span>Aktualisiert: 07.03.2020, 09:10 Uhr</span></div>',
    ),
    changed: '2020-03-07',
  },
  'German, Austria': { lang: 'de-AT', body: story('<div class="article-meta">Freitag, 6. März 2020, 18:14 Uhr</div>') },
  'German, two digits of the year': { lang: 'de', body: story('<time class="date">06.03.20 | 18:14 Uhr</time>') },
  'French, a time in UTC under the label': {
    lang: 'fr',
    body: story(
      '<p class="m-pub-dates"><span class="m-pub-dates__date">Publié le : <time datetime="2020-03-06T17:14:00+00:00">06/03/2020 - 18:14</time></span><span class="m-pub-dates__date">Modifié le : <time datetime="2020-03-07T08:00:00+00:00">07/03/2020 - 09:00</time></span></p>',
    ),
    changed: '2020-03-07',
  },
  'French, first of the month': {
    lang: 'fr',
    body: story('<span class="date">Dimanche 1er mars 2020 à 18h14</span>'),
    day: '2020-03-01',
  },
  'Spanish, the archive of the day': {
    lang: 'es',
    body: story(
      '<div class="a_md_f"><span id="sc_date"><a data-date="2020-03-06T19:14:27Z" href="/hemeroteca/2020-03-06/">06 mar 2020 - 20:14 CET</a></span></div>',
    ),
  },
  'Spanish, an agency’s dateline': { lang: 'es', body: story('<div class="fecha">Bogotá, 6 mar. 2020 (EFE)</div>') },
  'Spanish, day and month in digits': { lang: 'es-CO', body: story('<span class="publishedAt">06/03/2020</span>') },
  'Portuguese, points between': {
    lang: 'pt-BR',
    body: story(
      '<time class="c-more-options__published-date" datetime="2020-03-06 20:14:00">6.mar.2020 às 20h14</time> <span class="c-more-options__modified">Atualizado: 7.mar.2020 às 9h10</span>',
    ),
    changed: '2020-03-07',
  },
  'Portuguese, Portugal': { lang: 'pt', body: story('<div class="story__date">6 de Março de 2020, 20:14</div>') },
  'Italian, the change in brackets': {
    lang: 'it',
    body: story('<p class="article-date">6 marzo 2020 (modifica il 7 marzo 2020 | 09:10)</p>'),
    changed: '2020-03-07',
  },
  'Italian, a dateline': { lang: 'it', body: story('<span class="date">ROMA, 06 MAR 2020 - 20:14</span>') },
  'Hebrew, an offset without a colon': {
    lang: 'he',
    body: story('<time dateTime="2020-03-06T18:14:22+0000">06 במרץ 2020</time>'),
  },
  'Hebrew, two digits of the year': {
    lang: 'he',
    body: story('<div class="authorAndDate"><span class="date">פורסם: 06.03.20, 20:14</span></div>'),
  },
  'Hebrew, month of two names': {
    lang: 'he',
    body: story('<span class="article-date">יום שישי, 6 מרץ 2020 בשעה 20:14</span>'),
  },
  'Persian, slashes': { lang: 'fa', body: story('<li class="date">جمعه / ۱۶ اسفند ۱۳۹۸ / ۲۰:۱۴</li>') },
  'Persian, digits': { lang: 'fa', body: story('<span class="news_time">تاریخ انتشار: ۱۳۹۸/۱۲/۱۶ - ۲۰:۱۴</span>') },
  'Persian, both calendars': { lang: 'fa', body: story('<time>۶ مارس ۲۰۲۰ - ۱۶ اسفند ۱۳۹۸</time>') },
  'Dari, names of Afghanistan': { lang: 'fa-AF', body: story('<div class="date">جمعه ۱۶ حوت ۱۳۹۸</div>') },
  'Chinese, glued to the source': {
    lang: 'zh-CN',
    body: story('<div class="channel">2020年03月06日20:14 | 来源：日报</div>'),
  },
  'Chinese, Taiwan': {
    lang: 'zh-TW',
    body: story('<div class="updatetime"><span>2020/3/6 20:14</span>（2020/3/7 09:10 更新）</div>'),
    changed: '2020-03-07',
  },
  'Polish, with the change': {
    lang: 'pl',
    body: story('<div class="article-date">6 marca 2020, 20:14 | Aktualizacja: 7 marca 2020, 09:10</div>'),
    changed: '2020-03-07',
  },
  'Polish, in short': { lang: 'pl', body: story('<span class="datePublished">6 mar 2020, 20:14</span>') },
  'Thai, years of the Buddha': { lang: 'th', body: story('<div class="date">6 มีนาคม 2563</div>'), day: null },
  'Taiwan, years of the republic': {
    lang: 'zh-TW',
    body: story('<div class="date">中華民國109年3月6日</div>'),
    day: null,
  },
  'a blog of America': {
    lang: 'en-US',
    body: story('<p class="post-info">by A. Writer on 03/06/2020 | 4 comments</p>'),
  },
  'a ministry': {
    lang: 'en-GB',
    body: `<main><h1>${TITLE}</h1><dl class="metadata"><dt>Published:</dt><dd>6 March 2020</dd><dt>Last updated:</dt><dd>7 March 2020</dd></dl>${P}</main>`,
    changed: '2020-03-07',
  },
  'a president’s office': {
    body: story(
      '<time class="read__published" itemprop="datePublished" datetime="2020-03-06">March 6, 2020</time><div class="read__time">16:40</div>',
    ),
  },
  'the wire, in UTC, and the day of its own place': {
    head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2020-03-06T23:42:10Z' }),
    url: 'https://news.example/world/truce-2020-03-06/',
    body: story('<time datetime="2020-03-06T23:42:10Z">March 6, 2020 11:42 PM UTC</time>'),
  },
  'kinds of news articles': {
    head: ld({
      '@graph': [
        { '@type': 'BreadcrumbList' },
        {
          '@type': ['ReportageNewsArticle', 'NewsArticle'],
          headline: TITLE,
          datePublished: 'Fri, 06 Mar 2020 20:14:00 +0300',
          dateModified: 'Sat, 07 Mar 2020 09:10:00 +0300',
        },
      ],
    }),
    body: story(''),
    changed: '2020-03-07',
  },
  'words in JSON-LD': {
    head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: 'March 6, 2020 8:14 pm' }),
    body: story(''),
  },
  'an offset behind a space': {
    head: ld({ '@type': 'Article', headline: TITLE, datePublished: '2020-03-06 01:14:00 +0300' }),
    body: story(''),
  },
  'names of a content system': {
    head: '<meta property="bt:pubDate" content="2020-03-06T20:14:00+01:00"><meta name="date" content="2026-11-22">',
    body: story(''),
  },
  'names of a recommender': {
    head: '<meta name="cXenseParse:recs:publishtime" content="2020-03-06T20:14:00+01:00">',
    body: story(''),
  },
  rNews: { head: '<meta property="rnews:datePublished" content="2020-03-06T20:14:00+01:00">', body: story('') },
  'Dublin Core, in capitals': { head: '<meta name="DC.Date.Issued" content="2020-03-06">', body: story('') },
  'Open Graph, with one name too many': {
    head: '<meta property="og:article:published_time" content="2020-03-06T20:14:00+01:00">',
    body: story(''),
  },
  'microdata in a meta inside the story': {
    body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><meta itemprop="datePublished" content="2020-03-06"><meta itemprop="dateModified" content="2020-03-07">${P}</div>`,
    changed: '2020-03-07',
  },
  'the year 1970': {
    head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '1970-01-01T00:00:00Z' }),
    body: story('<span class="date">6 March 2020</span>'),
  },
  'the year 1': {
    head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '0001-01-01T00:00:00' }),
    body: story('<time datetime="2020-03-06">6 March</time>'),
  },
  'a day that is to come': {
    head:
      ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2031-03-06' }) +
      '<meta property="article:published_time" content="2020-03-06T10:00:00Z">',
    body: story(''),
  },
  'a template that was not filled in': {
    head: '<meta property="article:published_time" content="{{ page.date }}">',
    body: story('<p class="byline">By A. B., March 6, 2020</p>'),
  },
  'today in a meta, the day in JSON-LD': {
    head:
      ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2020-03-06' }) +
      '<meta name="date" content="2026-11-22">',
    body: story(''),
  },
  'a second story below, with JSON-LD of its own': {
    head:
      ld({
        '@type': 'NewsArticle',
        headline: 'Another story that is loaded at the end',
        url: 'https://news.example/other',
        datePublished: '2026-11-21',
      }) +
      ld({ '@type': 'NewsArticle', headline: TITLE, url: 'https://news.example/truce', datePublished: '2020-03-06' }),
    body: `${story('')}<article><h2>Another story that is loaded at the end</h2>${P}</article>`,
  },
  'latest news above the story': {
    body: `<div class="latest-news"><ul>${'<li><time datetime="2026-11-20T10:00">10:00</time> Newer</li>'.repeat(4)}</ul></div>${story('<p class="article-date">6 March 2020</p>')}`,
  },
  'comments inside the story, its date at the end': {
    body: `<article><h1>${TITLE}</h1>${P}<section class="comments-list"><time datetime="2020-03-10T10:00">10 March 2020</time></section><footer class="entry-meta">Posted on 6 March 2020</footer></article>`,
  },
  'days in the story itself': {
    body: story(
      '<div class="byline-date">6 March 2020</div>',
      `<p>On 17 September 2018 the presidents met in Sochi. ${'It goes on. '.repeat(20)}</p>${P}`,
    ),
  },
  'only days in the story itself': {
    body: story('', `<p>On 17 September 2018 the presidents met in Sochi. ${'It goes on. '.repeat(20)}</p>${P}`),
    day: null,
  },
  'the address, in one piece': { url: 'https://news.example/en/20200306-truce-in-idlib', body: story('') },
  'the address, behind the title': { url: 'https://news.example/news/truce-in-idlib-2020-03-06.html', body: story('') },
  'the address, a month in words': { url: 'https://news.example/2020/mar/06/truce', body: story('') },
  'the number of a story that looks like a day': {
    url: 'https://news.example/news/20209999123',
    body: story(''),
    day: null,
  },
};

function read({ lang, head = '', body = '', url = 'https://news.example/truce' }: Page) {
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${TITLE} - The Paper</title>${head}</head>
    <body><header class="site-header"><div class="today-date">Sunday, November 22, 2026</div></header>${body}${AROUND}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  const dom = captureDom(document);
  const place = { dom, document, roots: drain(findArticleInSteps(dom, document)) };
  const facts = drain(readFactsInSteps(place, [readLanguage(dom, document).tag], NOW));
  return { day: facts.published?.day ?? null, changed: facts.changed?.day };
}

describe('the day that outlets tell', () => {
  it.each(Object.entries(PAGES))('%s', (_habit, page) => {
    const { day, changed } = read(page);
    expect(day).toBe(page.day === undefined ? '2020-03-06' : page.day);
    expect(changed === day ? undefined : changed).toBe(page.changed);
  });
});
