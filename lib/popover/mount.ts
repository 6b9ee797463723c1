// Host + components → an open popover. A container that mounts, renders and goes away; nothing else.
import { h, render } from 'preact';
import { Popover } from '../../components/popover/popover';
import type { Say } from '../model/say';
import type { Handed, OpenPopover } from './handover';
import { addHost } from './host';
import { reportedIn } from './reported';

/** How often an open card is looked for under what the page may have laid over it. */
const CHECK_MS = 200;

/** Makes the function that opens popovers in a document. */
export function createOpenPopover(document: Document, styles: string, say: Say, language: string): OpenPopover {
  return (anchors, { pointer, takeFocus }, callbacks) => {
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
      const { close } = callbacks;
      const openAtlas: typeof callbacks.openAtlas = (to) => host.isByReader() && callbacks.openAtlas(to);
      const openTerm: typeof callbacks.openTerm = (id) => host.isByReader() && callbacks.openTerm(id);
      const names = content.state === 'card' && 'names' in content.card ? content.card.names : {};
      host.change(() =>
        render(
          h(Popover, { content, say, language, names, onClose: close, onAtlas: openAtlas, onOpenTerm: openTerm }),
          host.root,
        ),
      );
      place();
      if (takeFocus && content.state !== 'loading') focusFirst(host.root);
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

function focusFirst(root: HTMLElement): void {
  root.querySelector<HTMLElement>('button, a[href], summary')?.focus({ preventScroll: true });
}
