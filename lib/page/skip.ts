// Which parts of a page are not the article's text: code, fields, editors, navigation, boxes beside the story.
import type { Dom } from './dom';

const TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON OBJECT EMBED IFRAME VIDEO AUDIO ' +
    'CANVAS svg SVG math MATH CODE PRE KBD SAMP NAV FOOTER DIALOG MENU RT RP SUP ' +
    'AMP-AD AMP-SIDEBAR AMP-CONSENT'
  ).split(' '),
);
const ROLES = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog textbox searchbox combobox menu ' +
    'toolbar button form alert status'
  ).split(' '),
);
/** Names that news sites give to what stands beside the story; whole words of class or id. */
const BESIDE =
  /(^|[\s_-])(related(-?(posts?|stories|articles?|content|links))?|recommend(ed|ations?)?|most-?read|trending|popular|read-?(more|next|also)|more-?(stories|news|on)|promo|newsletter|subscribe|signup|share|sharing|social|comments?|outbrain|taboola|cookies?|consent|breadcrumbs?|sidebar|advert(isement)?|ads?|sponsor(ed)?|tags?|widget|(site-?)?footer)([\s_-]|$)/i;
/** A quotation set apart from the text, though many sites make it an aside. */
const PULL_QUOTE = /pull-?quote/i;

const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** `always`: nothing inside is to be read. `beside`: by its name it stands beside the story, unless it holds it. */
export type Skip = 'never' | 'always' | 'beside';

/** Judges an element by its tag, attributes and names; costs no style. */
export function skipOf(dom: Dom, element: Element): Skip {
  const tag = dom.tag(element);
  if (TAGS.has(tag)) return 'always';
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  const quote = PULL_QUOTE.test(names);
  if (tag === 'ASIDE' && !quote) return 'always';
  if (HIDDEN_STYLE.test(dom.attribute(element, 'style') ?? '')) return 'always';
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true') return 'always';
  const role = dom.attribute(element, 'role');
  if (role !== null && ROLES.has(role) && !quote) return 'always';
  if (isEditable(dom, element)) return 'always';
  return BESIDE.test(names) ? 'beside' : 'never';
}

/** An editing host by attribute; editors without one are found by `isEdited` where a mention stands. */
function isEditable(dom: Dom, element: Element): boolean {
  const value = dom.attribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}

/**
 * True for text in an editor of any kind, or text that is not shown. Costs style, so it is asked of
 * elements that hold a mention, not of all.
 */
export function isHiddenOrEdited(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return !view || isHidden(element, view) || isEdited(element, view);
}

/**
 * The computed user-modify tells every kind of editor in Chromium; Firefox has no more kinds than isContentEditable. An
 * editor by its role is asked for, too, because the article that is read may stand inside it.
 */
function isEdited(element: Element, view: Window): boolean {
  if ((element as HTMLElement).isContentEditable || element.closest('[role="textbox"]')) return true;
  const modify = view.getComputedStyle(element).getPropertyValue('-webkit-user-modify');
  return modify !== '' && modify !== 'read-only';
}

function isHidden(element: Element, view: Window): boolean {
  if (typeof element.checkVisibility === 'function') {
    return !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }
  // Documents without layout, which the scan of a file reads, know at least what is not displayed.
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view.getComputedStyle(at).display === 'none') return true;
  }
  return false;
}
