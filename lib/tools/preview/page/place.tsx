// Where a problem stands → that, to be copied into an editor.
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the button says what it did. */
const SAID_MS = 2000;

/** Where something stands, as editors open it (`file:line:column`), with a button that copies it. */
export function Place({ text }: { text: string }) {
  const code = useRef<HTMLElement>(null);
  const [done, setDone] = useState<'copied' | 'marked' | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      // Without leave to write there, the keys for copying do it.
      if (code.current) getSelection()?.selectAllChildren(code.current);
      setDone('marked');
    }
  };
  return (
    <p class="place">
      <code ref={code}>{text}</code>{' '}
      <button type="button" class="button" aria-label={`Copy ${text}`} onClick={() => void copy()}>
        Copy
      </button>
      <span class="quiet" role="status">
        {done === 'copied' && 'copied'}
        {done === 'marked' && 'selected: press Ctrl+C'}
      </span>
    </p>
  );
}
