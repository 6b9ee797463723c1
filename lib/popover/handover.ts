// What the popover's script, loaded on first use, gives to the page session, and is given by it. Types only.
import type { AtlasPlace, PopoverContent } from '../../components/popover/content';
import type { MuteScope } from '../model/marked';
import type { Words } from '../model/say';
import type { Block } from '../page/blocks';
import type { Span } from '../page/text-map';
import type { Box } from './placement';

/** What a reader did in the popover. */
export interface PopoverCallbacks {
  close(): void;
  openAtlas(place: AtlasPlace): void;
  openTerm(id: string): void;
  /** The words of this card are not to be marked any more, or are again: they were muted in it. */
  mute(scope: MuteScope, on: boolean): void;
  /** Shows in full why they were marked, and how to report it. */
  askWhy(): void;
}

/** A mention in the page. */
export interface Marked {
  kind: 'actor' | 'ceasefire' | 'term';
  ref: string;
  span: Span;
}

/** What an act is read from that the page itself tells of. */
export interface Told {
  /** The mention that the card is for, and all of the page. */
  mark: Marked;
  marks: readonly Marked[];
  around(text: Text): Block | null;
  /** By language, as compiled. */
  rules: Record<string, string>;
}

/** What a popover is to show, and what else it may find to show. */
export type Handed = PopoverContent & { told?: Told };

/** An open popover. */
export interface PopoverHandle {
  show(content: Handed): void;
  /** Follows its anchor; the rectangles are those of the mention now. */
  moveTo(anchors: readonly Box[]): void;
  /** True for an event that happened in the popover. */
  holds(event: Event): boolean;
  close(): void;
}

/** Puts a popover into the page. `takeFocus`: opened by key, so that reading goes on in it. */
export type OpenPopover = (
  anchors: readonly Box[],
  options: {
    pointer: { x: number; y: number } | null;
    takeFocus: boolean;
    /** Left out: those of the browser. */
    words?: Words | null;
  },
  callbacks: PopoverCallbacks,
) => PopoverHandle;
