// Blocks → where the sections of a page begin. Pure.
import type { Block } from './blocks';

/** The headline is the first heading, and stands behind no more than a kicker and a line of navigation. */
const HEADLINE_WITHIN = 3;

/** Indices of the blocks that begin a section, in order: headings, but for the headline and those right under it. */
export function sectionStarts(blocks: readonly Pick<Block, 'heading' | 'section'>[]): number[] {
  const starts: number[] = [];
  /** The headline has been read, and nothing but headings since. */
  let inHead = true;
  let hasHeadline = false;
  for (const [at, { heading, section }] of blocks.entries()) {
    if (hasHeadline ? !heading : at >= HEADLINE_WITHIN) inHead = false;
    if (!heading) continue;
    hasHeadline = true;
    // One heading may hold several blocks.
    const begins = at === 0 || blocks[at - 1]?.section !== section || blocks[at - 1]?.heading !== true;
    if (!inHead && begins) starts.push(at);
  }
  return starts;
}
