import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import type { AtlasTarget } from './view';
import { useWays } from './ways';

function Actors({ title, actors }: { title: string; actors: readonly { id: string; name: string }[] }) {
  const ways = useWays();
  if (actors.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {actors.map(({ id, name }) => (
        <dd key={id}>
          <a href={ways.actor(id)}>
            <Told>{name}</Told>
          </a>
        </dd>
      ))}
    </div>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** Parties, brokers, and how researchers class the arrangement. */
export function TargetDetails({ view }: { view: AtlasTarget }) {
  const { say, list } = useSpeech();
  const { card, class: ceasefireClass, laterality, purposes = [] } = view;
  const isEmpty =
    card.parties.length + card.brokers.length + purposes.length === 0 &&
    ceasefireClass === undefined &&
    laterality === undefined;
  if (isEmpty) return null;
  return (
    <dl class="details">
      <Actors title={say('parties')} actors={card.parties} />
      <Actors title={say('brokers')} actors={card.brokers} />
      {ceasefireClass !== undefined && <Words title={say('class')} words={say(`class_${ceasefireClass}`)} />}
      {laterality !== undefined && <Words title={say('laterality')} words={say(`laterality_${laterality}`)} />}
      {purposes.length > 0 && (
        <Words title={say('purposes')} words={list(purposes.map((purpose) => say(`purpose_${purpose}`)))} />
      )}
    </dl>
  );
}
