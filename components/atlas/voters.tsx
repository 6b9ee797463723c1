import type { RollCallRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { voteGroups } from './vote-groups';
import { useWays } from './ways';

/** Who voted how, each a way to its page; those of whom only the number is known are counted. */
export function Voters({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, number, nameOf, language } = useSpeech();
  const ways = useWays();
  const collator = new Intl.Collator(language);
  return (
    <div class="voters">
      {voteGroups(rollCall).map(({ vote, count, known, unnamed }) => {
        const named = known.map((id) => ({ id, name: nameOf(id) ?? id }));
        return (
          <section key={vote}>
            <h3>
              {say(`vote_${vote}`)} <span class="quiet">{number(count)}</span>
            </h3>
            <ul class="name-list">
              {named
                .sort((a, b) => collator.compare(a.name, b.name))
                .map(({ id, name }) => (
                  <li key={id}>
                    <a href={ways.actor(id)}>
                      <Told>{name}</Told>
                    </a>
                  </li>
                ))}
              {unnamed > 0 && <li class="quiet">{say('votersUnnamed', number(unnamed))}</li>}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
