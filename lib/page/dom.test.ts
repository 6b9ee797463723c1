import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';

const NAMES = 'parentNode firstChild nextSibling textContent tagName nodeType getAttribute querySelectorAll'.split(' ');

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
    expect(dom.tag(form)).toBe('FORM');
    expect(dom.isElement(form)).toBe(true);
    expect(dom.isText(form)).toBe(false);
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
    expect(nodes.map(dom.isText)).toEqual([true, false, false]);
    expect(nodes.map(dom.isElement)).toEqual([false, false, true]);
    expect(dom.textContent(document)).toBe('');
  });

  it('refuses a document without a window', () => {
    const { document } = new JSDOM('').window;
    expect(() => captureDom(document.implementation.createHTMLDocument())).toThrow('no window');
  });
});
