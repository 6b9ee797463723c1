import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { removeRemains, SHOWN } from './remains';

const HOST = `<div popover="manual" style="all: initial !important; display: var(${SHOWN}, none) !important"></div>`;
const PAGE = '<!doctype html><body><article>A truce holds.</article>';

/** A page with these elements beside its body, where hosts stand. */
function pageWith(beside: string): Document {
  const { document } = new JSDOM(PAGE).window;
  document.documentElement.insertAdjacentHTML('beforeend', beside);
  return document;
}

describe('removeRemains', () => {
  it.each([0, 1, 3])('takes %i hosts of earlier runs away, and nothing else', (count) => {
    const document = pageWith(HOST.repeat(count));
    expect(document.querySelectorAll('[popover]')).toHaveLength(count);
    removeRemains(document);
    expect(document.documentElement.outerHTML).toBe(pageWith('').documentElement.outerHTML);
  });

  it.each([
    ["a page's own popover", '<div popover="manual" style="display: block"></div>'],
    ['an element that is no popover', `<div style="display: var(${SHOWN}, none)"></div>`],
    ['a popover deeper in the page', `<section>${HOST}</section>`],
  ])('leaves %s alone', (_what, beside) => {
    const document = pageWith(beside);
    const before = document.documentElement.outerHTML;
    removeRemains(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('knows the name that the style of the marks sets', () => {
    const css = readFileSync('entrypoints/highlight.css', 'utf8');
    expect(css).toContain(`:root > div[popover][style*="${SHOWN}"] {\n  ${SHOWN}: block;\n}`);
  });
});
