// The haystacks of a page → what they are evidence of together, and what another page would make of the same haystack.
import type { LexiconAlias } from './lexicon';
import type { Page, ReadHaystack } from './read-haystack';

/** So many haystacks cost next to nothing. */
const HAYSTACKS_A_STEP = 200;

/** What all haystacks together are evidence of; pauses now and then. */
export function* gatherEvidence(reads: readonly ReadHaystack[]): Generator<void, Page> {
  const page = {
    named: new Set<string>(),
    variously: new Set<string>(),
    onTopic: false,
    doubted: new Set<LexiconAlias>(),
  };
  const firstForms = new Map<string, string>();
  for (const [at, { passage, strong, doubts, forms }] of reads.entries()) {
    if (at % HAYSTACKS_A_STEP === HAYSTACKS_A_STEP - 1) yield;
    if (passage.options.length === 0) continue;
    for (const { kind, ref } of strong) {
      page.named.add(ref);
      page.onTopic ||= kind === 'term' || kind === 'ceasefire';
    }
    for (const alias of doubts) page.doubted.add(alias);
    for (const { ref, text } of forms) {
      const first = firstForms.get(ref);
      if (first === undefined) firstForms.set(ref, text);
      else if (first !== text) page.variously.add(ref);
    }
  }
  return page;
}

/** Which haystacks may be judged otherwise on one page than on the other. */
export function differing(one: Page, other: Page): (read: ReadHaystack) => boolean {
  if (one.onTopic !== other.onTopic) return () => true;
  const refs = new Set([...apart(one.named, other.named), ...apart(one.variously, other.variously)]);
  const doubted = new Set(apart(one.doubted, other.doubted));
  if (refs.size === 0 && doubted.size === 0) return () => false;
  return ({ open }) => open.some((alias) => refs.has(alias.ref) || doubted.has(alias));
}

function apart<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T[] {
  return [...[...one].filter((item) => !other.has(item)), ...[...other].filter((item) => !one.has(item))];
}
