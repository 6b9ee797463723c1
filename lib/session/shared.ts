// How the scripts of one page meet that are loaded one after the other: by one key of the isolated world, which no page
// script can see.
import type { LaterScript } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { OpenPopover } from '../popover/handover';
import type { OpenReader } from './open-reader';
import type { OpenSession } from './open-session';
import type { ServeReader } from './reading-session';

/** What they share: each script that is loaded later puts what it can do here. */
export interface Shared {
  openReader?: OpenReader;
  openSession?: OpenSession;
  serveReader?: ServeReader;
  openPopover?: OpenPopover;
  /** Why the gates are closed; null while a page session runs. The popup looks at it. */
  closed?: string | null;
}

const KEY = Symbol.for('truceline');
/** What each script brings. */
const BRINGS = { session: 'openSession', following: 'serveReader', popover: 'openPopover' } as const;

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

/** What the script brings; it is asked for where it is not in the page. @throws Error when it cannot be loaded. */
export async function broughtBy<S extends LaterScript>(
  script: S,
  shared: Shared,
  ask: typeof Ask,
): Promise<NonNullable<Shared[(typeof BRINGS)[S]]>> {
  const brought = () => shared[BRINGS[script]];
  if (!brought()) await ask({ type: 'script', script });
  const one = brought();
  if (!one) throw new Error(`the script "${script}" could not be loaded`);
  return one as NonNullable<Shared[(typeof BRINGS)[S]]>;
}
