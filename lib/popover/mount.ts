// Host + components → an open popover. A container that mounts, renders and goes away; nothing else.
import { h, render } from 'preact';
import { Popover } from '../../components/popover/popover';
import { type Say, sayFrom } from '../model/say';
import type { Handed, OpenPopover } from './handover';
import { addHost } from './host';
import { reportedIn } from './reported';

const CONTROLS = 'button, a[href], summary';
/** How often an open card is looked for under what the page may have laid over it. */
const CHECK_MS = 200;

/** Makes the function that opens popovers in a document; they speak as given, where no other words are. */
export function createOpenPopover(document: Document, styles: string, ownSay: Say, ownLanguage: string): OpenPopover {
  return (anchors, { pointer, takeFocus, words }, callbacks) => {
    const say = words ? sayFrom(words) : ownSay;
    const language = words?.language ?? ownLanguage;
    const host = addHost(document, styles, () => callbacks.close());
    let at = anchors;
    /** Nothing is believed that a page may cover: what is not seen is closed. */
    const check = () => {
      if (!host.isSound()) callbacks.close();
    };
    const place = () => host.position(at, pointer);
    // A disclosure that is opened makes the card higher: above its line, it would grow over it.
    const growth = new ResizeObserver(place);
    growth.observe(host.root);
    const checking = window.setInterval(check, CHECK_MS);
    const show = ({ told, ...handed }: Handed) => {
      const content = told && handed.state === 'card' ? { ...handed, reported: reportedIn(handed.card, told) } : handed;
      /** What only the reader may do. */
      const byReader =
        <Given extends unknown[]>(act: (...given: Given) => void) =>
        (...given: Given) => {
          if (host.isByReader()) act(...given);
        };
      const actions = {
        onClose: callbacks.close,
        onAtlas: byReader(callbacks.openAtlas),
        onOpenTerm: byReader(callbacks.openTerm),
        onMute: byReader(callbacks.mute),
        onWhy: byReader(callbacks.askWhy),
      };
      const names = content.state === 'card' && 'names' in content.card ? content.card.names : {};
      const hadFocus = focusIn(host.root) !== null;
      host.change(() => render(h(Popover, { content, say, language, names, ...actions }), host.root));
      place();
      // What the reader was at may be gone with what was shown before.
      const isLost = hadFocus && focusIn(host.root) === null;
      if (isLost || (takeFocus && content.state !== 'loading')) focusFirst(host.root);
    };
    return {
      show,
      moveTo(rects) {
        at = rects;
        place();
      },
      holds: host.holds,
      close() {
        growth.disconnect();
        window.clearInterval(checking);
        host.change(() => render(null, host.root));
        host.remove();
      },
    };
  };
}

function focusIn(root: HTMLElement): Element | null {
  return (root.getRootNode() as ShadowRoot).activeElement;
}

/** On what stands first, or is what the content is for. */
function focusFirst(root: HTMLElement): void {
  const first = root.querySelector<HTMLElement>('[data-first]') ?? root.querySelector<HTMLElement>(CONTROLS);
  first?.focus({ preventScroll: true });
}
