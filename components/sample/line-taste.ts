import { useLayoutEffect } from 'preact/hooks';
import { lineSheet } from '../../lib/highlight/line-sheet';
import type { Settings } from '../../lib/model/settings';

/** Gives the lines of this document's samples the weight that a page would have. */
export function useLineTaste(weight: Settings['weight']): void {
  useLayoutEffect(() => {
    const text = lineSheet(weight);
    if (text === null) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [weight]);
}
