import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom, ELEMENT_NODE, holderOf, inherited, TEXT_NODE } from './dom';

const NAMES = (
  'parentNode firstChild nextSibling textContent localName nodeType getAttribute hasAttributes shadowRoot ' +
  'querySelectorAll contains checkVisibility'
).split(' ');

describe('captureDom reads through a form whose fields take the names of its properties', () => {
  const { document } = new JSDOM('<form class="c"><input><b>text</b></form><p>after</p>').window;
  const dom = captureDom(document);
  const form = document.forms[0] as HTMLFormElement;
  const field = document.querySelector('input');
  // Browsers let a field's name shadow the form's own properties; jsdom does not.
  for (const name of NAMES) Object.defineProperty(form, name, { value: field });

  it('finds relatives', () => {
    expect(dom.parent(form)).toBe(document.body);
    expect(dom.nextSibling(form)).toBe(document.querySelector('p'));
    expect(dom.firstChild(form)).toBe(field);
  });

  it('tells tag, type, attributes and text', () => {
    expect(dom.localName(form)).toBe('form');
    expect(dom.isElement(form)).toBe(true);
    expect(dom.hasAttributes(form)).toBe(true);
    expect(dom.contains(form, form)).toBe(true);
    expect(dom.shadowRoot(form)).toBeNull();
    expect(inherited(form, 'parentNode')).toBe(document.body);
    expect(dom.attribute(form, 'class')).toBe('c');
    expect(dom.attribute(form, 'nothing')).toBeNull();
    expect(dom.textContent(form)).toBe('text');
  });

  it('finds what is below the form, not itself', () => {
    expect(dom.all(form, 'b, form')).toHaveLength(1);
    expect(dom.all(document, 'form')).toEqual([form]);
  });
});

describe('captureDom', () => {
  it('tells elements, texts and other nodes apart', () => {
    const { document } = new JSDOM('<p>text<!-- comment --><b></b></p>').window;
    const dom = captureDom(document);
    const nodes = [...(document.querySelector('p')?.childNodes ?? [])];
    expect(nodes.map(dom.type)).toEqual([TEXT_NODE, 8, ELEMENT_NODE]);
    expect(nodes.map(dom.isElement)).toEqual([false, false, true]);
    expect(dom.textContent(document)).toBe('');
  });

  it('gives as many elements as are asked for', () => {
    const { document } = new JSDOM('<p></p>'.repeat(5)).window;
    const dom = captureDom(document);
    expect(dom.all(document, 'p', 3)).toEqual([...document.querySelectorAll('p')].slice(0, 3));
    expect(dom.all(document, 'p')).toHaveLength(5);
  });

  it('writes tags in lower case, in XHTML as in HTML', () => {
    const html = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a</p></body></html>';
    for (const contentType of ['text/html', 'application/xhtml+xml']) {
      const { document } = new JSDOM(html, { contentType }).window;
      expect(captureDom(document).all(document, 'p').map(captureDom(document).localName)).toEqual(['p']);
    }
  });

  it('refuses a document without a window', () => {
    const { document } = new JSDOM('').window;
    expect(() => captureDom(document.implementation.createHTMLDocument())).toThrow('no window');
  });
});

describe('holderOf', () => {
  it('is the parent, and for text right in a shadow root its host', () => {
    const { document } = new JSDOM('<p>text</p><div id="host"></div>').window;
    const host = document.getElementById('host') ?? expect.fail('no host');
    host.attachShadow({ mode: 'open' }).append('text');
    expect(holderOf(document.querySelector('p')?.firstChild as Text)).toBe(document.querySelector('p'));
    expect(holderOf(host.shadowRoot?.firstChild as Text)).toBe(host);
    expect(holderOf(document.createTextNode('alone'))).toBeNull();
  });
});
