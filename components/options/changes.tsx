import type { ReleaseRecord } from '../../lib/model/record';
import { targetHref } from '../atlas/href';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

const COLUMNS = ['added', 'changed', 'withdrawn'] as const;
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

/** Rows without a change are left out, columns never. */
function Counted({ counts }: Pick<ReleaseRecord, 'counts'>) {
  const { say, number } = useSpeech();
  const rows = ROWS.filter(({ what }) => COLUMNS.some((column) => counts[what][column] > 0));
  return (
    <table class="changes">
      <thead>
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`changes_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, word }) => (
          <tr key={what}>
            <th scope="row">{say(`counted_${word}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{counts[what][column] > 0 ? number(counts[what][column]) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
