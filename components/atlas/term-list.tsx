import type { TermRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { useWays } from './ways';

/** The terms of the record by name. */
export function TermList({ terms }: { terms: readonly TermRecord[] }) {
  const { say } = useSpeech();
  const ways = useWays();
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>{say('atlasTerms')}</h2>
      <ul class="name-list">
        {terms.map(({ id, name }) => (
          <li key={id}>
            <a href={ways.term(id)}>
              <Told>{name}</Told>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
