// What is asked about a mark ↔ the part of an address behind "#".
import { z } from 'zod';
import { markFacts } from './contract';

/** `tab`: the one that the mark is in, so that its address can be asked for when it is wanted. */
const whyAsked = markFacts.extend({ tab: z.int() });
export type WhyAsked = z.infer<typeof whyAsked>;

export function writeWhy(asked: WhyAsked): string {
  return `#${encodeURIComponent(JSON.stringify(asked))}`;
}

/** Null where the address asks for nothing of the kind. */
export function readWhy(hash: string): WhyAsked | null {
  try {
    return whyAsked.parse(JSON.parse(decodeURIComponent(hash.slice(1))));
  } catch {
    return null;
  }
}
