import { useLayoutEffect, useRef } from 'preact/hooks';
import { registryName, type Style } from '../../lib/highlight/styles';
import { useSpeech } from '../controls/speech';
import { readPieces } from './pieces';

/** A few lines of invented news, marked as an article is: by highlights of the very names, and none of its elements. */
export function Sample() {
  const { say } = useSpeech();
  const pieces = readPieces(say('sampleArticle'));
  const text = pieces.map((piece) => piece.text).join('');
  const shown = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const node = shown.current?.firstChild;
    if (!node) return undefined;
    let at = 0;
    const painted = pieces.flatMap(({ text: words, style }) => {
      const [start, end] = [at, at + words.length];
      at = end;
      if (!style) return [];
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      return [paint(style, range)];
    });
    return () => {
      for (const takeOff of painted) takeOff();
    };
    // The text holds all that the pieces do, but for their styles, which a language has once and for all.
  }, [text]);
  return (
    <p class="sample" ref={shown}>
      {text}
    </p>
  );
}

/** Lays a range under the style's name, beside those of other samples; gives the way to take it off. */
function paint(style: Style, range: StaticRange): () => void {
  const name = registryName(style);
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  highlight.add(range);
  return () => void highlight.delete(range);
}
