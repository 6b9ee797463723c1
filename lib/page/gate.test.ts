import { type ConstructorOptions, JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';
import { documentGate } from './gate';

const NEWS = ['bbc.co.uk', 'example.com'];
const TEXT = 'The story goes on for more than a line of a menu would, as a story does, which is what tells it apart. ';

function gate(html: string, options: ConstructorOptions = {}, prepare?: (document: Document) => void) {
  const { document } = new JSDOM(html, options).window;
  prepare?.(document);
  return documentGate(captureDom(document), document, NEWS);
}

const at = (url: string): ConstructorOptions => ({ url });

describe('documentGate is open for', () => {
  const OPEN: [what: string, html: string, options?: ConstructorOptions][] = [
    ['a news host', '<p>Short', at('https://bbc.co.uk/news/1')],
    ['a subdomain of a news host', '<p>Short', at('https://www.bbc.co.uk/news/1')],
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['Open Graph in capitals', '<meta property="og:type" content="Article">'],
    ['an article body', '<div itemprop="articleBody">Short</div>'],
    ['an article body that is a description too', '<div itemprop="description articleBody">Short</div>'],
    ['an item type', '<div itemscope itemtype="https://schema.org/NewsArticle">Short</div>'],
    ['JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'],
    ['JSON-LD of a special article', '<script type="application/ld+json">{"@type":"AnalysisNewsArticle"}</script>'],
    [
      'JSON-LD of a live blog',
      '<script type="application/ld+json">{"@graph":[{"@type" : "LiveBlogPosting"}]}</script>',
    ],
    ['JSON-LD with several types', '<script type="application/ld+json">{"@type":["NewsArticle","Thing"]}</script>'],
    [
      'JSON-LD with several types, article last',
      '<script type="application/ld+json">{"@type":["Thing","NewsArticle"]}</script>',
    ],
    ['running text', `<p>${TEXT}</p>`.repeat(8)],
    ['running text in one paragraph', `<p>${TEXT.repeat(8)}</p>`],
    ['running text in an old table', `<table><tr><td>${TEXT.repeat(8)}</table>`],
    ['running text in a named box', `<div class="storyText">${TEXT.repeat(8)}</div>`],
    [
      'XHTML',
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${TEXT.repeat(8)}</p></body></html>`,
      { contentType: 'application/xhtml+xml' },
    ],
  ];
  it.each(OPEN)('%s', (_what, html, options) => {
    expect(gate(html, options)).toBeNull();
  });
});

describe('documentGate is closed for', () => {
  const NO_ARTICLE: [what: string, html: string, options?: ConstructorOptions][] = [
    ['nothing', ''],
    ['a host that ends like a news host', '<p>Short', at('https://notbbc.co.uk/')],
    ['a host that begins like a news host', '<p>Short', at('https://bbc.co.uk.example.org/')],
    ['a short text', `<p>${TEXT}</p>`],
    ['many labels', '<p>Home</p><p>News and more news</p>'.repeat(100)],
    ['a web site in Open Graph', '<meta property="og:type" content="website">'],
    ['JSON-LD of an organisation', '<script type="application/ld+json">{"@type":"NewsMediaOrganization"}</script>'],
    ['an item type of a product', '<div itemscope itemtype="https://schema.org/Product">Short</div>'],
  ];
  it.each(NO_ARTICLE)('%s', (_what, html, options) => {
    expect(gate(html, options)).toBe('no-article');
  });

  it.each(['application/xml', 'image/svg+xml', 'text/xml'])('a document of type %s', (contentType) => {
    const xml = `<feed><p>${TEXT.repeat(8)}</p></feed>`;
    expect(gate(xml, { contentType, url: 'https://bbc.co.uk/feed' })).toBe('not-a-document');
  });

  it('a document that is an editor', () => {
    const edit = (document: Document) => Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(gate('<p>Short', at('https://bbc.co.uk/edit'), edit)).toBe('not-a-document');
  });
});
