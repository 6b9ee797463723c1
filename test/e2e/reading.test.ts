// What is read of a page, where only a real browser can tell: shadow trees, styles that hide or edit, forms that clobber.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from './extension-pages';
import { articleOf, type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const HOST = 'http://reading.example';
const REST = `<p>${'Patrols of troops began on the front line. '.repeat(30)}</p>`;
/** Marked in every page, so that it is known when the page has been read. */
const LEAD = '<p>A ceasefire.</p>';

/** What each paragraph shows marked; the case is right when the named countries are, in their order. */
interface Case {
  what: string;
  html: string;
  chromium: string[];
  /** Where Firefox differs. */
  firefox?: string[];
}

const shadow = (html: string, tag = 'x-story', light = '') =>
  `<${tag}><template shadowrootmode="open">${html}</template>${light}</${tag}>`;

const CASES: Case[] = [
  {
    what: 'a declarative shadow root, and what it slots',
    html: shadow('<p>Russia</p><slot></slot><p>Turkey</p>', 'x-story', '<p>Germany</p>'),
    chromium: ['Russia', 'Germany', 'Turkey'],
    firefox: ['Germany'],
  },
  {
    what: 'a shadow root inside another, and text right in a shadow root',
    html: shadow(`Russia ${shadow('<p>Turkey</p>', 'x-inner')}`),
    chromium: ['Russia', 'Turkey'],
    firefox: [],
  },
  {
    what: 'what a shadow root does not show of its host',
    html: `${shadow('<p>x</p>', 'x-story', 'Russia <p>Turkey</p>')}<p>Germany</p>`,
    chromium: ['Germany'],
  },
  {
    what: 'a closed shadow root',
    html: '<x-story><template shadowrootmode="closed"><p>Russia</p></template></x-story><p>Germany</p>',
    chromium: ['Germany'],
  },
  {
    what: 'text in a box without a box of its own',
    html: '<div style="display:contents">Russia</div><p>Tur<span style="display:contents">key</span></p>',
    chromium: ['Russia', 'Turkey'],
  },
  {
    what: 'content-visibility',
    html: `<style>.off{content-visibility:hidden}.auto{content-visibility:auto}</style><p class="off">Russia</p>
      <div class="off"><p>Turkey</p></div><div style="height:3000px"></div><p class="auto">Germany</p>`,
    chromium: ['Germany'],
  },
  {
    what: 'text that a style hides',
    html: `<style>.a{display:none}.b{visibility:hidden}.c{opacity:0}.d{visibility:visible}</style><p class="a">Russia</p>
      <p class="b">Turkey <span class="d">Germany</span></p><div class="c"><p>Iran</p></div><p>France</p>`,
    chromium: ['Germany', 'France'],
  },
  {
    what: 'details',
    html: `<details><summary>Russia</summary>Turkey <p>Iran</p></details>
      <details open><summary>Germany</summary>France</details>`,
    chromium: ['Russia', 'Germany', 'France'],
  },
  {
    what: 'user-modify, an editor in Chromium alone',
    html: '<style>.edit{-webkit-user-modify:read-write}</style><div class="edit"><p>Russia</p></div><p>Germany</p>',
    chromium: ['Germany'],
    firefox: ['Russia', 'Germany'],
  },
  {
    what: 'editing hosts',
    html: `<div contenteditable="plaintext-only">Russia</div><div contenteditable><p contenteditable="false">Turkey</p></div>
      <div role="textbox"><p>Iran</p></div><div id="context">France</div><p contenteditable="false">Germany</p>
      <script>if (window.EditContext) document.getElementById('context').editContext = new EditContext();
      else document.getElementById('context').contentEditable = 'true';</script>`,
    chromium: ['Germany'],
  },
  {
    what: 'ruby, of which the base is read',
    html: '<p>A word, <ruby>Rus<rp>(</rp><rt>roo</rt><rp>)</rp>sia<rt>sha</rt></ruby>, and Germany.</p>',
    chromium: ['Rus(roo)sia', 'Germany'],
  },
  {
    what: 'drop capitals, soft hyphens, breaks and letters in spans',
    html: `<style>p.drop::first-letter{float:left}</style><p><span style="float:left;font-size:3em">R</span>ussia</p>
      <p>Tur&shy;key</p><p>Ger<wbr>many</p><p>${[...'France'].map((one) => `<span>${one}</span>`).join('')}</p>
      <p>United<br>Nations</p>`,
    chromium: ['Russia', 'Turkey', 'Germany', 'France', 'United Nations'],
  },
  {
    what: 'a form whose fields are named like properties',
    html: `<form>Russia <p>Germany</p>${'parentNode firstChild nextSibling localName nodeType getAttribute hasAttributes matches shadowRoot checkVisibility ownerDocument parentElement isContentEditable textContent'
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`,
    chromium: ['Russia', 'Germany'],
  },
  {
    what: 'SVG and MathML',
    html: '<p>Germany</p><svg><text y="20">Russia</text></svg><math><mtext>Turkey</mtext></math>',
    chromium: ['Germany'],
  },
];

/** The marked words in all trees, in the order of the screen; without the lead's. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: { text: string; top: number; left: number }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('truceline-')) continue;
      for (const one of highlight) {
        const range = new Range();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const { top = -1, left = -1 } = range.getClientRects()[0] ?? {};
        const text = range.toString().replace(/\u00ad/g, '');
        found.push({ text: text.replace(/^United(\n)?Nations$/, 'United Nations'), top, left });
      }
    }
    found.sort((a, b) => Math.round((a.top - b.top) / 10) || a.left - b.left);
    return found.map(({ text }) => text).filter((text) => text !== 'ceasefire');
  });
}

describe.each(BROWSERS)('reading in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all' });
    for (const [at, { html }] of CASES.entries())
      servePage(bench.server, `${HOST}/${at}`, articleOf(LEAD + html + REST));
  });
  afterAll(() => bench?.close());

  it.each(CASES.map((one, at) => ({ ...one, url: `${HOST}/${at}` })))('$what', async ({ url, chromium, firefox }) => {
    const { page, said } = await openMarked(bench, url);
    expect(await marked(page)).toEqual(name === 'firefox' ? (firefox ?? chromium) : chromium);
    expect(said).toEqual([]);
    await page.close();
  });

  it('follows what changes inside a shadow root', async () => {
    const url = `${HOST}/changing`;
    servePage(bench.server, url, articleOf(`${LEAD}${shadow('<p>Russia</p>')}${REST}`));
    const { page } = await openMarked(bench, url);
    await page.evaluate(() => {
      const text = document.querySelector('x-story')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      text.data = 'Germany and France';
    });
    const expected = name === 'firefox' ? [] : ['Germany', 'France'];
    await expect.poll(() => marked(page)).toEqual(expected);
    await page.close();
  });

  it('finds what an element shows that is given a shadow root after it was read', async () => {
    const url = `${HOST}/later`;
    servePage(bench.server, url, articleOf(`${LEAD}<div><x-story>Germany and France</x-story></div>${REST}`));
    const { page } = await openMarked(bench, url);
    expect(await marked(page)).toEqual(['Germany', 'France']);
    await page.evaluate(() => {
      const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Russia and Turkey</p>';
    });
    // Nothing else of the page has changed, so that nobody was told.
    await expect.poll(() => marked(page)).toEqual(name === 'firefox' ? [] : ['Russia', 'Turkey']);
    await page.close();
  });

  it('an article inside an editor is none', async () => {
    const url = `${HOST}/editor`;
    const article = articleOf(`${LEAD}<p>Russia</p>${REST}`);
    servePage(
      bench.server,
      url,
      article.replace('<body>', '<body><div id="frame">').replace('</body>', '</div></body>'),
    );
    const { page } = await openMarked(bench, url);
    await page.evaluate(() => document.getElementById('frame')?.setAttribute('contenteditable', ''));
    await page.evaluate(() => document.querySelector('article')?.append('Germany'));
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)))
      .toBe(0);
    await page.close();
  });
});
