// H45 again: what finders of the article, of its headline and of its date look at, a hundred thousand nodes of it. Each
// of them looked at with all that it holds, or with all that it stands beside, would take the square of their number.
import { articleOf } from '../../e2e/support';
import { BODY, type HostilePage, MARKS } from '../hostile-page';
import { expectNoTrap } from '../no-freeze';

/** Each is an element and a text, or two elements. */
const COUNT = 50_000;

/** Elements of one page, in turns: tag and attributes. */
type Kinds = readonly (readonly [tag: string, attributes?: Record<string, string>])[];

const CALLED: Kinds = [
  ['div', { class: 'text' }],
  ['div', { class: 'date' }],
  ['div', { class: 'title headline' }],
  ['x-box', { class: 'body-text' }],
];
const MARKED: Kinds = [
  ['p'],
  ['div', { itemprop: 'articleBody' }],
  ['div', { itemprop: 'datePublished' }],
  ['a', { class: 'date' }],
  ['time'],
];
const BESIDE: Kinds = [['h2', { class: 'title' }], ['b', { class: 'date' }], ['i']];
const PLAIN: Kinds = [['div']];

/** Puts the elements in each other, or one beside the other, to an end of the article. */
function fill(kinds: Kinds, count: number, how: { nested: boolean; first: boolean }): void {
  addEventListener('DOMContentLoaded', () => {
    const article = document.querySelector('article') as Element;
    const make = (at: number): Element => {
      const [tag, attributes = {}] = kinds[at % kinds.length] ?? ['div'];
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    };
    const top = document.createElement('div');
    top.className = 'unseen';
    if (how.first) article.prepend(top);
    else article.append(top);
    let inner: Element = top;
    // In pieces, for a browser looks at all that is above each node that is added.
    for (let piece = 0; piece < count / 250; piece++) {
      const outer = make(0);
      let last = outer;
      for (let at = 1; at < 250; at++) {
        const next = make(at);
        if (how.nested) last.append(next, 'a');
        else {
          next.append('6 March 2020');
          top.append(next);
        }
        last = next;
      }
      inner.append(outer);
      if (how.nested) inner = last;
    }
    inner.append('6 March 2020');
  });
}

const STYLE = '<style>.unseen { display: none }</style>';
const scriptOf = (kinds: Kinds, how: { nested: boolean; first: boolean }) =>
  `<script src="/witness.js"></script><script>(${fill})(${JSON.stringify(kinds)}, ${COUNT}, ${JSON.stringify(how)})</script>${STYLE}`;

/** Nothing but its text tells that it is an article. */
const untold = (html: string) => html.replace(/<meta property="og:type"[^>]*>/, '');

function trap(does: string, kinds: Kinds, nested: boolean, marks = MARKS): HostilePage {
  const first = marks.length === 0;
  const pageOf = (some: Kinds) => {
    const html = articleOf(BODY, scriptOf(some, { nested, first }));
    return first ? untold(html) : html;
  };
  return {
    id: 'H45',
    does,
    holds: `${first ? 'it is taken for no article' : 'its first words are marked'}, and it costs what as many plain boxes cost`,
    whole: { text: pageOf(kinds), type: 'text/html; charset=utf-8' },
    beside: { '/plain': pageOf(PLAIN) },
    marks,
    alone: true,
    check: expectNoTrap,
  };
}

export const TRAPS: readonly HostilePage[] = [
  trap('nests fifty thousand boxes called text, title and date before its text', CALLED, true, []),
  trap('nests fifty thousand boxes called text, title and date', CALLED, true),
  trap('nests fifty thousand bodies, dates and links of articles', MARKED, true),
  trap('sets fifty thousand titles and dates side by side', BESIDE, false),
];
