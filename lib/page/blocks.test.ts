import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Block, HOW_TO_READ, readBlocks, readBlocksInSteps } from './blocks';
import { captureDom } from './dom';

/** jsdom takes its time to nest elements. */
const SLOW_MS = 60_000;

function drain<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

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
    ['ruby without its reading', '<p><ruby>美<rp>(</rp><rt>べい</rt><rp>)</rp></ruby>国</p>', ['美国']],
    [
      'ruby with a container of readings',
      '<p><ruby><rb>美</rb><rb>国</rb><rtc><rt>べい</rt><rt>こく</rt></rtc></ruby></p>',
      ['美国'],
    ],
    ['a drop capital', '<p><span class="drop" style="float:left">T</span>urkey</p>', ['Turkey']],
    ['one letter a span', `<p>${[...'Russia'].map((one) => `<span>${one}</span>`).join('')}</p>`, ['Russia']],
    ['soft hyphens', '<p>Tur&shy;key</p>', ['Tur\u00adkey']],
    ['a script in a word', '<p>Tur<script>x</script><style>x</style>key</p>', ['Turkey']],
    ['a picture in a line', '<p>The UN <img alt="flag"> said</p>', ['The UN said']],
    ['paragraphs that two line breaks part', 'One<br>and<br> <br>Two<br><br><br>Three', ['One and', 'Two', 'Three']],
    ['two line breaks in an inline element', '<b>One<br><br>Two</b> more', ['One', 'Two more']],
    ['a custom element in a line', '<p>The <x-name>United</x-name> Nations</p>', ['The United Nations']],
    ['a custom element that begins a line', '<p><x-name>Tur</x-name>key</p>', ['Turkey']],
    ['an unknown element in a line', '<p>The <org>United</org> Nations</p>', ['The United Nations']],
    [
      'custom elements in the place of paragraphs',
      '<x-p>One</x-p>\n<x-p>Two</x-p><x-p>Three</x-p>',
      ['One', 'Two', 'Three'],
    ],
    ['a custom element around paragraphs', '<x-body><p>One</p><p>Two</p></x-body>', ['One', 'Two']],
    ['text on both sides of a box', '<div>One<nav>x</nav>two</div>', ['One', 'two']],
    ['a summary', '<details><summary>One</summary><p>Russia</p></details>Two', ['One', 'Two']],
    ['details', '<details open><summary>One</summary><p>Two</p>Three</details>', ['One', 'Two', 'Three']],
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
    ['aria-hidden', '<p aria-hidden="true">Turk</p><p aria-hidden="false">Russia</p>', ['Russia']],
    [
      'no story that a dialog hides from screen readers',
      '<div aria-hidden="true"><p>Russia</p></div><p>x</p>',
      ['Russia', 'x'],
    ],
    ['an island in an editor', '<div contenteditable><p contenteditable="false">Russia</p></div>', []],
    ['a popover of the page', '<div popover>Russia</div>', []],
    ['an element of MathML', '<p>a <math><mi>Russia</mi></math> b</p>', ['a b']],
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

  it.each([
    [19, 1],
    [20, 2],
  ])(
    'inside %i wrappers of the story that are named so, %i blocks are read: the names tell nothing',
    (times, count) => {
      const around = '<div class="sidebar">'.repeat(times);
      expect(texts(`${around}<p>${STORY}</p><div class="sidebar"><p>Russia</p></div>`)).toHaveLength(count);
    },
  );
});

