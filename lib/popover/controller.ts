// Pointer, click and key on the page → the popover: opened, filled, moved, closed.

import type { MuteScope } from '../model/marked';
import type { Settings } from '../model/settings';
import type { Handed, OpenPopover, PopoverHandle } from './handover';
import type { Box } from './placement';
import { closedPopover, nextState, type PopoverEvent, type PopoverState } from './timing';

/** What the controller asks of the page session. */
export interface ControllerTools<T> {
  window: Window;
  options: Pick<Settings, 'opening' | 'modifier' | 'restMs'>;
  /** The mark at a point of the viewport. */
  at(x: number, y: number): T | null;
  rectsOf(item: T): readonly Box[];
  contentOf(item: T): Promise<Handed>;
  termContent(id: string): Promise<Handed>;
  /** Loads the popover's script on first use. */
  load(): Promise<OpenPopover>;
  openAtlas(place: { target?: string; actor?: string }): void;
  mute(item: T, scope: MuteScope, on: boolean): void;
  /** What the popover shows once the item is muted. */
  mutedContent(item: T, scope: MuteScope): Handed;
  askWhy(item: T): void;
  /** Shows which mark the popover belongs to; null when it closed. */
  focus(item: T | null): void;
  failed(): void;
}

export interface Controller<T> {
  openByKey(item: T): void;
  close(): void;
  readonly item: T | null;
}

/** A text, a drag or a double click is meant, not us. */
const BUSY =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** Listens until the signal ends it. No listener prevents, stops or changes an event of the page. */
export function controlPopover<T>(tools: ControllerTools<T>, signal: AbortSignal): Controller<T> {
  const { window, options } = tools;
  const { document } = window;
  let state: PopoverState<T> = closedPopover();
  let handle: PopoverHandle | null = null;
  let pointer: { x: number; y: number } | null = null;
  let timer: number | undefined;
  let lastFocus: Element | null = null;

  const apply = (event: PopoverEvent<T>) => {
    const before = state;
    state = nextState(state, event);
    if (state.token === before.token) return;
    // Closed before the new one is asked for: a late answer finds its token gone.
    handle?.close();
    handle = null;
    tools.focus(state.phase === 'open' ? state.item : null);
    if (state.phase === 'open') void fill(state);
    else if (before.phase === 'open' && before.by === 'key') giveFocusBack(lastFocus);
  };
  const close = () => apply({ type: 'close' });

  const fill = async ({ token, item, by }: PopoverState<T> & { phase: 'open' }) => {
    if (by === 'key') lastFocus = document.activeElement;
    try {
      const content = tools.contentOf(item);
      // Awaited below; until then its failure is nobody's.
      content.catch(() => {});
      const open = await tools.load();
      if (state.token !== token) return;
      const callbacks = {
        close,
        openAtlas: tools.openAtlas,
        openTerm: (id: string) => void showTerm(id, token),
        mute: (scope: MuteScope, on: boolean) => {
          tools.mute(item, scope, on);
          // Stays while the pointer looks for the way back: the card is smaller now.
          if (state.phase === 'open' && state.by === 'pointer') apply({ type: 'click', on: item });
          if (on) handle?.show(tools.mutedContent(item, scope));
          else void content.then((card) => state.token === token && handle?.show(card), tools.failed);
        },
        askWhy: () => tools.askWhy(item),
      };
      const opened = open(
        tools.rectsOf(item),
        { pointer: by === 'key' ? null : pointer, takeFocus: by === 'key' },
        callbacks,
      );
      handle = opened;
      opened.show({ state: 'loading' });
      const ready = await content;
      if (state.token === token) opened.show(ready);
    } catch (error) {
      // This ends the session, and with it the popover, when the extension is gone.
      tools.failed();
      if (state.token !== token) return;
      if (handle) handle.show({ state: 'error', text: String(error) });
      else close();
    }
  };
  const showTerm = async (id: string, token: number) => {
    try {
      const content = await tools.termContent(id);
      if (state.token === token) handle?.show(content);
    } catch {
      tools.failed();
    }
  };

  const listen = <K extends keyof DocumentEventMap>(type: K, heard: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, heard, { signal, passive: true, capture: true });

  const isBusy = (event: Event) => {
    const target = event.composedPath()[0];
    // A form's field named closest stands before the method there (Chromium).
    return target instanceof Element && Element.prototype.closest.call(target, BUSY) !== null;
  };
  /** The pointer rests at (x, y); without being asked for, no card opens. */
  const rest = (x: number, y: number, isAsked: boolean) => {
    const item = tools.at(x, y);
    const isOpen = state.phase === 'open' && state.item === item;
    pointer = { x, y };
    apply({ type: 'rest', over: isAsked || isOpen ? item : null });
  };
  let last: { x: number; y: number } | null = null;
  listen('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch' || options.opening === 'click') return;
    window.clearTimeout(timer);
    last = null;
    if (event.buttons !== 0) return;
    if (handle?.holds(event)) return apply({ type: 'rest', over: 'popover' });
    const { clientX: x, clientY: y } = event;
    last = { x, y };
    const isAsked = options.opening === 'hover' || event.getModifierState(options.modifier);
    timer = window.setTimeout(() => rest(x, y, isAsked), options.restMs);
  });
  listen('click', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    window.clearTimeout(timer);
    if (handle?.holds(event)) return apply({ type: 'click', on: 'popover' });
    const selecting = document.getSelection()?.isCollapsed === false;
    pointer = { x: event.clientX, y: event.clientY };
    const meansOther =
      isBusy(event) ||
      selecting ||
      event.detail > 1 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey;
    apply({ type: 'click', on: meansOther ? null : tools.at(event.clientX, event.clientY) });
  });
  listen('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && state.phase === 'open') close();
    const isModifier = options.opening === 'modifier' && event.key === options.modifier && !event.repeat;
    // In a field it is half of a capital letter.
    if (isModifier && last && !isBusy(event)) rest(last.x, last.y, true);
  });
  const follow = () => {
    if (state.phase !== 'open' || !handle) return;
    const rects = tools.rectsOf(state.item);
    const inView = rects.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
    if (inView) handle.moveTo(rects);
    else close();
  };
  window.addEventListener('scroll', (event) => handle?.holds(event) || follow(), {
    signal,
    passive: true,
    capture: true,
  });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    close();
  });
  return {
    openByKey: (item) => apply({ type: 'key', item }),
    close,
    get item() {
      return state.phase === 'open' ? state.item : null;
    },
  };
}

function giveFocusBack(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
