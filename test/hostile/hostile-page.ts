// What a hostile page is: H1–H60, each small and of its own, with what it does and what must hold all the same.
import type { Page } from 'puppeteer-core';
import { articleOf, type Bench } from '../e2e/support';

/** A page in a window of its own. */
export interface Opened {
  page: Page;
  /** What its console and its errors said so far. */
  said: string[];
}

/** A hostile page, opened. */
export interface HostileTab extends Opened {
  bench: Bench;
  /** Opens the same page in a browser without us, which is started when first asked for. */
  openWithoutUs(): Promise<Opened>;
  url: string;
}

export interface HostilePage {
  id: `H${number}`;
  /** What the page does. */
  does: string;
  /** What must hold all the same. */
  holds: string;
  /** Runs before the page's content is parsed, in its own world, with `size`. */
  script?: (size: number) => void;
  /** How much of it there is: so many nodes, frames, units. */
  size?: number;
  head?: string;
  /** Inner HTML of its article. */
  body?: string;
  /** Served instead of an article, where the document itself is the attack. */
  whole?: { text: string; type: string };
  /** Other documents that it loads: address below its own → HTML. */
  beside?: Record<string, string>;
  /** The marked words in the end, in any order. Without it, those of `BODY`. */
  marks?: readonly string[];
  /** What it says itself in its console. Nothing else may be said there. */
  says?: RegExp;
  /** Needs the machine for itself, or changes what all pages of the browser share. Others are open side by side. */
  alone?: true;
  check?(tab: HostileTab): Promise<void>;
}

const FILLER = `<p>${'Patrols began on the road. '.repeat(30)}</p>`;
export const WORDS = 'Russia and Turkey agreed on a ceasefire in Idlib, the UN said.';
export const BODY = `<p>${WORDS}</p><p>Germany welcomed the truce.</p>${FILLER}`;
export const MARKS = ['Germany', 'Russia', 'Turkey', 'UN', 'ceasefire in Idlib', 'truce'];
/** Of `WORDS` alone. */
export const MARKS_OF_WORDS = ['Russia', 'Turkey', 'UN', 'ceasefire in Idlib'];

/** The page as it is served. The witness comes first, and so knows the functions that the page breaks. */
export function sourceOf({ script, size = 0, head = '', body = BODY, whole }: HostilePage): {
  text: string;
  type: string;
} {
  if (whole) return whole;
  const own = script ? `<script>(${script})(${size})</script>` : '';
  return {
    text: articleOf(body, `<script src="/witness.js"></script>${own}${head}`),
    type: 'text/html; charset=utf-8',
  };
}

/** Enough running text beside it for a document to be an article. */
export function withFiller(html: string): string {
  return html + FILLER;
}
