// Loaded into a page behind the gates; hands the way to read it over to the content script.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stems } from '../.dataset/gate.json';
import { createReader } from '../lib/session/open-reader';
import { sharedOf } from '../lib/session/shared';

export default defineUnlistedScript(() => {
  const shared = sharedOf(globalThis);
  if (shared) shared.openReader = createReader(stems);
});
