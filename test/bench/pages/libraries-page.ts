// Runs in Chromium, in a page of the bench: one library marks the names, and what that did is told.
import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { LibraryPage } from '../contract';

/** With more names at once mark.js and advanced-mark.js overflow the stack. */
const CHUNK = 300;
/** A number is its fastest way; its types know only true, which stands for ten. */
const COMBINED = CHUNK as unknown as true;
const LETTER = '[\\p{L}\\p{N}\\p{M}_]';

const EXACTLY = { accuracy: 'exactly', separateWordSearch: false, diacritics: true } as const;

const LIBRARIES: Record<string, (root: HTMLElement, terms: readonly string[]) => void> = {
  'mark.js'(root, terms) {
    const mark = new Mark(root);
    for (const chunk of chunks(terms)) mark.mark(chunk, { ...EXACTLY });
  },
  'advanced-mark.js'(root, terms) {
    const mark = new AdvancedMark(root);
    for (const chunk of chunks(terms)) mark.mark(chunk, { ...EXACTLY });
  },
  'advanced-mark.js, combined'(root, terms) {
    const mark = new AdvancedMark(root);
    for (const chunk of chunks(terms)) mark.mark(chunk, { ...EXACTLY, combinePatterns: COMBINED });
  },
  findandreplacedomtext(root, terms) {
    const literal = (term: string) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const all = terms
      .toSorted((a, b) => b.length - a.length)
      .map(literal)
      .join('|');
    findAndReplaceDOMText(root, { find: new RegExp(`(?<!${LETTER})(?:${all})(?!${LETTER})`, 'giu'), wrap: 'mark' });
  },
};

const page: LibraryPage = {
  libraries: () => Object.keys(LIBRARIES),
  run(library, terms) {
    const root = document.body;
    root.getBoundingClientRect();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const begun = performance.now();
    LIBRARIES[library]?.(root, terms);
    const marked = performance.now();
    root.getBoundingClientRect();
    const laidOut = performance.now();
    const mutations = observer
      .takeRecords()
      .reduce((total, one) => total + Math.max(1, one.addedNodes.length + one.removedNodes.length), 0);
    const marks = document.querySelectorAll('mark').length;
    return { script: marked - begun, layout: laidOut - marked, longest: laidOut - begun, mutations, marks };
  },
};

function chunks(terms: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(terms.length / CHUNK) }, (_one, index) =>
    terms.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

Object.assign(window, { libraries: page });
