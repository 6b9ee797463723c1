// Runs first in every hostile page: keeps the functions that the page breaks afterwards, to tell the tests what is there.

/** What the witness tells. */
export interface Witness {
  /** Of each painted range: the registry's key, and the words. */
  marks(): { key: string; text: string }[];
  /** Elements that came to stand beside the body, since the beginning. */
  besideBody(): number;
  /** Longest time in which the page could not run a timer since the last call, in milliseconds. */
  longestGap(): number;
}

export function witness(): void {
  const { apply } = Reflect;
  const { highlights } = CSS;
  const eachHighlight = HighlightRegistry.prototype.forEach;
  const eachRange = Highlight.prototype.forEach;
  const { createRange } = Document.prototype;
  const { setStart, setEnd, toString: textOf } = Range.prototype;
  const now = performance.now.bind(performance);
  const timer = setTimeout.bind(window);

  const wordsOf = (one: AbstractRange): string => {
    const range = apply(createRange, document, []) as Range;
    apply(setStart, range, [one.startContainer, one.startOffset]);
    apply(setEnd, range, [one.endContainer, one.endOffset]);
    return apply(textOf, range, []);
  };
  const marks = () => {
    const all: { key: string; text: string }[] = [];
    apply(eachHighlight, highlights, [
      (highlight: Highlight, key: string) =>
        apply(eachRange, highlight, [(range: AbstractRange) => (all[all.length] = { key, text: wordsOf(range) })]),
    ]);
    return all;
  };

  let beside = 0;
  new MutationObserver((records) => {
    for (let at = 0; at < records.length; at++) {
      const added = records[at]?.addedNodes;
      for (let one = 0; one < (added?.length ?? 0); one++) if (added?.[one]?.nodeName === 'DIV') beside++;
    }
  }).observe(document.documentElement, { childList: true });

  let last = now();
  let longest = 0;
  const beat = () => {
    const time = now();
    if (time - last > longest) longest = time - last;
    last = time;
    timer(beat, 10);
  };
  beat();
  const longestGap = () => {
    beat();
    const gap = longest;
    longest = 0;
    return gap;
  };
  Object.defineProperty(window, 'witness', { value: { marks, besideBody: () => beside, longestGap } });
}
