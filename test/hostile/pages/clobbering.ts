// H1–H7: names that shadow what the DOM gives, by fields of a form (Chromium shows them even to us) and by ids.
import { expect } from 'vitest';
import { pointAt } from '../../../lib/tools/browser/reader';
import { cardText } from '../../e2e/popover-text';
import { type HostilePage, MARKS, WORDS, withFiller } from '../hostile-page';

/**
 * Text in a form and directly in it, the fields last: a walk that is led to them misses it. The form has attributes and
 * no box of its own, is called like the line of a date, holds something that stands beside the story, and cuts a word.
 */
const formOf = (names: readonly string[], story = '') =>
  `<form class="meta" style="display: contents">${story}${WORDS}<p>Germany welcomed the truce.</p>
  <div class="related">Uruguay spoke.</div>${names.map((name) => `<input name="${name}" type="hidden">`).join('')}</form>`;

/** A page with a form whose fields have these names; the words in it are marked, and their card opens. */
function clobbered(id: HostilePage['id'], page: Pick<HostilePage, 'does' | 'body' | 'whole' | 'marks'>): HostilePage {
  return {
    id,
    ...page,
    holds: 'the words in the form are marked and open their card',
    async check({ page }) {
      const { x, y } = await pointAt(page, 'Russia');
      await page.mouse.click(x, y);
      expect(await cardText(page)).toMatch(/^Russian Federation/);
    },
  };
}

/** The form is a part of the article, which goes on behind it. */
function formInArticle(id: HostilePage['id'], ...names: string[]): HostilePage {
  return clobbered(id, {
    does: `names fields of a form ${names.join(', ')}`,
    body: withFiller(
      `${formOf(names)}<p>Uru<form>${names.map((name) => `<input name="${name}" type="hidden">`).join('')}guay.</form>
      <p>France welcomed it too.</p>`,
    ),
    marks: [...MARKS, 'France'],
  });
}

/** The form is around the whole page, as some kits for sites make it; nothing else tells where the article is. */
function formAroundAll(id: HostilePage['id'], outside: string, ...names: string[]): HostilePage {
  const story = `<h1>The week in Idlib</h1><p>${'Patrols began on the road. '.repeat(30)}</p>`;
  return clobbered(id, {
    does: `names fields of the form around ${outside ? 'most of' : 'all'} it ${names.join(', ')}`,
    whole: {
      text: `<!doctype html><html lang="en"><title>The week in Idlib, by our own reporters</title>
        <script src="/witness.js"></script><body>${formOf(names, story)}${outside}</body></html>`,
      type: 'text/html; charset=utf-8',
    },
  });
}

export const CLOBBERING: readonly HostilePage[] = [
  formInArticle('H1', 'childNodes', 'firstChild', 'nextSibling'),
  formAroundAll('H1', '', 'childNodes', 'firstChild', 'nextSibling', 'contains'),
  formInArticle('H2', 'parentNode', 'parentElement', 'checkVisibility'),
  formAroundAll('H2', `<p>${'Shops were open. '.repeat(30)}</p>`, 'parentNode', 'parentElement'),
  formInArticle('H3', 'nodeType', 'nodeName', 'isConnected', 'ownerDocument'),
  formInArticle('H4', 'textContent', 'innerText', 'querySelectorAll', 'compareDocumentPosition'),
  formAroundAll('H4', '', 'textContent', 'innerText', 'querySelectorAll', 'compareDocumentPosition'),
  formInArticle('H5', 'closest', 'getRootNode', 'matches', 'getAttribute', 'getClientRects'),
  formInArticle('H6', 'tagName', 'localName', 'attributes', 'hasAttributes', 'isContentEditable', 'assignedSlot'),
  {
    id: 'H7',
    does: 'names images and forms after what a document and a window have',
    holds: 'the article is found and marked as ever',
    body: withFiller(
      `<p>${WORDS}</p><p>Germany welcomed the truce.</p>${[
        'documentElement body head createRange querySelectorAll getSelection defaultView contentType designMode location',
        'CSS Highlight StaticRange MutationObserver scheduler navigation browser chrome caretPositionFromPoint',
      ]
        .join(' ')
        .split(' ')
        .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
        .join('')}`,
    ),
    marks: MARKS,
  },
];
