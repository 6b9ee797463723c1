// A page with an editor in it → what the editor holds, where its caret is, what events it had. Run in the page itself.
import type { Page } from 'puppeteer-core';
import type { Place } from './fixtures';

/** Everything of an editor that its writer or its page could find changed. Offsets count UTF-16 code units. */
export interface EditorState {
  text: string;
  html: string;
  caret: { anchor: number; focus: number };
  /** Every event of key, input and clipboard, in order, with its kind of input. */
  events: string[];
}

interface Listening {
  heard?: string[];
}

/** Waits until the editor stands there with its text. */
export async function waitForEditor(page: Page, place: Place): Promise<void> {
  await page.waitForFunction(
    ({ host, frame }) => {
      const inside = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
      return inside?.querySelector(host)?.textContent?.includes('Russia');
    },
    { polling: 20 },
    place,
  );
}

/** Begins to write down the editor's events. */
export function listen(page: Page, place: Place): Promise<void> {
  return page.evaluate(({ frame }) => {
    const inside = (frame && document.querySelector<HTMLIFrameElement>(frame)?.contentDocument) || document;
    const heard: string[] = [];
    for (const type of 'keydown keypress keyup beforeinput input copy paste compositionstart textInput'.split(' ')) {
      const hear = (event: Event) => heard.push(`${type} ${(event as InputEvent).inputType ?? ''}`);
      inside.addEventListener(type, hear, { capture: true });
    }
    Object.assign(window, { heard });
  }, place);
}

export function editorState(page: Page, place: Place): Promise<EditorState> {
  return page.evaluate(({ host: selector, frame }) => {
    const inside = (frame && document.querySelector<HTMLIFrameElement>(frame)?.contentDocument) || document;
    const host = inside.querySelector(selector) as HTMLElement;
    const events = (window as Listening).heard ?? [];
    if (host.localName === 'textarea') {
      const { value, selectionStart, selectionEnd } = host as HTMLTextAreaElement;
      return { text: value, html: host.innerHTML, caret: { anchor: selectionStart, focus: selectionEnd }, events };
    }
    const selection = inside.getSelection();
    const offsetOf = (node: Node | null, offset: number) => {
      if (!node || !host.contains(node)) return -1;
      const range = inside.createRange();
      range.setStart(host, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    };
    const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
    const caret = { anchor: offsetOf(anchorNode, anchorOffset), focus: offsetOf(focusNode, focusOffset) };
    return { text: host.innerText, html: host.innerHTML, caret, events };
  }, place);
}

/** The middle of the first "Russia" in the editor, in CSS pixels of the window, scrolled into sight. */
export function pointOfWord(page: Page, place: Place): Promise<{ x: number; y: number }> {
  return page.evaluate(({ host: selector, frame: frameSelector }) => {
    const frame = frameSelector ? document.querySelector<HTMLIFrameElement>(frameSelector) : null;
    const inside = frame?.contentDocument ?? document;
    const host = inside.querySelector(selector) as HTMLElement;
    (frame ?? host).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const offset = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: offset.left + (frame?.clientLeft ?? 0) + left + width / 2,
      y: offset.top + (frame?.clientTop ?? 0) + top + height / 2,
    });
    // The text of a field has no ranges; it begins in its corner.
    const corner = host.getBoundingClientRect();
    if (host.localName === 'textarea') return middle(new DOMRect(corner.left, corner.top, 60, 24));
    const texts = inside.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf('Russia') ?? -1;
      if (at < 0) continue;
      const range = inside.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'Russia'.length);
      return middle(range.getBoundingClientRect());
    }
    throw new Error('no "Russia" in the editor');
  }, place);
}

/** The texts of our highlights that touch the editor, also those of a frame's own registry. */
export function marksInside(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(({ host: selector, frame }) => {
    const inside = (frame && document.querySelector<HTMLIFrameElement>(frame)?.contentDocument) || document;
    const host = inside.querySelector(selector);
    const registries = [CSS.highlights, (inside.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights];
    return [...new Set(registries)].flatMap((registry) =>
      [...(registry ?? [])].flatMap(([name, ranges]) => {
        const ours = name.startsWith('truceline-') ? [...ranges] : [];
        const touching = ours.filter((one) => host?.contains(one.startContainer) || host?.contains(one.endContainer));
        return touching.map((one) => one.startContainer.textContent?.slice(one.startOffset, one.endOffset) ?? '');
      }),
    );
  }, place);
}
