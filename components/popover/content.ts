import type { Reported } from '../../lib/model/reported-act';
import type { Card, MuteScope } from '../../lib/model/view';

/** What the popover shows: it waits, it failed and says why, or it has a card. */
export type PopoverContent =
  | { state: 'loading' }
  | { state: 'error'; text: string }
  | { state: 'card'; card: Card; reported?: Reported | null };

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
  onMute: (scope: MuteScope) => void;
  /** Shows in full why the words were marked, and how to report it. */
  onWhy: () => void;
}
