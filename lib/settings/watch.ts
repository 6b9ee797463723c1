// Hearing of changed settings; apart from the store, because a content script must not carry its schema.
import { pageBrowser } from '../messaging/page-browser';
import { KEY } from './key';

/** Calls back whenever stored settings change, until the signal ends it. */
export function watchSettings(changed: () => void, signal: AbortSignal): void {
  const { onChanged } = pageBrowser().storage;
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen));
}
