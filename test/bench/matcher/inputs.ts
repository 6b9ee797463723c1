// Names, lexicons and texts on the bench's server, and a page that takes them.
import type { Page } from 'puppeteer-core';
import type { BenchServer } from '../browser';
import type { MatcherPage } from '../contract';
import { type AliasFacts, factsOf, nameSet, SIZES } from './aliases';
import { aliasesOf } from './as-aliases';
import { ourLetters, writeOurs } from './ours';
import { paragraphsOf, SCRIPTS, TEXT_LENGTH } from './texts';

export interface MatcherInputs {
  page: string;
  /** Addresses by size. */
  names: Map<number, string>;
  written: Map<number, string>;
  texts: string;
  facts: AliasFacts[];
  /** How long writing each lexicon took here, in Node. */
  writes: { size: number; ms: number; bytes: number }[];
}

export async function prepareInputs({ addFile, addPage }: BenchServer): Promise<MatcherInputs> {
  const all = nameSet(Math.max(...SIZES));
  const inputs: MatcherInputs = {
    page: await addPage('matcher', 'test/bench/matcher/page.ts'),
    names: new Map(),
    written: new Map(),
    texts: '',
    facts: [],
    writes: [],
  };
  for (const size of SIZES) {
    const names = all.slice(0, size);
    const begun = performance.now();
    const written = writeOurs(ourLetters(), aliasesOf(names));
    inputs.writes.push({ size, ms: performance.now() - begun, bytes: Buffer.byteLength(written) });
    inputs.facts.push(factsOf(names));
    inputs.names.set(size, addFile(`names-${size}.json`, JSON.stringify(names)));
    inputs.written.set(size, addFile(`lexicon-${size}.json`, written));
  }
  const texts = SCRIPTS.map((script) => [script, paragraphsOf(script, TEXT_LENGTH).join('\n')]);
  inputs.texts = addFile('texts.json', JSON.stringify(Object.fromEntries(texts)));
  return inputs;
}

/** Calls what matcher/page.ts offers. */
export function ask<K extends keyof MatcherPage>(
  page: Page,
  method: K,
  ...args: Parameters<MatcherPage[K]>
): Promise<Awaited<ReturnType<MatcherPage[K]>>> {
  type Bench = { bench: Record<string, (...args: unknown[]) => unknown> };
  const call = (name: string, given: unknown[]) => (window as unknown as Bench).bench[name]?.(...given);
  return page.evaluate(call, method, args) as Promise<Awaited<ReturnType<MatcherPage[K]>>>;
}

/** Hands the page what it builds engines of. */
export function open(page: Page, { names, written, texts }: MatcherInputs, size: number): Promise<void> {
  return ask(page, 'take', names.get(size) ?? '', written.get(size) ?? '', texts);
}
