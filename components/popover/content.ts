import type { MuteScope } from '../../lib/model/marked';
import type { Reported } from '../../lib/model/reported-act';
import type { Card } from '../../lib/model/view';

/** What the popover shows: it waits, it failed and says why, it has a card, or the way back from a mute. */
export type PopoverContent =
  | { state: 'loading' }
  | { state: 'error'; text: string }
  | { state: 'card'; card: Card; reported?: Reported | null }
  /** The reader muted the words, just now. */
  | { state: 'muted'; alias: string; scope: MuteScope };

/** Where in the atlas a way leads. */
export interface AtlasPlace {
  target?: string;
  actor?: string;
}

/** What every kind of card is given besides its card. */
export interface CardActions {
  titleId: string;
  onClose: () => void;
  onAtlas: (place: AtlasPlace) => void;
  onOpenTerm?: ((id: string) => void) | undefined;
  /** Mutes the words that the card is for, or takes that back. */
  onMute: (scope: MuteScope, on: boolean) => void;
  /** Shows in full why the words were marked, and how to report it. */
  onWhy: () => void;
}
