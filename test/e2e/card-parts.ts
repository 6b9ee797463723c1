// An open card, told apart into what a reader takes for the present, for another time, and for another target.
import type { Page } from 'puppeteer-core';
import { type Inner, readPopover, textOf } from './shadow-tree';

/** A line that opens to more, or a section under a heading. */
export interface CardPart {
  title: string;
  text: string;
  /** The lines that tell of acts: "Statement, 24 March 2020". */
  acts: string[];
}

export interface CardParts {
  head: string;
  /** What stands before anything of another time or target. */
  present: { text: string; stances: string[]; acts: string[] };
  folded: CardPart[];
  sections: CardPart[];
  text: string;
}

/** Summaries begin with a verb too ("Voted for a resolution …"): an act is followed by who, or by its date. */
const ACT =
  /^((Statement|Proposal|Declaration|Signature|Acceptance|Rejection|Mediation|Withdrawal)( by\b|,)|Voted (yes|no) on|(Abstained in|Took no part in|Was absent from) the vote on)/;

type Node = Inner<unknown>;

const words = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** All nodes under one, in order, that `wanted` takes; what `closed` takes is not entered. */
function collect(node: Node, wanted: (one: Node) => boolean, closed: (one: Node) => boolean = () => false): Node[] {
  return node.inside.flatMap((one) => [
    ...(wanted(one) ? [one] : []),
    ...(closed(one) ? [] : collect(one, wanted, closed)),
  ]);
}

const is =
  (...tags: string[]) =>
  ({ tag }: Node): boolean =>
    tags.includes(tag);

function actsIn(nodes: Node[]): string[] {
  return nodes.map(words).filter((line) => ACT.test(line));
}

function partOf(node: Node, heading: string): CardPart {
  const title = node.inside.find(is(heading));
  return { title: title ? words(title) : '', text: words(node), acts: actsIn(collect(node, is('p'))) };
}

/** The parts of the open card; null when none is open. */
export async function readCard(page: Page): Promise<CardParts | null> {
  return partsOf(await readPopover(page));
}

/** The parts of a card by its tree. */
export function partsOf(host: Node | null): CardParts | null {
  // The card may be a section itself: what counts is inside whatever holds the header.
  const holder = host && collect(host, ({ inside }) => inside.some(is('header')))[0];
  const header = holder?.inside.find(is('header'));
  if (!host || !holder || !header) return null;
  const body = { ...holder, inside: holder.inside.filter((one) => one !== header) };
  const now = collect(body, is('p', 'strong'), is('details', 'section', 'style'));
  const outer = (tag: string) => collect(body, is(tag), is('details', 'section'));
  return {
    head: words(header),
    present: {
      text: now.filter(is('p')).map(words).join(' '),
      stances: now.filter(is('strong')).map(words),
      acts: actsIn(now.filter(is('p'))),
    },
    folded: outer('details').map((one) => partOf(one, 'summary')),
    sections: outer('section').map((one) => partOf(one, 'h3')),
    text: words(host),
  };
}
