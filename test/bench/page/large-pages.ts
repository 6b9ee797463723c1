// Pages as no newspaper has them: by length and by nodes.
import { articleOf } from '../../e2e/support';
import { paragraphsOf } from '../matcher/texts';

/** Names somebody, so that a paragraph has five marks where all are shown. */
const NAMING = 'Turkey, Germany, France and Iran spoke of the truce in Idlib.';
const MARKS_A_PARAGRAPH = 5;
const FILLER = 'Patrols began on the road at noon, and shops were open.';
/** One paragraph in so many names somebody where nodes are what counts. */
const NAMED_EVERY = 50;
/** An element and its text, twice. */
const NODES_A_PARAGRAPH = 4;

/** So many units of the text of the sample pages. */
export function pageOfUnits(units: number): string {
  return articleOf(
    paragraphsOf('Latin', units)
      .map((text) => `<p>${escaped(text)}</p>`)
      .join('\n'),
  );
}

/** So many nodes, in short paragraphs. */
export function pageOfNodes(nodes: number): string {
  const count = Math.ceil(nodes / NODES_A_PARAGRAPH);
  const one = (index: number) => `<p>${index % NAMED_EVERY === 0 ? NAMING : FILLER}<b>Day ${index}</b></p>`;
  return articleOf(Array.from({ length: count }, (_one, index) => one(index)).join(''));
}

/** So many marks where every mention is marked. */
export function pageOfMarks(marks: number): string {
  const count = Math.ceil(marks / MARKS_A_PARAGRAPH);
  return articleOf(`<p>${NAMING} ${FILLER}</p>`.repeat(count));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
