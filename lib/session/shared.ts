// How the scripts of one page meet that are loaded one after the other: by one key of the isolated world, which no page
// script can see.
import type { OpenPopover } from '../popover/handover';
import type { OpenReader } from './open-reader';

/** What they share. */
export interface Shared {
  openReader?: OpenReader;
  openPopover?: OpenPopover;
  /** Names that the reader muted on a page, behind its address. Nowhere else: it is gone with the document. */
  mutedHere?: Set<string>;
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
