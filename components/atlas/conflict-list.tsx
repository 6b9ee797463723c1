import { useMemo } from 'preact/hooks';
import type { Manifest } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { LongList } from './long-list';
import { useWays } from './ways';

type Targets = Manifest['targets'];

const MOST_OF_ONE = 12;

/** Conflicts by their newest target, each with its targets, newest first. */
function byConflict(targets: Targets): [string, Targets][] {
  const groups = new Map<string, Targets>();
  for (const target of [...targets].sort((a, b) => (a.declared < b.declared ? 1 : -1))) {
    const group = groups.get(target.conflict);
    if (group) group.push(target);
    else groups.set(target.conflict, [target]);
  }
  return [...groups];
}

function TargetLine({ target: { id, kind, name, declared, positions } }: { target: Targets[number] }) {
  const { say, day, counted } = useSpeech();
  const ways = useWays();
  return (
    <li>
      <a href={ways.target(id)}>
        <Told>{name}</Told>
      </a>
      <p class="quiet">
        {[say(`targetKind_${kind}`), day(declared), counted('positionsCount', positions)].join(' · ')}
      </p>
    </li>
  );
}

/** All targets, by conflict; of a conflict with several, the way to its part of the matrix. */
export function ConflictList({ targets }: { targets: Targets }) {
  const { say } = useSpeech();
  const ways = useWays();
  const groups = useMemo(() => byConflict(targets), [targets]);
  return (
    <section>
      <h2>{say('atlasTargets')}</h2>
      {groups.length === 0 && <p class="quiet">{say('listEmpty')}</p>}
      {groups.map(([conflict, group]) => (
        <section key={conflict} class="conflict">
          <h3>
            <Told>{conflict}</Told>
            {group.length > 1 && (
              <a href={ways.matrix({ conflict })}>
                {say('matrixTitle')}
                <span class="unseen">: {conflict}</span>
              </a>
            )}
          </h3>
          <LongList items={group} most={MOST_OF_ONE}>
            {(target) => <TargetLine key={target.id} target={target} />}
          </LongList>
        </section>
      ))}
    </section>
  );
}
