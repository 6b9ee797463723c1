// Changed settings → a page that is read anew, where they tell it something new.
import type { OpenedPage } from './open-reader';

/**
 * Takes over from the content script what is to happen when settings change, until the signal ends it. What is of other
 * sites, or was muted in a card of this page, is no reason to read it anew.
 */
export function heedSettings({ shared, ask, host, options, reopen }: OpenedPage, signal: AbortSignal): void {
  const changed = async () => {
    const now = await ask({ type: 'open', host, ready: true }).catch(() => null);
    if (signal.aborted) return;
    const isSame = now?.off === false && JSON.stringify(now.settings) === JSON.stringify(options);
    if (!isSame) reopen();
  };
  shared.changed = () => void changed();
  signal.addEventListener('abort', () => {
    shared.changed = undefined;
  });
}
