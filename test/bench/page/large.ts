// Huge pages, each with us and without us: what it costs, whether the page freezes, what is kept, what the popup says.
import { openPopup, summaryText } from '../../../lib/tools/browser/reader';
import { type Bench, servePage } from '../../e2e/support';
import { rounded } from '../statistics';
import { pageOfMarks, pageOfNodes, pageOfUnits } from './large-pages';
import { firstMark, settled, type Visitor, visit } from './visit';

/** Milliseconds and megabytes of one visit with us and one without. */
export interface LargeFigures {
  page: string;
  nodes: number;
  marks: number;
  total: number | null;
  /** Our longest task, with and without the style and layout in it: the browser does those in any case, or for the marks. */
  longest: number | null;
  longestScript: number | null;
  firstMark: number | null;
  /** Longest time between two frames. */
  frame: Pair;
  /** Style, layout and painting. */
  rendering: Pair | null;
  heap: Pair | null;
  /** The sentence of the popup on a page that is too long. */
  cut: string | null;
}

export interface Pair {
  with: number;
  without: number;
}

export const MARKS = 5_000;
const HOST = 'http://large.example';
/** What the popup says of a page of which the end was not read. */
const CUT = /^.*very long.*$/im;

const LARGE: Record<string, () => string> = {
  '1 MB': () => pageOfUnits(1_000_000),
  '10 MB': () => pageOfUnits(10_000_000),
  '100,000 nodes': () => pageOfNodes(100_000),
  '1,000,000 nodes': () => pageOfNodes(1_000_000),
  [`${MARKS} marks`]: () => pageOfMarks(MARKS),
};
/** The one that is longer than what is read. */
const TOO_LONG = '1,000,000 nodes';

export async function measureLarge(
  visitor: Visitor,
  { own, bare }: { own: Bench; bare: Bench },
  tell: (what: string) => void,
): Promise<LargeFigures[]> {
  const found: LargeFigures[] = [];
  for (const [page, make] of Object.entries(LARGE)) {
    tell(`${own.name}: ${page}`);
    const html = make();
    const url = `${HOST}/${encodeURIComponent(page)}`;
    for (const bench of [own, bare]) servePage(bench.server, url, html);
    const without = await visit(visitor, bare, url, false);
    const mine = await visit(visitor, own, url, true);
    const { cost, nodes, marks } = mine;
    const pair = (read: (one: typeof mine) => number | null): Pair | null => {
      const [one, other] = [read(mine), read(without)];
      return one === null || other === null ? null : { with: rounded(one), without: rounded(other) };
    };
    const first = firstMark(mine);
    found.push({
      ...{ page, nodes, marks },
      total: cost && rounded(cost.total),
      longest: cost && rounded(cost.longest),
      longestScript: cost && rounded(Math.max(0, ...cost.tasks.map(({ cpu, layout }) => cpu - layout))),
      firstMark: first === null ? null : rounded(first),
      frame: pair(({ frame }) => frame) ?? { with: Number.NaN, without: Number.NaN },
      rendering: pair(({ cost }) => cost?.rendering ?? null),
      heap: pair(({ heap }) => heap && heap / 1_000_000),
      cut: page === TOO_LONG ? await cutOf(visitor, own, url) : null,
    });
  }
  return found;
}

async function cutOf(visitor: Visitor, own: Bench, url: string): Promise<string | null> {
  return visitor(own, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settled(page, true);
    const popup = await openPopup(own, page);
    const text = await summaryText(popup);
    await popup.close();
    return CUT.exec(text)?.[0] ?? null;
  });
}
