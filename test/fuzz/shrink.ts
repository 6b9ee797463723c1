// A difference → the smallest one that can be made of it by leaving things out.
import type { LexiconAlias } from '../bench/matcher/ours';
import type { Comparer, Difference } from './compare';

/** Enough for every difference met so far; a matcher that is wrong everywhere would keep a thread busy for minutes. */
const MOST_ATTEMPTS = 1500;

/** Leaves out aliases, units of the string, and units of the aliases, as long as the two still differ in the same way. */
export function shrink(compare: Comparer, difference: Difference): Difference {
  let smallest = difference;
  let left = MOST_ATTEMPTS;
  const attempt = (aliases: LexiconAlias[], haystack: string): boolean => {
    if (left-- <= 0) return false;
    const { differences } = compare({ aliases, haystacks: [haystack] });
    const found = differences.find(({ which }) => which === difference.which);
    if (found) smallest = found;
    return found !== undefined;
  };
  for (;;) {
    const { aliases, haystack } = smallest;
    const isSmaller =
      aliases.some((_one, at) => attempt(aliases.toSpliced(at, 1), haystack)) ||
      parts(haystack).some((less) => attempt(aliases, less)) ||
      aliases.some((one, at) =>
        parts(one.text)
          .filter((text) => text !== '' && text === text.trim())
          .some((text) => {
            const shorter = aliases.with(at, { ...one, text });
            return attempt(shorter, haystack) || attempt(shorter, haystack.replaceAll(one.text, text));
          }),
      );
    if (!isSmaller) return smallest;
  }
}

/** The text without each of its units in turn; longer stretches first. */
function parts(text: string): string[] {
  const lengths = [Math.ceil(text.length / 2), 4, 1].filter((length) => length <= text.length && length > 0);
  return lengths.flatMap((length) =>
    Array.from({ length: text.length - length + 1 }, (_one, at) => text.slice(0, at) + text.slice(at + length)),
  );
}
