import type { ActorCard } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

/** The office held on the date and, where its title does not say so, whose positions are told. */
export function RoleLine({ actor, role }: Pick<ActorCard, 'actor' | 'role'>) {
  const { say } = useSpeech();
  if (role === null) {
    return actor.kind === 'office_holder' ? <p class="role">{say('noOffice')}</p> : null;
  }
  return (
    <p class="role">
      <Told>{role.title}</Told>
      {!role.title.includes(role.of.name) && ` · ${say('positionOf', role.of.name)}`}
    </p>
  );
}
