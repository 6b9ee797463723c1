import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';
import { isHiddenOrEdited, skipOf } from './skip';

function element(html: string): Element {
  return new JSDOM(html).window.document.body.firstElementChild ?? expect.fail('no element');
}

describe('skipOf', () => {
  it.each([
    ['<p>', 'never'],
    ['<article>', 'never'],
    ['<header>', 'never'],
    ['<section class="story related">', 'beside'],
    ['<section class="story" id="comments">', 'beside'],
    ['<section class="story">', 'never'],
    ['<section class="story" id="onetrust-consent-sdk">', 'beside'],
    ['<section id="CybotCookiebotDialog">', 'beside'],
    ['<aside class="pullquote">', 'never'],
    ['<aside class="pull-quote" role="complementary">', 'never'],
    ['<aside class="pull-quote" hidden>', 'always'],
    ['<div role="complementary">', 'always'],
    ['<div role="main">', 'never'],
    ['<div contenteditable>', 'always'],
    ['<div contenteditable="plaintext-only">', 'always'],
    ['<div contenteditable="TRUE">', 'always'],
    ['<div contenteditable="false">', 'never'],
    ['<div contenteditable="inherit">', 'never'],
    ['<div role="textbox">', 'always'],
    ['<div popover>', 'always'],
    ['<div aria-hidden="true">', 'beside'],
    ['<div aria-hidden="false">', 'never'],
    ['<div style="content-visibility: hidden">', 'always'],
    ['<div style="content-visibility: auto">', 'never'],
    ['<div style="DISPLAY : NONE">', 'always'],
    ['<div style="visibility:hidden">', 'always'],
    ['<div style="--my-display:none; color: red">', 'never'],
  ])('%s: %s', (html, skip) => {
    const one = element(html);
    expect(skipOf(captureDom(one.ownerDocument), one)).toBe(skip);
  });
});

describe('isHiddenOrEdited', () => {
  /** jsdom knows neither visibility nor user-modify, so the browser's answers are put in. */
  function judge(visible: boolean | undefined, userModify: string): boolean {
    const one = element('<p>Russia</p>');
    const view = one.ownerDocument.defaultView ?? expect.fail('no window');
    if (visible !== undefined) Object.assign(view.Element.prototype, { checkVisibility: () => visible });
    const getPropertyValue = (name: string) => (name === '-webkit-user-modify' ? userModify : '');
    const style = { visibility: 'visible', display: 'block', getPropertyValue };
    Object.defineProperty(view, 'getComputedStyle', { value: () => style });
    return isHiddenOrEdited(one);
  }

  it.each([
    ['shown', true, 'read-only', false],
    ['hidden', false, 'read-only', true],
    ['in an editor', true, 'read-write', true],
    ['in an editor of plain text', true, 'read-write-plaintext-only', true],
    ['in a browser without user-modify', true, '', false],
    ['in a browser that does not tell visibility', undefined, 'read-only', false],
  ])('%s', (_what, visible, userModify, expected) => {
    expect(judge(visible, userModify)).toBe(expected);
  });

  it.each([
    ['<p id="it">Russia</p>', false],
    ['<p id="it" style="display:none">Russia</p>', true],
    ['<div style="display:none"><p><b id="it">Russia</b></p></div>', true],
    ['<style>.off { display: none }</style><div class="off"><p id="it">Russia</p></div>', true],
  ])('knows, without layout, what is not displayed: %s: %s', (html, expected) => {
    const { document } = new JSDOM(`<body>${html}`).window;
    expect(isHiddenOrEdited(document.getElementById('it') ?? expect.fail('no element'))).toBe(expected);
  });

  it('is not held up by a form whose fields take the names of its properties', () => {
    const { document } = new JSDOM('<form>Russia<input></form>').window;
    const form = document.forms[0] as HTMLFormElement;
    // The way up would go round for ever.
    for (const name of ['checkVisibility', 'parentElement', 'parentNode'])
      Object.defineProperty(form, name, { value: form.elements[0] });
    expect(isHiddenOrEdited(form)).toBe(false);
  });

  it('takes all of a document in design mode for edited', () => {
    const one = element('<p>Russia</p>');
    Object.assign(one.ownerDocument, { designMode: 'on' });
    expect(isHiddenOrEdited(one)).toBe(true);
    Object.assign(one.ownerDocument, { designMode: 'off' });
    expect(isHiddenOrEdited(one)).toBe(false);
  });

  it('takes an element without a window for hidden', () => {
    const { document } = new JSDOM('').window;
    expect(isHiddenOrEdited(document.implementation.createHTMLDocument().body)).toBe(true);
  });
});
