import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Block, readBlocks, readBlocksInSteps } from './blocks';
import { captureDom } from './dom';

/** jsdom takes its time to nest elements. */
const SLOW_MS = 60_000;

function read(html: string): Block[] {
  const { document } = new JSDOM(`<body>${html}`).window;
  return readBlocks(captureDom(document), [document.body]);
}

const texts = (html: string) => read(html).map(({ text }) => text.replace(/\s+/g, ' ').trim());

type Case = [what: string, html: string, texts: string[]];

describe('readBlocks: what reads as one', () => {
  const CASES: Case[] = [
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['text beside paragraphs', 'Zero<p>One</p>Two', ['Zero', 'One', 'Two']],
    [
      'inline elements',
      '<p>The <b>United</b> <i>Na</i>tions <a href="#"><em>said</em></a></p>',
      ['The United Nations said'],
    ],
    ['old inline elements', '<p><font>The <big>US</big></font> <tt>said</tt></p>', ['The US said']],
    ['line breaks', '<p>United<br>Nations</p>', ['United Nations']],
    ['word break opportunities', '<p>Tur<wbr>key</p>', ['Turkey']],
    ['comments', '<p>Tur<!-- ad -->key</p>', ['Turkey']],
    ['table cells', '<table><tr><td>US</td><td>yes</td></tr></table>', ['US', 'yes']],
    ['list items', '<ul><li>US<li>Russia</ul>', ['US', 'Russia']],
    ['a caption', '<figure><img alt="Turkey"><figcaption>Russia</figcaption></figure>', ['Russia']],
    ['a block in an inline element', '<span>One<div>Two</div>Three</span>', ['One', 'Two', 'Three']],
    ['a quotation', '<blockquote>One<p>Two</p></blockquote>', ['One', 'Two']],
    ['a definition list', '<dl><dt>One<dd>Two</dl>', ['One', 'Two']],
    ['a label of a field', '<label>Russia <b>and</b></label> Turkey', ['Russia and Turkey']],
    ['ruby without its reading', '<p><ruby>美<rp>(</rp><rt>べい</rt><rp>)</rp></ruby>国</p>', ['美 国']],
    ['nothing but spaces', '<p> \n </p><p>&nbsp;</p><p></p><p><br></p>', []],
  ];
  it.each(CASES)('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('keeps a line break, so that it parts words', () => {
    expect(read('<p>United<br>Nations</p>')[0]?.text).toBe('United\nNations');
  });
});

describe('readBlocks: what is not the article', () => {
  const always = [
    'nav',
    'aside',
    'footer',
    'dialog',
    'button',
    'select',
    'textarea',
    'code',
    'pre',
    'kbd',
    'samp',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'video',
  ];
  it.each(always)('%s', (tag) => {
    expect(texts(`<p>One</p><${tag}>Russia</${tag}><p>Two</p>`)).toEqual(['One', 'Two']);
  });

  const CASES: Case[] = [
    ['superscript of a footnote', '<p>Russia<sup>12</sup> said</p>', ['Russia said']],
    ['hidden', '<p hidden>Russia</p><div hidden="until-found">Russia</div>', []],
    ['aria-hidden', '<p aria-hidden="true">Russia</p><p aria-hidden="false">Two</p>', ['Two']],
    ['display: none in the style attribute', '<p style="color:red; display:none">Russia</p>', []],
    ['an editor', '<div contenteditable><p>Russia</p></div><div contenteditable="true">Russia</div>', []],
    ['no editor', '<div contenteditable="false"><p>Russia</p></div>', ['Russia']],
    ['roles', '<div role="navigation">Russia</div><div role="dialog">Russia</div><div role="textbox">Russia</div>', []],
    ['a role of content', '<div role="article">Russia</div>', ['Russia']],
    ['fields', '<p>Russia <input value="Turkey"> and <select><option>China</select> said</p>', ['Russia and said']],
    [
      'pull quote in an aside',
      '<aside class="pull-quote"><p>Russia</p></aside><aside id="pullquote1">US</aside>',
      ['Russia', 'US'],
    ],
  ];
  it.each(CASES)('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('what is left out parts the text on both sides', () => {
    expect(texts('<p>Rus<button>x</button>sia</p>')).toEqual(['Rus sia']);
  });
});

