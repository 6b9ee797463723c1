// H1–H7: names that shadow what the DOM gives, by fields of a form (Chromium shows them even to us) and by ids.
import { expect } from 'vitest';
import { pointAt } from '../../../lib/tools/browser/reader';
import { cardText } from '../../e2e/popover-text';
import { type HostilePage, MARKS, WORDS, withFiller } from '../hostile-page';

const fields = (...names: string[]) => names.map((name) => `<input name="${name}" type="hidden">`).join('');

/** Text in a form, and directly in it, with fields of these names. */
const formOf = (...names: string[]) =>
  withFiller(`<form>${fields(...names)}${WORDS}<p>Germany welcomed the truce.</p></form>`);

/** A form whose fields have these names; the words in it are marked, and their card opens. */
function clobbered(id: HostilePage['id'], ...names: string[]): HostilePage {
  return {
    id,
    does: `names fields of a form ${names.join(', ')}`,
    holds: 'the words in the form are marked and open their card',
    body: formOf(...names),
    async check({ page }) {
      const { x, y } = await pointAt(page, 'Russia');
      await page.mouse.click(x, y);
      expect(await cardText(page)).toMatch(/^Russian Federation/);
    },
  };
}

export const CLOBBERING: readonly HostilePage[] = [
  clobbered('H1', 'childNodes', 'firstChild', 'nextSibling', 'contains'),
  clobbered('H2', 'parentNode', 'parentElement', 'checkVisibility'),
  clobbered('H3', 'nodeType', 'nodeName', 'isConnected', 'ownerDocument'),
  clobbered('H4', 'textContent', 'innerText', 'querySelectorAll', 'compareDocumentPosition'),
  clobbered('H5', 'closest', 'getRootNode', 'matches', 'getAttribute', 'getClientRects'),
  clobbered('H6', 'tagName', 'attributes', 'isContentEditable', 'shadowRoot', 'assignedSlot'),
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
