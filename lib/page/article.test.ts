import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drain } from '../text/steps';
import { findArticleInSteps } from './article';
import { captureDom } from './dom';

const LONG = `<p>${'The story goes on and on. '.repeat(20)}</p>`;
const SHORT = '<p>A teaser.</p>';

/** The ids of the roots. */
function roots(html: string): string[] {
  const { document } = new JSDOM(`<body id="body">${html}`).window;
  return drain(findArticleInSteps(captureDom(document), document)).map(({ id }) => id);
}

describe('findArticle', () => {
  const CASES: [what: string, html: string, roots: string[]][] = [
    ['nothing to go by', LONG, ['body']],
    ['a box of no name', `<div><p>${'Menu '.repeat(9)}</p></div><div><div id="b">${LONG}${LONG}</div></div>`, ['b']],
    ['main', `<div>x</div><main id="m">${LONG}</main>`, ['m']],
    ['role of main', `<div role="main" id="m">${LONG}</div>`, ['m']],
    ['article in main', `<main id="m"><article id="a">${LONG}</article>${SHORT}</main>`, ['a']],
    ['article without main', `${SHORT}<article id="a">${LONG}</article>`, ['a']],
    [
      'the longest of articles',
      `<article id="t">${SHORT}</article><article id="a">${LONG}</article><article id="u">${SHORT}</article>`,
      ['a'],
    ],
    [
      'articles none of which is the story',
      `<main id="m"><article>${LONG}</article><article>${LONG}</article><article>${LONG}</article></main>`,
      ['m'],
    ],
    ['a teaser beside the story', `<main id="m">${LONG}<article id="t">${SHORT}</article></main>`, ['m']],
    [
      'article body that is a description too',
      `<main id="m"><div itemprop="description articleBody" id="b">${LONG}</div><div>ad</div><div itemprop="articleBody" id="c">${LONG}</div></main>`,
      ['b', 'c'],
    ],
    ['article body', `<main id="m"><div itemprop="articleBody" id="b">${LONG}</div></main>`, ['b']],
    [
      'article before article body',
      `<article id="a"><div itemprop="articleBody" id="b">${LONG}</div></article>`,
      ['a'],
    ],
    ['article outside main', `<article id="a">${LONG}</article><main id="m">${SHORT}</main>`, ['a']],
    ['headline before the story', `<h1 id="h">Truce</h1><article id="a">${LONG}</article>`, ['h', 'a']],
    [
      'headline in main beside the story',
      `<main id="m"><h1 id="h">Truce</h1><article id="a">${LONG}</article></main>`,
      ['h', 'a'],
    ],
    ['headline in the story', `<article id="a"><h1 id="h">Truce</h1>${LONG}</article>`, ['a']],
    ['headline after the story', `<article id="a">${LONG}</article><h1 id="h">More</h1>`, ['a']],
    ['headline around the story', `<h1 id="h"><article id="a">${LONG}</article></h1>`, ['a']],
    ['headline, nothing else', '<h1 id="h">Truce</h1>', ['body']],
    ['no text', '', ['body']],
    [
      'text without paragraphs, and teasers',
      `<div id="d">${'The story goes on.<br>'.repeat(50)}</div><article id="t"><a href="#">A teaser</a></article>`,
      ['d'],
    ],
    [
      'article body in parts',
      `<main id="m"><div itemprop="articleBody" id="b">${LONG}</div><div>ad</div><div itemprop="articleBody" id="c">${LONG}</div></main>`,
      ['b', 'c'],
    ],
  ];
  it.each(CASES)('%s', (_what, html, expected) => {
    expect(roots(html)).toEqual(expected);
  });

  it('gives nothing for a document without a body', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(drain(findArticleInSteps(captureDom(document), document))).toEqual([]);
  });

  it('gives roots in the order of the document, none inside another', () => {
    const { document } = new JSDOM(`<h1>Truce</h1><main><h1>Two</h1><article>${LONG}</article></main>`).window;
    const found = drain(findArticleInSteps(captureDom(document), document));
    for (const one of found) for (const other of found) if (one !== other) expect(one.contains(other)).toBe(false);
    expect(found.at(-1)?.tagName).toBe('ARTICLE');
  });

  it('is not stopped by a form whose fields take the names of its properties', () => {
    const { document } = new JSDOM(`<h1 id="h">Truce</h1><form role="main" id="f"><input>${LONG}</form>`).window;
    // Browsers let a field's name shadow the form's own properties; jsdom does not.
    for (const name of ['contains', 'compareDocumentPosition'])
      Object.defineProperty(document.forms[0], name, { value: document.querySelector('input') });
    expect(drain(findArticleInSteps(captureDom(document), document)).map((one) => one.getAttribute('id'))).toEqual([
      'h',
      'f',
    ]);
  });
});
