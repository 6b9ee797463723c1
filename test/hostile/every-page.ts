// All hostile pages, H1 to H60 of research/reliability.md; the head of each file tells which it holds.
import type { BrowserName } from '../../lib/tools/browser/find';
import type { HostilePage } from './hostile-page';
import { CARD_LEAKS } from './pages/card-leaks';
import { CLOBBERING } from './pages/clobbering';
import { DOCUMENTS } from './pages/documents';
import { EDITORS } from './pages/editors';
import { FAKE_GLOBALS } from './pages/fake-globals';
import { FRAMES } from './pages/frames';
import { HOST_TAMPERING } from './pages/host-tampering';
import { LEAKS } from './pages/leaks';
import { OCCLUSION } from './pages/occlusion';
import { PRINT } from './pages/print';
import { REGISTRY } from './pages/registry';
import { SHADOW_TREES } from './pages/shadow-trees';
import { SIZE } from './pages/size';
import { STORMS } from './pages/storms';
import { STRANGE_TEXT } from './pages/strange-text';
import { TRAPS } from './pages/traps';

export const PAGES: readonly HostilePage[] = [
  ...CLOBBERING,
  ...FAKE_GLOBALS,
  ...HOST_TAMPERING,
  ...REGISTRY,
  ...CARD_LEAKS,
  ...LEAKS,
  ...OCCLUSION,
  ...STORMS,
  ...SIZE,
  ...TRAPS,
  ...STRANGE_TEXT,
  ...SHADOW_TREES,
  ...DOCUMENTS,
  ...FRAMES,
  ...EDITORS,
  ...PRINT,
];

/** Pages that mean something in one browser only, and why. */
const ONLY: Record<string, { browser: BrowserName; because: string }> = {
  H24: { browser: 'firefox', because: 'Chromium gives no page a node inside a closed root' },
};

export function pagesFor(name: BrowserName): HostilePage[] {
  return PAGES.filter(({ id }) => (ONLY[id]?.browser ?? name) === name);
}
