// A difference → what the options page tells of the release.
import type { ReleaseChanges } from '../../model/changes';
import { countChanges, type ListCounts } from '../diff/counts';
import type { Difference, TargetDifference } from '../diff/difference';

/** Older ones are in the changelog. */
const RELEASES_KEPT = 5;
const TARGETS_NAMED = 12;

/** The list with the release on top, in place of one of the same version. */
export function addRelease(
  releases: readonly ReleaseChanges[],
  { version, date, difference }: { version: string; date: string; difference: Difference },
): ReleaseChanges[] {
  const { positions, rollCalls, targets, actors, terms } = countChanges(difference);
  const touched = difference.targets.filter((target) => gravity(target) > 0).sort((a, b) => gravity(b) - gravity(a));
  const release: ReleaseChanges = {
    version,
    date,
    counts: {
      positions: plain(positions),
      rollCalls: plain(rollCalls),
      targets: plain(targets),
      actors: plain(actors),
      terms: plain(terms),
    },
    targets: touched.slice(0, TARGETS_NAMED).map(({ id, name }) => ({ id, name })),
    more: Math.max(0, touched.length - TARGETS_NAMED),
  };
  return [release, ...releases.filter((one) => one.version !== version)].slice(0, RELEASES_KEPT);
}

/** False where only days of checks, aliases or words of evidence are new. */
export function isTold({ counts }: ReleaseChanges): boolean {
  return Object.values(counts).some(({ added, changed, withdrawn }) => added + changed + withdrawn > 0);
}

function plain({ added, changed, withdrawn }: ListCounts): ListCounts {
  return { added, changed, withdrawn };
}

/** What was withdrawn counts most, then what changed; 0: readers see nothing of it. */
function gravity({ status, fields, positions, rollCalls }: TargetDifference): number {
  const [WITHDRAWN, CHANGED] = [1_000_000, 1_000];
  const count = (list: 'added' | 'changed' | 'withdrawn') => positions[list].length + rollCalls[list].length;
  const whole = status === 'removed' ? WITHDRAWN : status === 'added' ? 1 : fields.length * CHANGED;
  return whole + count('withdrawn') * WITHDRAWN + count('changed') * CHANGED + count('added');
}
