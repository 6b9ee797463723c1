// Runs in a page: everything of it that a reader or a script could find changed.

/** A page as it is at one moment, in parts that can be compared. */
export interface Look {
  /** Nodes beside and in the document element, then open shadow trees and frames of the same origin. */
  html: string[];
  text: string;
  selected: string;
  scroll: number[];
  focus: string;
  /** What is selected now, as places in the text. */
  selection: string;
  /** Bounds of at most 2,000 elements; the last is that of the document's last element. */
  boxes: string[];
  /** Rectangles of at most 2,000 texts, one for each line and more where an engine draws a text in parts. */
  lines: string[];
  /** Colours, lines and pointers of the same elements. */
  paint: string[];
  sheets: string[];
  /** Own names of window, document and document element. */
  names: string[];
  stored: string[];
}

/** Looks at the page, and leaves it as it was. */
export function look(): Look {
  const MOST = 2000;
  const inner: (Document | ShadowRoot)[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const framed = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      for (const one of [element.shadowRoot, framed]) {
        if (!one) continue;
        inner.push(one);
        visit(one);
      }
    }
  };
  visit(document);
  const roots = [...inner, document];
  const markup = (node: Node) => (node instanceof Element ? node.outerHTML : `${node.nodeName} ${node.nodeValue}`);
  const { attributes, childNodes } = document.documentElement;
  const html = [
    document.compatMode,
    ...inner.map((root) => [...root.childNodes].map(markup).join('')),
    ...[...document.childNodes].filter((node) => node !== document.documentElement).map(markup),
    ...[...attributes].map(({ name, value }) => `${name}="${value}"`),
    ...[...childNodes].map(markup),
  ];

  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const now = `${anchorNode?.nodeValue}:${anchorOffset} ${focusNode?.nodeValue}:${focusOffset}`;
  selection?.selectAllChildren(document.body);
  // A table at the end of the body ends with a line break where anything follows the body.
  const selected = selection?.toString().trimEnd() ?? '';
  selection?.removeAllRanges();
  if (anchorNode && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);

  const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]).slice(-MOST);
  const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ');
  // A form's own method may be hidden behind a field of that name. Bounds, for the rectangles of an inline element
  // are others in Chromium when its parser paused right behind the tag.
  const boxes = elements.map((one) => place(Element.prototype.getBoundingClientRect.call(one)));
  // Whether white space between blocks has a rectangle of no size depends on what stood there before.
  const isDrawn = ({ width, height }: DOMRect) => width > 0 && height > 0;
  const lines: string[] = [];
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && lines.length < MOST) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      lines.push([...range.getClientRects()].filter(isDrawn).map(place).join('; '));
    }
  }
  const paint = elements.map((one) => {
    const { color, backgroundColor, textDecorationLine, outlineStyle, cursor, animationName } = getComputedStyle(one);
    // Firefox draws no ring around the focus of a window that is behind another one.
    const ring = one === document.activeElement ? '' : outlineStyle;
    return [color, backgroundColor, textDecorationLine, ring, cursor, animationName].join(' ');
  });
  const rules = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('');
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    html,
    text: document.body.innerText,
    selected,
    scroll: [scrollWidth, scrollHeight, scrollX, scrollY, innerWidth, innerHeight],
    focus: document.activeElement?.outerHTML.slice(0, 100) ?? '',
    selection: now,
    boxes,
    lines,
    paint,
    sheets: roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets].map(rules)),
    names: [window, document, document.documentElement].map((one) => Reflect.ownKeys(one).map(String).sort().join()),
    stored: [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), `${history.length}`],
  };
}