describe('readBlocks: trees inside trees', () => {
  const HTML = `<x-story><p slot="end">four</p>zero<b>lost</b><p>three</p></x-story><p>five</p>`;
  const SHADOW = `<style>p{}</style><h2>one</h2><x-lead></x-lead><slot></slot><slot name="end"></slot><slot name="none"><p>else</p></slot>`;

  function open(how = HOW_TO_READ) {
    const { document } = new JSDOM(`<body>${HTML}`).window;
    const host = document.querySelector('x-story') ?? expect.fail('no host');
    host.querySelector('b')?.setAttribute('slot', 'nowhere');
    const outer = host.attachShadow({ mode: 'open' });
    outer.innerHTML = SHADOW;
    const inner = outer.querySelector('x-lead')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>two</p>';
    const read = drain(readBlocksInSteps(captureDom(document), [document.body], how));
    return { read, outer, inner };
  }

  it('reads open shadow roots in the order in which they are shown', () => {
    const { read, outer, inner } = open();
    expect(read.blocks.map(({ text }) => text)).toEqual(['one', 'two', 'zero', 'three', 'four', 'else', 'five']);
    expect(read.shadowRoots).toEqual([outer, inner]);
  });

  it('leaves them out where they cannot be marked, and reads what they show of their host', () => {
    const { read } = open({ ...HOW_TO_READ, shadowTrees: false });
    expect(read.blocks.map(({ text }) => text)).toEqual(['four', 'zero', 'three', 'five']);
    expect(read.shadowRoots).toEqual([]);
  });

  it('parts text of two trees, for no range reaches from one into the other', () => {
    const { document } = new JSDOM('<p>The <x-name>Uni</x-name>ted <x-nation>Nations</x-nation> said</p>').window;
    const attach = (tag: string, html: string) => {
      const root = document.querySelector(tag)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    };
    attach('x-name', '<i><slot></slot></i>');
    attach('x-nation', 'shadow');
    const blocks = readBlocks(captureDom(document), [document.body]);
    expect(blocks.map(({ text }) => text)).toEqual(['The United ', 'shadow', ' said']);
  });

  it('hands on what a slot is assigned from slot to slot', () => {
    const { document } = new JSDOM('<x-outer>text</x-outer>').window;
    const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root');
    outer.innerHTML = 'a <x-inner><slot></slot></x-inner> z';
    const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root');
    inner.innerHTML = '(<slot></slot>)';
    const blocks = readBlocks(captureDom(document), [document.body]);
    expect(blocks.map(({ text }) => text)).toEqual(['a ', '(', 'text', ')', ' z']);
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
      'localName',
      'hasAttributes',
      'matches',
      'shadowRoot',
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
    expect(step.value.blocks).toHaveLength(1000);
  });

  it('reads no root inside an editor, whatever kind of attribute makes it one', () => {
    for (const how of ['contenteditable', 'contenteditable="plaintext-only"', 'role="textbox"']) {
      const { document } = new JSDOM(`<div ${how}><article><p>Russia</p></article></div>`).window;
      expect(readBlocks(captureDom(document), [...document.querySelectorAll('article')])).toEqual([]);
    }
  });

  it.each([
    ['nodes', { mostNodes: 1000, mostUnits: 1e9 }],
    ['units of text', { mostNodes: 1e9, mostUnits: 5000 }],
  ])('ends after as many %s as are asked for, and says so', (_what, limits) => {
    const { document } = new JSDOM(`<body>${'<p>0123456789</p>'.repeat(3000)}`).window;
    const how = { ...HOW_TO_READ, ...limits };
    const read = drain(readBlocksInSteps(captureDom(document), [document.body, document.body], how));
    expect(read.whole).toBe(false);
    expect(read.units).toBe(10 * read.blocks.length);
    expect(read.blocks.length).toBeGreaterThan(400);
    expect(read.blocks.length).toBeLessThan(1000);
  });

  it.each([
    ['of one text', 'x'.repeat(600_000)],
    ['of many texts', `${'x'.repeat(40_000)}<i>y</i>`.repeat(20)],
  ])('ends before an endless block %s, and says so', (_what, endless) => {
    const { document } = new JSDOM(`<p>before</p><p>${endless}</p><p>after</p>`).window;
    const read = drain(readBlocksInSteps(captureDom(document), [document.body]));
    expect(read.whole).toBe(false);
    expect(read.blocks.map(({ text }) => text.slice(0, 6))).not.toContain('after');
    expect(read.blocks[0]?.text).toBe('before');
    expect(read.units).toBeLessThanOrEqual(500_006);
  });

  it('says of others that they were read to their end', () => {
    const { document } = new JSDOM('<p>One</p><p>Three</p>').window;
    const { whole, units } = drain(readBlocksInSteps(captureDom(document), [document.body]));
    expect({ whole, units }).toEqual({ whole: true, units: 8 });
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
