import type { MutedName } from '../../lib/model/marked';

/** The forms in which the summary is saved. */
export type SaveKind = 'csv' | 'json' | 'markdown';

/** What the reader can do in the popup. */
export interface SummaryActions {
  /** Null: back to the choice made from the page's words. */
  onChooseTarget: (id: string | null) => void;
  /** Scrolls the page to the next (1) or previous (-1) mention of an actor, a ceasefire or a term. */
  onJump: (id: string, direction: 1 | -1) => void;
  onToggleSite: (on: boolean) => void;
  /** Copies the summary as Markdown; a rejected promise is told to the reader. */
  onCopy: () => void | Promise<void>;
  onSave: (kind: SaveKind) => void;
  onAtlas: (place: { target?: string; actor?: string }) => void;
  onOptions: () => void;
  onHelp: () => void;
  onMarkAgain: (muted: MutedName) => void;
}
