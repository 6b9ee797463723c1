// Loaded into a page when its first popover opens; hands the way to open one over to the page session.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import styles from '../components/popover/popover.css?inline';
import { createOpenPopover } from '../lib/popover/mount';
import { sharedOf } from '../lib/session/shared';
import { interfaceLanguage, say } from '../lib/settings/language';

export default defineUnlistedScript(() => {
  const shared = sharedOf(globalThis);
  if (shared) shared.openPopover = createOpenPopover(document, styles, say, interfaceLanguage());
});
