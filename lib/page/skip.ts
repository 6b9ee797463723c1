// Which parts of a page are not the article's text: code, fields, editors, navigation, boxes beside the story.
import { type Dom, inherited } from './dom';

const ROLES = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog textbox searchbox combobox menu ' +
    'toolbar button form alert status'
  ).split(' '),
);
/** Names that news sites and makers of consent boxes give to what stands beside the story; whole words of class or id. */
const BESIDE =
  /(^|[\s_-])(related(-?(posts?|stories|articles?|content|links))?|recommend(ed|ations?)?|most-?read|trending|popular|read-?(more|next|also)|more-?(stories|news|on)|promo|newsletter|subscribe|signup|share|sharing|social|comments?|outbrain|taboola|cookies?|consent|gdpr|onetrust|didomi|cmp(box|2)?|usercentrics|CybotCookiebot\w*|breadcrumbs?|sidebar|advert(isement)?|ads?|sponsor(ed)?|tags?|widget|(site-?)?footer)([\s_-]|$)/i;
/** A quotation set apart from the text, though many sites make it an aside. */
const PULL_QUOTE = /pull-?quote/i;
const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|content-visibility\s*:\s*hidden)/i;
/** An element without any of them is judged by its names alone. */
const TELLING = '[hidden],[aria-hidden="true"],[contenteditable],[role],[style],[popover]';

/** What has no box of its own stands in few others that have none. More are not shown at all, and each costs time. */
const MOST_WITHOUT_BOX = 12;

/** `always`: nothing inside is to be read. `beside`: by its name it stands beside the story, unless it holds it. */
export type Skip = 'never' | 'always' | 'beside';

/** Judges an element, of whatever tag, by its attributes and names; costs no style. */
export function skipOf(dom: Dom, element: Element): Skip {
  if (!dom.hasAttributes(element)) return 'never';
  const telling = dom.matches(element, TELLING);
  if (telling && (isTakenOff(dom, element) || isEditingHost(dom, element))) return 'always';
  const name = dom.attribute(element, 'class');
  const id = dom.attribute(element, 'id');
  if (telling) {
    const role = dom.attribute(element, 'role');
    if (role !== null && ROLES.has(role) && !isPullQuote(dom, element)) return 'always';
    // Behind a dialog, pages hide all the rest from screen readers: the story, too.
    if (dom.attribute(element, 'aria-hidden') === 'true') return 'beside';
  }
  return (name !== null && BESIDE.test(name)) || (id !== null && BESIDE.test(id)) ? 'beside' : 'never';
}

/** True for an aside that repeats words of the story. */
export function isPullQuote(dom: Dom, element: Element): boolean {
  return PULL_QUOTE.test(`${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`);
}

function isTakenOff(dom: Dom, element: Element): boolean {
  return (
    dom.attribute(element, 'hidden') !== null ||
    dom.attribute(element, 'popover') !== null ||
    HIDDEN_STYLE.test(dom.attribute(element, 'style') ?? '')
  );
}

/** By attribute; editors without one are found by `isHiddenOrEdited` where a mention stands. */
export function isEditingHost(dom: Dom, element: Element): boolean {
  const value = dom.attribute(element, 'contenteditable');
  return value !== null ? /^(true|plaintext-only)?$/i.test(value) : dom.attribute(element, 'role') === 'textbox';
}

/** True for an element that is being written, not read, because of one around it. */
export function standsInEditor(dom: Dom, root: Element): boolean {
  for (let at = dom.parent(root); at; at = dom.parent(at)) {
    if (dom.isElement(at) && isEditingHost(dom, at)) return true;
  }
  return false;
}

/**
 * True for text in an editor of any kind, or text that is not shown. Costs style, so it is asked of
 * elements that hold a mention, not of all. In Chromium the computed user-modify tells every kind of editor;
 * Firefox has no more kinds than `isContentEditable` and the document's mode tell.
 */
export function isHiddenOrEdited(element: Element): boolean {
  const { defaultView: view, designMode } = inherited<Document>(element, 'ownerDocument');
  if (!view || designMode === 'on' || isHidden(element, view)) return true;
  if (inherited<boolean>(element, 'isContentEditable')) return true;
  const modify = view.getComputedStyle(element).getPropertyValue('-webkit-user-modify');
  return modify !== '' && modify !== 'read-only';
}

function isHidden(element: Element, view: Window): boolean {
  const check = inherited<Element['checkVisibility'] | undefined>(element, 'checkVisibility');
  // Documents without layout, which the scan of a file reads, know at least what is not displayed.
  if (!check) return isNotDisplayed(element, view);
  const shown = { opacityProperty: true, visibilityProperty: true };
  const without: Element[] = [];
  let box: Element | null = element;
  for (; box && !check.call(box, shown); box = outerOf(box)) {
    if (without.push(box) > MOST_WITHOUT_BOX) return true;
  }
  if (!box || view.getComputedStyle(box).contentVisibility === 'hidden') return true;
  // What has no box of its own is shown where the box around it is. Asked from the outside in: a style asked for inside
  // what is not rendered makes Chromium render it, and complain in the page's console.
  return without.reverse().some((one) => {
    const { display, visibility } = view.getComputedStyle(one);
    return display !== 'contents' || visibility !== 'visible';
  });
}

function isNotDisplayed(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at; at = outerOf(at)) {
    if (view.getComputedStyle(at).display === 'none') return true;
  }
  return false;
}

/** The element around it as the page is shown: slot, parent or host. */
function outerOf(element: Element): Element | null {
  const outer = inherited<Partial<ShadowRoot> & Node>(element, 'parentNode');
  return (
    inherited<Element | null>(element, 'assignedSlot') ??
    inherited<Element | null>(element, 'parentElement') ??
    outer?.host ??
    null
  );
}
