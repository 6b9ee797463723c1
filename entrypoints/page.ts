// The content script, once in a page. Declared by the manifest hook in wxt.config.ts as a plain script, because WXT's
// own content-script context announces the extension to the page and lets the page end it (wxt#1752).
// A page that is loaded before its reader asks for it (`document.prerendering`) is read like any: it is marked when it is
// seen. Nothing leaves it, and no command or question of the toolbar window gets there before.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loosely, news } from '../.dataset/gate.json';
import { followPage } from '../lib/session/follow-page';
import { isReadable } from '../lib/session/frames';
import { share, sharedOf } from '../lib/session/shared';
import { watchSettings } from '../lib/settings/watch';

export default defineUnlistedScript(() => {
  if (sharedOf(globalThis) || !isReadable(window)) return;
  followPage({ window, loosely, news, shared: share(globalThis), watchSettings });
});
