// What the popover's script, loaded on first use, gives to the page session. Types only.
import type { AtlasPlace, PopoverContent } from '../../components/popover/content';
import type { Box } from './placement';

/** What a reader did in the popover. */
export interface PopoverCallbacks {
  close(): void;
  openAtlas(place: AtlasPlace): void;
  openTerm(id: string): void;
}

/** An open popover. */
export interface PopoverHandle {
  show(content: PopoverContent): void;
  /** Follows its anchor; the rectangles are those of the mention now. */
  moveTo(anchors: readonly Box[]): void;
  /** True for an event that happened in the popover. */
  holds(event: Event): boolean;
  close(): void;
}

/** Puts a popover into the page. `takeFocus`: opened by key, so that reading goes on in it. */
export type OpenPopover = (
  anchors: readonly Box[],
  options: { pointer: { x: number; y: number } | null; takeFocus: boolean },
  callbacks: PopoverCallbacks,
) => PopoverHandle;
