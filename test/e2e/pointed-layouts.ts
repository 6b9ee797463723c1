// One story in the layouts in which letters stand otherwise than in rows: turned, leaning, running down, cut off, covered.

import type { BrowserName } from '../../lib/tools/browser/find';

/** What stands in the article, and from what distance of its pixels it is looked at. */
export interface Layout {
  html: string;
  /** Device pixels in a CSS pixel. */
  scale?: number;
  /** Where it cannot be looked at. */
  not?: BrowserName;
}

const STORY =
  'On Friday Russia and Turkey agreed on a ceasefire in Idlib, the United Nations said. <b>Germany</b> and ' +
  '<a href="#elsewhere">France</a> welcomed the truce, and so did the European Union, though Iran and China did not.';
const box = (style: string, html = STORY, more = '') => `<div id="box" style="${style}">${html}</div>${more}`;
const turned = (transform: string) => box(`width:420px;margin:90px;transform:${transform}`);
const shadow = (html: string) => `<x-story><template shadowrootmode="open">${html}</template></x-story>`;
const COVER = 'position:absolute;left:150px;top:0;width:120px;height:400px';

export const LAYOUTS: Record<string, Layout> = {
  'wrapped lines': { html: box('width:260px;line-height:1.6') },
  'lines close to each other': { html: box('width:260px;line-height:1.2') },
  'a screen of half a pixel': { html: box('width:400px'), scale: 0.5 },
  'a screen of one and a quarter pixels': { html: box('width:400px'), scale: 1.25 },
  'a screen of two pixels': { html: box('width:400px'), scale: 2 },
  'a page at half its size': { html: box('width:400px;zoom:0.5') },
  'a page at one and a quarter of its size': { html: box('width:400px;zoom:1.25') },
  'turned a little': { html: turned('rotate(12deg)') },
  'turned by half a right angle': { html: turned('rotate(45deg)') },
  'turned by a right angle': { html: turned('rotate(90deg)') },
  'turned upside down': { html: turned('rotate(180deg)') },
  'a mirror image': { html: turned('scaleX(-1)') },
  'made larger': { html: box('width:420px;transform:scale(1.4, 1.1);transform-origin:0 0') },
  leaning: { html: turned('skewX(25deg)') },
  'leaning upwards': { html: turned('skewY(-20deg)') },
  'turned and leaning': { html: turned('rotate(20deg) skewX(15deg) scale(1.2)') },
  'standing in space': { html: turned('perspective(500px) rotateY(35deg) rotateX(20deg)') },
  'turned around, then a part of it once more': {
    html: box('width:420px;margin:90px;rotate:30deg', `<p style="transform:rotate(-12deg)">${STORY}</p>`),
  },
  'columns from right to left': { html: box('writing-mode:vertical-rl;height:260px') },
  'columns from left to right': { html: box('writing-mode:vertical-lr;height:260px') },
  'lines on their side': { html: box('writing-mode:sideways-lr;height:260px') },
  'upright letters in columns': { html: box('writing-mode:vertical-rl;text-orientation:upright;height:300px') },
  // Firefox tells wrongly where the edge between two letters is in a column: of every fourth point on a mark, nothing is told.
  'columns, turned': { html: box('writing-mode:vertical-rl;height:260px;margin:60px;rotate:15deg'), not: 'firefox' },
  'from right to left': {
    html: box(
      'width:340px',
      `هدنة: ${STORY} في إدلب، قالت Russia لصحيفة Turkey أمس.`.replace('<b>', '<b dir="ltr">'),
    ).replace('<div', '<div dir="rtl"'),
  },
  'letters against their direction': { html: box('width:340px;direction:rtl;unicode-bidi:bidi-override') },
  'several columns': { html: box('width:520px;columns:3;column-gap:30px') },
  'a box that is scrolled': {
    html: box(
      'width:240px;height:90px;overflow:auto',
      `<p>${STORY}</p><p>${STORY}</p><script>document.getElementById('box').scrollTop = 60</script>`,
      '<p>Nothing was said here. Nothing was said here. Nothing was said here. Nothing was said here.</p>',
    ),
  },
  'a box that cuts off what it holds': {
    html: box('width:300px;height:2.1em;overflow:hidden;margin-bottom:120px', STORY),
  },
  'a line that sticks over others': {
    html: box(
      'width:300px;height:160px;overflow:auto',
      `<p style="position:sticky;top:0;background:#eee;margin:0">Peru and Kenya stick here.</p><p>${STORY}</p><p>${STORY}</p>
      <script>document.getElementById('box').scrollTop = 50</script>`,
    ),
  },
  // Chromium paints no highlight on a first letter that a style sheet makes one.
  'a large first letter': {
    not: 'chromium',
    html: box(
      'width:300px',
      `<style>p.drop::first-letter{float:left;font-size:3.2em}</style><p class="drop">Russia and Turkey agreed on a
      ceasefire in Idlib. ${STORY}</p>`,
    ),
  },
  'a first letter in a span of its own': {
    html: box('width:300px', `<span style="float:left;font-size:3em">R</span>ussia agreed. ${STORY}`),
  },
  'every letter in a span of its own': {
    html: box('width:300px', `${[...'Russia'].map((one) => `<span>${one}</span>`).join('')} agreed. ${STORY}`),
  },
  ruby: { html: box('width:300px;line-height:2', `<ruby>Rus<rt>roo</rt>sia<rt>sha</rt></ruby> agreed. ${STORY}`) },
  'raised and lowered': {
    html: box('width:300px', `Said <sup>Russia</sup> and <sub>Turkey</sub> and <small>Kenya</small>. ${STORY}`),
  },
  'letters far from each other': { html: box('width:360px;letter-spacing:6px;word-spacing:12px') },
  'words that break anywhere': { html: box('width:70px;word-break:break-all') },
  'text that cannot be selected': { html: box('width:300px;user-select:none;-webkit-user-select:none') },
  'an element that floats in it': {
    html: box('width:340px', `<i style="float:right;width:140px;background:#ddd">Peru and Kenya float</i>${STORY}`),
  },
  'boxes without a box': { html: box('width:300px', STORY.replace('<b>', '<b style="display:contents">')) },
  'a cover with nothing in it': {
    html: box('width:420px;position:relative', `${STORY}<i style="${COVER};background:#cde"></i>`),
  },
  'a cover that has words': {
    html: box(
      'width:420px;position:relative',
      `${STORY}<span style="${COVER};background:#cde">Sign in. Peru and Kenya signed in. Sign in to read on.</span>`,
    ),
  },
  'a cover that the element itself has': {
    html: box(
      'width:420px',
      `<style>h3{position:relative} h3 a::after{content:'';position:absolute;inset:0;background:#cde}</style>
      <h3>Russia said: <a href="#elsewhere">read on</a> about Turkey</h3>${STORY}`,
    ),
  },
  'a frame over it': {
    html: box(
      'width:420px;position:relative',
      `${STORY}<iframe style="${COVER};background:#cde" srcdoc="Kenya"></iframe>`,
    ),
  },
  'a header that stays': {
    html: box(
      'width:420px;',
      STORY,
      `<header style="position:fixed;${COVER};top:20px;height:110px;background:#cde">News of Kenya</header>`,
    ),
  },
  'images named like methods of the document': {
    html: box(
      'width:300px',
      `${STORY}<img name="caretPositionFromPoint" alt=""><img name="elementFromPoint" alt=""><img name="createRange" alt="">`,
    ),
  },
  'a shadow tree': {
    not: 'firefox',
    html: box('width:300px', shadow(`<p>${STORY}</p>${shadow(`<p>${STORY}</p>`)}<slot></slot>`)),
  },
  'a shadow tree, turned': {
    not: 'firefox',
    html: box('width:300px;margin:90px;rotate:20deg', shadow(`<p>${STORY}</p>`)),
  },
  'text right in a shadow tree': { not: 'firefox', html: box('width:300px', shadow(STORY)) },
  'text in a slot': {
    html: box(
      'width:300px',
      `<x-story><template shadowrootmode="open"><p>Said: <slot></slot></p></template>${STORY}</x-story>`,
    ),
  },
};
