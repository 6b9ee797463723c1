import { describe, expect, it } from 'vitest';
import { sectionStarts } from './headings';

/** A block a letter: h begins a heading, c continues it, p is other text. */
function starts(page: string): number[] {
  let section = 0;
  return sectionStarts(
    [...page].map((one) => {
      if (one === 'h') section++;
      return { heading: one !== 'p', section };
    }),
  );
}

describe('sectionStarts', () => {
  it.each([
    ['the headline begins none', 'hpp', []],
    ['nor does what stands right under it', 'hhpp', []],
    ['headings in the story do', 'hpphphp', [3, 5]],
    ['a heading of several blocks begins one', 'hpphcp', [3]],
    ['two headings in a row begin two', 'hphhp', [2, 3]],
    ['a headline behind a kicker begins none', 'pphpphp', [5]],
    ['a page without a headline', 'ppphp', [3]],
    ['a page without headings', 'ppp', []],
    ['an empty page', '', []],
  ])('%s', (_what, page, expected) => {
    expect(starts(page)).toEqual(expected);
  });
});
