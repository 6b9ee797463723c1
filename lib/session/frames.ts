// Articles in frames of the page's own origin: the page around looks for them, scripts of their own read them.
import { ask } from '../messaging/send';
import { captureDom, type Dom } from '../page/dom';
import { createPace, type Limits } from '../page/pace';
import { searchInSteps } from '../page/text-search';
import { type Effort, runInSlices } from './slices';

const FRAMES = 'iframe, frame';
/** Those of one document that are read; pages with more are made of advertisements. */
const MOST_FRAMES = 8;
/** A popover has its place in it. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 160;
/** A frame that has loaded may fill itself by script. */
const LOADED: Limits = { restMs: 600, atMostMs: 3000, costFactor: 3, alone: true };

/** True for a page, and for a frame that is read: of the origin of all around it, one of the first, and no small one. */
export function isReadable(window: Window & typeof globalThis): boolean {
  if (window.top === window) return true;
  const { frameElement } = window;
  if (!frameElement || !isOfTop(window)) return false;
  const around = frameElement.ownerDocument;
  if (window.innerWidth < LEAST_WIDTH_PX || window.innerHeight < LEAST_HEIGHT_PX) return false;
  return captureDom(around).all(around, FRAMES, MOST_FRAMES).includes(frameElement);
}

function isOfTop(window: Window): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}

/** The host of the page that the reader sees in the address bar; empty where it has none. */
export function hostOf(window: Window): string {
  return (window.top ?? window).location.hostname;
}

export interface FrameTools {
  window: Window & typeof globalThis;
  /** May a ceasefire word stand in the text? */
  holds: (text: string) => boolean;
  /** They could not be asked for. */
  failed: () => void;
  effort: Effort;
}

/** Has the frames read that hold a ceasefire word, those that are there and those that load later. */
export function watchFrames({ window, holds, failed, effort }: FrameTools, signal: AbortSignal): void {
  const { document } = window;
  const dom = captureDom(document);
  /** What a script of ours stands in since it was asked for. */
  const known = new WeakSet<Document>();
  const look = async () => {
    const unread = documentsIn(dom, document).filter((one) => !known.has(one));
    for (const one of unread) {
      if (!(await runInSlices(searchInSteps(dom, one, holds), window, signal, effort))) continue;
      for (const all of unread) known.add(all);
      return ask({ type: 'frames' }).catch(failed);
    }
  };
  const pace = createPace<unknown>(window, LOADED, look, signal, () => effort.ms);
  const loaded = ({ target }: Event) => {
    if (target instanceof window.Element && dom.matches(target, FRAMES)) pace.later();
  };
  // It does not bubble, but comes by.
  document.addEventListener('load', loaded, { capture: true, signal });
  void pace.now();
}

/** The documents in the first frames that can be looked into, and in frames of these. */
function documentsIn(dom: Dom, document: Document): Document[] {
  const found: Document[] = [document];
  for (let at = 0; at < found.length; at++) {
    for (const frame of dom.all(found[at] as Document, FRAMES, MOST_FRAMES)) {
      const inside = (frame as HTMLIFrameElement).contentDocument;
      if (inside && found.length <= MOST_FRAMES) found.push(inside);
    }
  }
  return found.slice(1);
}
