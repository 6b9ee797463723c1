// A page, before anybody follows its changes → whether there were any.

/** Tells once whether text or structure changed since this call; what changes after the telling is another's to hear. */
export function changedSince(
  { document, MutationObserver }: Window & typeof globalThis,
  signal: AbortSignal,
): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    changed ||= observer.takeRecords().length > 0;
    observer.disconnect();
    return changed;
  };
}
