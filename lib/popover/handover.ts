// How the popover's script, loaded on first use, meets the page session: by one key of the isolated world,
// which no page script can see.
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

/** What the scripts of one page share. */
export interface Shared {
  openPopover?: OpenPopover;
  /** Why the gates are closed; null while a page session runs. The popup looks at it. */
  closed?: string | null;
}

const KEY = Symbol.for('truceline');

/** The object shared by our scripts in this page; undefined before the content script ran. */
export function sharedOf(world: object): Shared | undefined {
  return (world as Record<symbol, Shared | undefined>)[KEY];
}

/** Makes the shared object. */
export function share(world: object): Shared {
  const shared: Shared = {};
  Object.defineProperty(world, KEY, { value: shared, configurable: true });
  return shared;
}
