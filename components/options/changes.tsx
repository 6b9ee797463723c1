import type { ReleaseRecord } from '../../lib/model/record';
import { targetHref } from '../atlas/href';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

const CHANGES = ['added', 'changed', 'withdrawn'] as const;
/** What is counted, with the word for it. */
const ROWS = [
  { what: 'positions', word: 'positions' },
  { what: 'rollCalls', word: 'votes' },
  { what: 'targets', word: 'targets' },
  { what: 'actors', word: 'actors' },
  { what: 'terms', word: 'terms' },
] as const;

/** What the latest releases added, changed and withdrew; the last one is open. */
export function Changes({ releases }: { releases: readonly ReleaseRecord[] }) {
  const { say, day } = useSpeech();
  return (
    <section>
      <h2>{say('changesTitle')}</h2>
      {releases.map((release, place) => (
        <Disclosure
          key={release.version}
          open={place === 0}
          title={
            <>
              <bdi>{release.version}</bdi> · {day(release.date)}
            </>
          }
        >
          <Counted counts={release.counts} />
          <Touched release={release} />
        </Disclosure>
      ))}
    </section>
  );
}

/** What did not change is left out. */
function Counted({ counts }: Pick<ReleaseRecord, 'counts'>) {
  const { say, number } = useSpeech();
  const rows = ROWS.map((row) => ({ ...row, changes: CHANGES.filter((change) => counts[row.what][change] > 0) }));
  return (
    <dl class="changes">
      {rows
        .filter(({ changes }) => changes.length > 0)
        .map(({ what, word, changes }) => (
          <div key={what}>
            <dt>{say(`counted_${word}`)}</dt>
            {changes.map((change) => (
              <dd key={change}>
                {say(`changes_${change}`)} <b>{number(counts[what][change])}</b>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

/** The targets that changed, each a way to its page in the atlas. */
function Touched({ release: { targets, more } }: { release: ReleaseRecord }) {
  const { say, number } = useSpeech();
  if (targets.length === 0) return null;
  return (
    <ul>
      {targets.map(({ id, name }) => (
        <li key={id ?? name}>
          {id === undefined ? (
            <Told>{name}</Told>
          ) : (
            <a href={`/atlas.html${targetHref(id)}`}>
              <Told>{name}</Told>
            </a>
          )}
        </li>
      ))}
      {more > 0 && <li>{say('changesMore', number(more))}</li>}
    </ul>
  );
}
