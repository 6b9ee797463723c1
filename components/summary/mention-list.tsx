import { Told } from '../controls/told';
import { Jump } from './jump';

interface MentionListProps {
  title: string;
  mentioned: readonly { id: string; name: string; mentions: number }[];
  onJump: (id: string, direction: 1 | -1) => void;
}

/** Terms or ceasefires of the page with their mentions; nothing when there are none. */
export function MentionList({ title, mentioned, onJump }: MentionListProps) {
  if (mentioned.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="actors">
        {mentioned.map(({ id, name, mentions }) => (
          <li key={id} class="actor">
            <div class="actor-name">
              <Told>{name}</Told>
            </div>
            <Jump name={name} mentions={mentions} onJump={(direction) => onJump(id, direction)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
