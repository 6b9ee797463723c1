// Loaded into a page with a ceasefire word in it; hands the way to find and mark over to the reader.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openSession } from '../lib/session/open-session';
import { sharedOf } from '../lib/session/shared';

export default defineUnlistedScript(() => {
  const shared = sharedOf(globalThis);
  if (shared) shared.openSession = openSession;
});
