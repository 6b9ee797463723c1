import type { RelatedStanding, Standing } from '../../lib/model/view';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { ToldList } from '../controls/told';
import { RelatedEntry } from './related-entry';

/** More than this many would push the citations out of sight. */
const SHOWN_AT_ONCE = 3;

const hasPosition = ({ current, undated, later }: Standing): boolean =>
  current.length + undated.length + later.length > 0;

interface RelatedStandingsProps {
  title: string;
  /** Targets linked to the one in question, or all of those that may be in question. */
  related: readonly (Standing | RelatedStanding)[];
}

/** What the actor did on each of several targets; those with a position are seen without a click. */
export function RelatedStandings({ title, related }: RelatedStandingsProps) {
  const { say, number } = useSpeech();
  if (related.length === 0) return null;
  const told = related.filter(hasPosition);
  const silent = related.filter((standing) => !hasPosition(standing));
  const rest = told.slice(SHOWN_AT_ONCE);
  return (
    <section class="related">
      <h3>{title}</h3>
      {told.slice(0, SHOWN_AT_ONCE).map((standing) => (
        <RelatedEntry key={standing.target.id} standing={standing} />
      ))}
      {rest.length > 0 && (
        <Disclosure title={say('moreTargets', number(rest.length))}>
          {rest.map((standing) => (
            <RelatedEntry key={standing.target.id} standing={standing} />
          ))}
        </Disclosure>
      )}
      {silent.length > 0 && (
        <p class="quiet">
          {say('noPositionOn')} <ToldList items={silent.map(({ target }) => target.name)} />
        </p>
      )}
    </section>
  );
}
