import { useMemo } from 'preact/hooks';
import type { ActorRecord } from '../../lib/model/record';
import type { ActorKind } from '../../lib/model/vocabulary';

import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { LazyDisclosure } from './lazy-disclosure';
import { LongList } from './long-list';
import { useWays } from './ways';

const KINDS_IN_ORDER = [
  'state',
  'intergovernmental_organization',
  'un_organ',
  'bloc',
  'armed_group',
  'de_facto_authority',
  'political_movement',
  'non_governmental_organization',
  'office_holder',
] as const satisfies readonly ActorKind[];

const MOST_OF_KIND = 60;

/** Actors of each kind by name, a kind a disclosure; behind a name, the number of targets it acted on. */
export function ActorKinds({ actors }: { actors: readonly ActorRecord[] }) {
  const { say, number, language } = useSpeech();
  const ways = useWays();
  const groups = useMemo(() => {
    const collator = new Intl.Collator(language);
    const sorted = [...actors].sort((a, b) => collator.compare(a.name, b.name));
    return KINDS_IN_ORDER.map((kind) => ({ kind, group: sorted.filter((one) => one.kind === kind) }));
  }, [actors, language]);
  return (
    <section>
      <h2>{say('atlasActors')}</h2>
      {actors.length === 0 && <p class="quiet">{say('listEmpty')}</p>}
      {groups
        .filter(({ group }) => group.length > 0)
        .map(({ kind, group }) => (
          <LazyDisclosure
            key={kind}
            title={
              <>
                {say(`actorKind_${kind}`)} <span class="quiet">{number(group.length)}</span>
              </>
            }
          >
            {() => (
              <LongList items={group} most={MOST_OF_KIND} class="name-list">
                {({ id, name, targets }) => (
                  <li key={id}>
                    <a href={ways.actor(id)}>
                      <Told>{name}</Told>
                    </a>{' '}
                    {targets.length > 0 && <span class="quiet">{number(targets.length)}</span>}
                  </li>
                )}
              </LongList>
            )}
          </LazyDisclosure>
        ))}
    </section>
  );
}
