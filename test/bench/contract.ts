// What the bench's page offers to its driver, and what it measured. Shared by both sides; types only.

/** Million code units a second, one for each round, by engine. */
export type Rates = Record<string, number[]>;

/** Offered by matcher/page.ts as `window.bench`. */
export interface MatcherPage {
  engines(): { name: string; finds: string }[];
  /** Takes names and texts; nothing is built of them. */
  take(names: string, written: string, texts: string): Promise<void>;
  /** Milliseconds of making an engine. */
  build(engine: string): number;
  /** Millions of units a second at the first try, which is cold. */
  tryOut(engine: string, text: string): number;
  /** All engines that are built, by turns. */
  rounds(text: string, rounds: number): Rates;
  /** Milliseconds of ours on so many million units, at best of a few. */
  linear(text: string, millions: number): number;
}

/** Offered by matcher/cold-page.ts as `window.cold`. */
export interface ColdPage {
  take(written: string, paragraphs: string): Promise<void>;
  run(what: ColdKind): ColdRun;
}

/** Matching alone, or as far as the mentions. */
export type ColdKind = 'matches' | 'mentions';

/** Milliseconds, each step done once. */
export interface ColdRun {
  letters: number;
  unpack: number;
  find: number;
  found: number;
}

/** Offered by pages/libraries-page.ts as `window.libraries`. */
export interface LibraryPage {
  libraries(): string[];
  run(library: string, terms: readonly string[]): Highlighting;
}

/** What marking the names of one page costs. */
export interface Highlighting {
  /** Milliseconds of the highlighter's script, of the layout that follows, and of the longest task. */
  script: number;
  layout: number;
  longest: number;
  /** Nodes added or removed, and other changes. */
  mutations: number;
  marks: number;
}

/** What getting a lexicon costs: milliseconds of asking and of making ready, code units of the answer. */
export interface Ready {
  ask: number;
  unpack: number;
  length: number;
}

/** Offered by page/in-page.ts as `window.probe`, in the page's own world. */
export interface PageProbe {
  /** Comes when nothing has been painted anew for a while; where marks are expected, not before there are any. */
  settled(expected: boolean): Promise<Settled>;
  /** Appends so many paragraphs, so many a task; comes when all are there. */
  insert(count: number, perTask: number): Promise<void>;
  /** Changes the page so often a second; its last change names somebody. */
  storm(seconds: number, perSecond: number): Promise<Storm>;
  /** So many insertions, removals and changes of text among the marks, as a page's script does them. */
  changeDom(count: number): DomTimes;
  /** Has the page watch its own changes from now on, as we do. */
  observe(): void;
  /** Milliseconds of walking over all text nodes by a plain TreeWalker, warm. */
  walk(): number;
  /** Elements and texts of the document. */
  nodes(): number;
}

/** What the page itself saw; milliseconds. */
export interface Settled {
  /** From the end of DOMContentLoaded to the first frame with a mark in sight; null without one. */
  seen: number | null;
  /** Longest time between two frames since then. */
  frame: number;
  marks: number;
}

/** Milliseconds. */
export interface DomTimes {
  /** Of the changes alone. */
  changes: number;
  /** With layout after every ten of them. */
  laidOut: number;
}

export interface Storm {
  seconds: number;
  changes: number;
  /** Milliseconds from the last change to the first frame in which its name is marked; null when it never was. */
  recovered: number | null;
}
