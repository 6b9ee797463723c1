// Haystacks of a page, as often as it changes → what each holds; one that was read before is not matched again.
import { differing, gatherEvidence } from './page-evidence';
import { type Judged, judge, type Page, type ReadHaystack, readHaystack } from './read-haystack';
import type { Vocabulary } from './vocabulary';

/** What stands in a list of haystacks, by haystack. */
export interface Found {
  /** The very array of the last time, where the haystack holds what it held then. */
  found: (readonly Judged[])[];
  /** The numbers of the other phrases found there; one may come several times. */
  others: (readonly number[])[];
}

/** Finds mentions of one vocabulary again and again. */
export interface Finder {
  /**
   * Finds what reading these haystacks for the first time would find. Pauses after some new ones, or many that are
   * known; one run must come to its end before the next begins.
   */
  findInSteps(haystacks: readonly string[], date: string | null): Generator<void, Found>;
}

interface Known {
  read: ReadHaystack;
  judged: readonly Judged[] | null;
}

/** So many units of haystacks are matched in far less than a millisecond. */
const UNITS_A_STEP = 2000;
/** Haystacks that were read before cost next to nothing each. */
const KNOWN_A_STEP = 200;

/** Makes a finder; it remembers the haystacks of the last time, by what they say. */
export function createFinder(vocabulary: Vocabulary): Finder {
  let known = new Map<string, Known>();
  let dated: string | null = null;
  let page: Page | null = null;

  return {
    *findInSteps(haystacks, date) {
      const before = date === dated ? known : new Map<string, Known>();
      dated = date;
      known = new Map();
      const all: Known[] = [];
      let units = 0;
      for (const haystack of haystacks) {
        let one = known.get(haystack) ?? before.get(haystack);
        if (!one) {
          one = { read: readHaystack(vocabulary, haystack, date), judged: null };
          units += haystack.length;
        }
        if (units >= UNITS_A_STEP) {
          units = 0;
          yield;
        } else if (all.length % KNOWN_A_STEP === 0) yield;
        known.set(haystack, one);
        all.push(one);
      }
      const now = yield* gatherEvidence(all.map(({ read }) => read));
      const isOtherwise = page ? differing(page, now) : () => true;
      page = now;
      for (const one of known.values()) {
        if (one.judged && !isOtherwise(one.read)) continue;
        const judged = judge(vocabulary, now, one.read);
        if (!one.judged || !isSame(one.judged, judged)) one.judged = judged;
        if (judged.length > 0) yield;
      }
      return { found: all.map(({ judged }) => judged ?? []), others: all.map(({ read }) => read.others) };
    },
  };
}

function isSame(one: readonly Judged[], other: readonly Judged[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, alias, shown, shared = [] }, at) => {
      const same = other[at];
      if (!same || same.start !== start || same.alias !== alias || same.shown !== shown) return false;
      return shared.join() === (same.shared ?? []).join();
    })
  );
}
