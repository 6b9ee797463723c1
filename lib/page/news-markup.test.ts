// Articles in the markup of well-known systems: headline, lead and story are read, and nothing of what stands beside.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { findArticleInSteps } from './article';
import { readBlocks } from './blocks';
import { captureDom } from './dom';

const HEADLINE = 'Truce in Idlib takes hold after a week of talks';
const LEAD = 'The lead tells what is new in a sentence or two.';
/** Paragraphs of a story, each with a number. */
const told = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_none, at) => `Paragraph ${from + at} of the story. ${'It goes on and on. '.repeat(9)}`,
  );
const P = (from: number, to: number) =>
  told(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
const LEAD_P = `<p class="standfirst">${LEAD}</p>`;
const NOISE =
  'NOISE: a sentence long enough to be taken for a paragraph of the story by a reader that counts letters only.';
const MENU = `<nav><ul>${'<li><a href="#">NOISE</a></li>'.repeat(12)}</ul></nav>`;
const TEASERS = `<div class="related-posts"><h3>NOISE</h3>${`<article><h3>NOISE</h3><p>${NOISE}</p></article>`.repeat(3)}</div>`;
const FOOT = `<footer><p>${NOISE}</p></footer>`;

const PAGES: Record<string, string> = {
  WordPress: `<header class="site-header"><h1 class="site-title">NOISE</h1>${MENU}</header><div id="content"><main>
    <article class="post"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1></header>
    <div class="entry-content"><p><strong>${LEAD}</strong></p>${P(1, 6)}<div class="sharedaddy sd-sharing social">NOISE</div></div>
    <footer class="entry-footer">NOISE</footer></article><div id="comments" class="comments-area"><p>${NOISE}</p></div></main>
    <aside class="widget-area"><p>${NOISE}</p></aside></div>${FOOT}`,
  'WordPress block theme': `<div class="wp-site-blocks"><header><p class="wp-block-site-title">The Paper</p>${MENU}</header><main>
    <h1 class="wp-block-post-title">${HEADLINE}</h1>${LEAD_P}<div class="entry-content wp-block-post-content">${P(1, 6)}</div></main>${FOOT}</div>`,
  AMP: `<header class="header"><amp-sidebar>NOISE</amp-sidebar></header><article><h1>${HEADLINE}</h1><h2>${LEAD}</h2>
    <amp-img><noscript>NOISE</noscript></amp-img>${P(1, 3)}<amp-ad>NOISE</amp-ad>${P(4, 6)}</article><amp-consent>NOISE</amp-consent>`,
  Arc: `<div id="fusion-app"><section class="masthead">${MENU}</section><div class="article-header"><h1 class="headline">${HEADLINE}</h1>
    <h2 class="subheadline">${LEAD}</h2></div><article class="article-body-wrapper">${P(1, 3)}<div class="arcad ad">NOISE</div>${P(4, 6)}</article>
    <div class="right-rail"><p>NOISE</p></div></div>`,
  Drupal: `<div class="layout-container"><header role="banner">${MENU}</header><main role="main"><div class="region-content">
    <div class="block-page-title-block"><h1>${HEADLINE}</h1></div><div class="block-content"><div class="node__content">
    <div class="field--name-field-lead"><p>${LEAD}</p></div><div class="field--name-body">${P(1, 6)}</div></div></div></div></main>${FOOT}</div>`,
  Blogger: `<div class="header"><h1 class="title"><a href="/">NOISE</a></h1></div><div class="blog-posts"><div class="post hentry">
    <h3 class="post-title entry-title">${HEADLINE}</h3><div class="post-body entry-content" itemprop="description articleBody">${LEAD}<br><br>${told(1, 6).join('<br><br>')}</div>
    <div class="post-footer footer">NOISE</div></div></div><div class="sidebar section"><div class="widget">NOISE</div></div>`,
  Substack: `<div id="entry"><div class="main-menu">${MENU}</div><div class="single-post"><article class="newsletter-post post"><div class="post-header">
    <h1 class="post-title">${HEADLINE}</h1><h3 class="subtitle">${LEAD}</h3></div><div class="available-content"><div class="body markup">${P(1, 6)}</div></div>
    </article></div><div class="subscribe footer"><p>NOISE</p></div></div>`,
  'Medium, soup of div': `<div><div><div class="a b c">${MENU}</div><div><article><div class="d"><div><div><h1 class="pw-post-title">${HEADLINE}</h1>
    <h2 class="pw-subtitle-paragraph">${LEAD}</h2></div>${told(1, 6)
      .map((text) => `<div class="e"><p class="pw-post-body-paragraph">${text}</p></div>`)
      .join('')}</div></div></article></div></div></div>`,
  'soup of div without any name': `<div><div>${MENU}</div><div><div><h1>${HEADLINE}</h1></div><div><p>${LEAD}</p></div><div><div>${P(1, 6)}</div></div></div><div><div><p>NOISE</p></div></div></div>`,
  'layout by tables': `<table><tr><td>${MENU}</td></tr></table><table><tr><td width="120"><a href="#">NOISE</a></td><td>
    <font size="5"><b class="headline">${HEADLINE}</b></font><br><br>${LEAD}<br><br>${told(1, 6).join('<br><br>')}</td></tr></table>`,
  'line breaks in a box': `<div class="top">${MENU}</div><div class="col"><h1>${HEADLINE}</h1><div class="text">${LEAD}<br><br>${told(1, 6).join('<br>\n<br>')}</div></div><div><a>NOISE</a></div>`,
  'a live blog': `${MENU}<main><h1>${HEADLINE}</h1><p class="summary">${LEAD}</p><div class="live-feed">${told(1, 6)
    .map((text) => `<article class="live-post"><time>12:00</time><p>${text}</p></article>`)
    .join('')}</div></main>${FOOT}`,
  'a live blog in an article': `<main><article><h1>${HEADLINE}</h1>${LEAD_P}${told(1, 6)
    .map((text) => `<article><h2>12:00</h2><p>${text}</p></article>`)
    .join('')}</article>${FOOT}</main>`,
  'cards of other stories around': `<main>${`<article class="card"><h2>NOISE</h2><p>${NOISE}</p></article>`.repeat(2)}<article><h1>${HEADLINE}</h1>${LEAD_P}${P(1, 6)}</article>${`<article class="card"><h2>NOISE</h2><p>${NOISE}</p></article>`.repeat(2)}</main>`,
  'teasers in the story': `<article><h1>${HEADLINE}</h1>${LEAD_P}${P(1, 3)}${TEASERS}${P(4, 6)}</article>`,
  'schema.org': `<div itemscope><div class="crumbs breadcrumbs">NOISE</div><h1 itemprop="headline">${HEADLINE}</h1><p itemprop="description">${LEAD}</p>
    <div itemprop="articleBody">${P(1, 6)}</div></div><div class="recommended"><p>NOISE</p></div>`,
  'a body in two parts': `<main><h1>${HEADLINE}</h1>${LEAD_P}<div itemprop="articleBody">${P(1, 3)}</div><div class="ad">NOISE</div><div itemprop="articleBody">${P(4, 6)}</div></main>`,
  'a body in parts without a name': `<div class="page"><h1>${HEADLINE}</h1>${LEAD_P}<div class="part">${P(1, 3)}</div><div class="advertisement">NOISE</div><div class="part">${P(4, 6)}</div></div>${FOOT}`,
  'data blocks (BBC)': `<header>${MENU}</header><main><article><header><h1>${HEADLINE}</h1></header><div data-component="text-block"><p><b>${LEAD}</b></p></div>
    ${told(1, 6)
      .map((text) => `<div data-component="text-block"><p>${text}</p></div>`)
      .join('')}<div data-component="links-block" class="related-links">NOISE</div></article></main>`,
  'a page that ASP.NET wraps in a form': `<form id="aspnetForm"><div>${MENU}</div><div class="artTitle"><h1>${HEADLINE}</h1></div><div class="artLead">${LEAD}</div><div class="artText">${P(1, 6)}</div></form>`,
  'a name that sounds like a box beside it': `<body class="has-sidebar single"><script>${'var data = 1;'.repeat(900)}</script><div class="content-sidebar-wrap"><h1>${HEADLINE}</h1>${LEAD_P}${P(1, 6)}</div>`,
  'a consent box before all': `<div id="onetrust-consent-sdk"><p>${NOISE}</p></div><div id="app" aria-hidden="true"><main><h1>${HEADLINE}</h1>${LEAD_P}${P(1, 6)}</main></div>`,
  'a main that holds teasers only': `<h1>${HEADLINE}</h1>${LEAD_P}<div class="story">${P(1, 6)}</div><main><p>NOISE</p></main>`,
  'two mains, one left empty': `<main hidden></main><main><h1>${HEADLINE}</h1>${LEAD_P}${P(1, 6)}</main>`,
  'a section for each chapter': `<article><h1>${HEADLINE}</h1>${LEAD_P}<section><h2>One</h2>${P(1, 3)}</section><section><h2>Two</h2>${P(4, 6)}</section></article>`,
};

function lines(html: string, title = HEADLINE): string[] {
  const { document } = new JSDOM(`<!doctype html><title>${title} | The Paper</title>${html}`).window;
  const dom = captureDom(document);
  return readBlocks(dom, drain(findArticleInSteps(dom, document))).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

describe('an article in the markup of', () => {
  it.each(Object.entries(PAGES))('%s', (_system, html) => {
    const read = lines(html);
    expect(read.filter((line) => line === HEADLINE)).toHaveLength(1);
    expect(read).toContain(LEAD);
    expect(read.indexOf(LEAD)).toBeGreaterThan(read.indexOf(HEADLINE));
    expect(read.flatMap((line) => /^Paragraph (\d)/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(read.filter((line) => line.includes('NOISE'))).toEqual([]);
  });

  it('a page without a headline', () => {
    const read = lines(`<div class="site"><h1>The Paper</h1>${MENU}</div><div class="text">${P(1, 6)}</div>`, 'Home');
    expect(read.filter((line) => line.startsWith('Paragraph'))).toHaveLength(6);
    expect(read).not.toContain('NOISE');
  });
});
