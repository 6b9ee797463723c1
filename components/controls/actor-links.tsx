import { Told } from './told';

interface ActorLinksProps {
  actors: readonly { id: string; name: string }[];
  onActor: (id: string) => void;
}

/** Actors by name, each a way to its page in the atlas. */
export function ActorLinks({ actors, onActor }: ActorLinksProps) {
  return (
    <ul class="in-line">
      {actors.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="as-link" onClick={() => onActor(id)}>
            <Told>{name}</Told>
          </button>
        </li>
      ))}
    </ul>
  );
}