describe('readBlocks: boxes beside the story, by their names', () => {
  const STORY = `<p>${'The story goes on. '.repeat(20)}</p>`;
  const told = (html: string) => texts(STORY + html).length > 1;

  it.each([
    'related',
    'related-stories',
    'article__related',
    'story_related-links',
    'Most-Read',
    'read-more',
    'newsletter signup',
    'social-share',
    'comments',
    'ad',
    'advertisement',
    'sidebar',
    'tags',
  ])('class %j is left out', (name) => {
    expect(told(`<div class="${name}">Russia</div>`)).toBe(false);
    expect(told(`<div id="${name}">Russia</div>`)).toBe(false);
  });

  it.each(['story', 'unrelated', 'adverse', 'shareholders', 'commentary', 'headline', 'broadsheet', 'loading', ''])(
    'class %j is read',
    (name) => {
      expect(told(`<div class="${name}">Russia</div>`)).toBe(true);
    },
  );

  it('a wrapper that holds the story is read, whatever its name', () => {
    expect(texts(`<div class="has-sidebar"><p>Russia</p></div>`)).toEqual(['Russia']);
    expect(texts(`<div class="page-share-enabled"><div class="content related">${STORY}</div></div>`)).toHaveLength(1);
    expect(texts(`<div class="has-sidebar">${STORY}<div class="sidebar">Russia</div></div>`)).toHaveLength(1);
  });
});

describe('readBlocks: headings and sections', () => {
  it('counts up at each heading', () => {
    const blocks = read('<p>a</p><h1>b</h1><p>c</p><div><h3>d <b>e</b></h3><p>f</p></div><h2><div>g</div></h2>h');
    expect(blocks.map(({ text, section, heading }) => [text, section, heading])).toEqual([
      ['a', 0, false],
      ['b', 1, true],
      ['c', 1, false],
      ['d e', 2, true],
      ['f', 2, false],
      ['g', 3, true],
      ['h', 3, false],
    ]);
  });

  it('does not count a heading that is left out', () => {
    expect(read('<p>a</p><nav><h2>b</h2></nav><h2 hidden>c</h2><p>d</p>').map(({ section }) => section)).toEqual([
      0, 0,
    ]);
  });

  it('goes on counting from root to root', () => {
    const { document } = new JSDOM('<h1>a</h1><main><p>b</p><h2>c</h2></main>').window;
    const roots = [...document.querySelectorAll('h1, main')];
    expect(readBlocks(captureDom(document), roots).map(({ text, section }) => [text, section])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
  });
});

describe('readBlocks: the way back', () => {
  it('every run says where its node begins in the text', () => {
    const blocks = read('x<p>The <b>United</b><br><i>Nations</i><sup>1</sup> said</p>');
    for (const { text, runs } of blocks) {
      for (const { node, start } of runs) expect(text.slice(start, start + node.length)).toBe(node.data);
    }
    expect(blocks[1]?.runs.map(({ node }) => node.data)).toEqual(['The ', 'United', 'Nations', ' said']);
  });
});

describe('readBlocks: hostile pages', () => {
  it('reads on below a form whose fields take the names of its properties', () => {
    const { document } = new JSDOM('<body><form><p>One</p><input><p>Two</p></form><p>Three</p>').window;
    const field = document.querySelector('input');
    const form = document.querySelector('form') as HTMLFormElement;
    // Browsers let a field's name shadow the form's own properties; jsdom does not.
    for (const name of [
      'parentNode',
      'firstChild',
      'nextSibling',
      'tagName',
      'getAttribute',
      'textContent',
      'nodeType',
    ])
      Object.defineProperty(form, name, { value: field });
    const blocks = readBlocks(captureDom(document), [document.body]);
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  });

  it(
    'is not stopped by 50,000 elements inside each other',
    () => {
      const { document } = new JSDOM('').window;
      let outer: Element = document.createElement('div');
      outer.textContent = 'deep';
      for (let depth = 1; depth < 50_000; depth++) {
        const inner = outer;
        outer = document.createElement(depth % 2 ? 'span' : 'div');
        outer.appendChild(inner);
      }
      outer.appendChild(document.createTextNode('after'));
      expect(readBlocks(captureDom(document), [outer]).map(({ text }) => text)).toEqual(['deep', 'after']);
    },
    SLOW_MS,
  );

  it('pauses on the way', () => {
    const { document } = new JSDOM(`<body>${'<p>a</p>'.repeat(1000)}`).window;
    const steps = readBlocksInSteps(captureDom(document), [document.body]);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(1);
    expect(pauses).toBeLessThan(50);
    expect(step.value).toHaveLength(1000);
  });

  it('stays inside its roots', () => {
    const { document } = new JSDOM('<p>before</p><main><p>in</p></main><p>after</p>').window;
    const main = document.querySelector('main') as Element;
    expect(readBlocks(captureDom(document), [main]).map(({ text }) => text)).toEqual(['in']);
    expect(readBlocks(captureDom(document), [])).toEqual([]);
  });

  it('reads no root that is left out', () => {
    const { document } = new JSDOM('<nav>Russia</nav>').window;
    expect(readBlocks(captureDom(document), [...document.querySelectorAll('nav')])).toEqual([]);
  });
});
