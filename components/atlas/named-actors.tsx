import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { useWays } from './ways';

/** Actors as links in one line, joined as the language of the interface joins them. */
export function NamedActors({ actors }: { actors: readonly { id: string; name: string }[] }) {
  const { listParts } = useSpeech();
  const ways = useWays();
  const rest = [...actors];
  return (
    <>
      {listParts(actors.map(({ name }) => name)).map(({ type, value }, place) => {
        const actor = type === 'element' ? rest.shift() : undefined;
        if (!actor) return <span key={place}>{value}</span>;
        return (
          <a key={place} href={ways.actor(actor.id)}>
            <Told>{actor.name}</Told>
          </a>
        );
      })}
    </>
  );
}
