// When a popover opens and closes, as a pure reducer: what happened → the new state and what to do.
// Tokens make late timers and late answers harmless: whoever comes with an old token is not heard.

/** What opened the popover decides what closes it. */
export type OpenedBy = 'pointer' | 'click' | 'key';

export type PopoverState<T> =
  | { phase: 'closed'; token: number }
  | { phase: 'open'; token: number; item: T; by: OpenedBy };

export type PopoverEvent<T> =
  /** The pointer came to rest over an item, over nothing of ours, or over the popover itself. */
  | { type: 'rest'; over: T | 'popover' | null }
  | { type: 'click'; on: T | 'popover' | null }
  | { type: 'key'; item: T }
  /** Escape, the close button, a click elsewhere, or the item is no more. */
  | { type: 'close' };

/** The first state. */
export function closedPopover<T>(): PopoverState<T> {
  return { phase: 'closed', token: 0 };
}

/** The next state; the same object when nothing changes. */
export function nextState<T>(state: PopoverState<T>, event: PopoverEvent<T>): PopoverState<T> {
  switch (event.type) {
    case 'rest':
      if (event.over === 'popover') return state;
      if (event.over === null) return state.phase === 'open' && state.by === 'pointer' ? close(state) : state;
      // A popover that was opened on purpose does not wander off with the pointer.
      if (state.phase === 'open' && state.by !== 'pointer') return state;
      return open(state, event.over, 'pointer');
    case 'click':
      if (event.on === 'popover') return state;
      return event.on === null ? close(state) : open(state, event.on, 'click');
    case 'key':
      return open(state, event.item, 'key');
    case 'close':
      return close(state);
  }
}

function open<T>(state: PopoverState<T>, item: T, by: OpenedBy): PopoverState<T> {
  if (state.phase === 'open' && state.item === item) return by === state.by ? state : { ...state, by };
  return { phase: 'open', token: state.token + 1, item, by };
}

function close<T>(state: PopoverState<T>): PopoverState<T> {
  return state.phase === 'closed' ? state : { phase: 'closed', token: state.token + 1 };
}
