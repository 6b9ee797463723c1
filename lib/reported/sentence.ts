// A text and a place in it → the sentence that holds the place.
import type { Place } from './words';

/** Ends in what a stop stands behind without ending a sentence: "U.S. ", "Gen. ", "г. ". */
const ABBREVIATED = /(?:^|[\s.(])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Gov|Sen|Rep|Amb|Adm|St|Sr|Sra|Mme|Hr)\.\s+$/u;

/** Offsets of the sentence in the text, without the spaces around it. */
export function sentenceAt(text: string, place: Place, language: string): Place {
  let [start, end] = [0, text.length];
  // A line that breaks in the source of a page ends nothing.
  const line = text.replace(/[\n\r\u2028\u2029]/g, ' ');
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
    const last = index + segment.length;
    const goesOn = ABBREVIATED.test(segment);
    if (last <= place.start && !goesOn) start = last;
    if (last >= place.end && !goesOn) {
      end = last;
      break;
    }
  }
  const sentence = text.slice(start, end);
  return { start: start + (sentence.length - sentence.trimStart().length), end: start + sentence.trimEnd().length };
}
