// A roll call → its votes in groups that add up: as many as were counted, and who is known by name.
import type { RollCallRecord } from '../../lib/model/record';
import type { Vote } from '../../lib/model/vocabulary';

/** The votes that a roll call tells of, in the order in which they are always listed. */
const VOTES_IN_ORDER = ['yes', 'no', 'abstain', 'not_participating', 'absent'] as const satisfies readonly Vote[];

export interface VoteGroup {
  vote: (typeof VOTES_IN_ORDER)[number];
  /** As the body announced it; where it announces none, as many as are known by name. */
  count: number;
  /** Ids of those known by name. */
  known: readonly string[];
  /** Counted, but not known by name. */
  unnamed: number;
}

/** Groups without anybody are left out. The counts add up to all who voted, abstained or stayed away. */
export function voteGroups({ votes, totals }: Pick<RollCallRecord, 'votes' | 'totals'>): VoteGroup[] {
  return VOTES_IN_ORDER.flatMap((vote) => {
    const known = votes[vote] ?? [];
    const announced = vote === 'not_participating' ? known.length : totals[vote];
    const count = Math.max(announced, known.length);
    return count === 0 ? [] : [{ vote, count, known, unnamed: count - known.length }];
  });
}
