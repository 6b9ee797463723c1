// Loaded into a page that is being marked; hands the way to follow it, and its reader, over to the page session.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReader } from '../lib/session/reading-session';
import { sharedOf } from '../lib/session/shared';

export default defineUnlistedScript(() => {
  const shared = sharedOf(globalThis);
  if (shared) shared.serveReader = serveReader;
});
