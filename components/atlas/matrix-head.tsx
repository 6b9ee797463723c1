import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import type { Place } from './matrix-measures';
import type { MatrixColumn } from './matrix-view';
import { useWays } from './ways';

interface MatrixHeadProps {
  columns: readonly MatrixColumn[];
  /** The places of the columns that are in sight. */
  shown: readonly number[];
  active: Place;
}

/** The row of the targets' names, each the way to its page; a conflict begins with a line. */
export function MatrixHead({ columns, shown, active }: MatrixHeadProps) {
  const { say } = useSpeech();
  const ways = useWays();
  const tabIndexOf = (column: number) => (active.row === -1 && active.column === column ? 0 : -1);
  return (
    <thead>
      <tr class="matrix-row matrix-head" aria-rowindex={1}>
        <th scope="col" class="matrix-corner" aria-colindex={1} data-row={-1} data-column={-1}>
          <span tabIndex={tabIndexOf(-1)}>{say('matrixActor')}</span>
        </th>
        {shown.map((place) => {
          const column = columns[place];
          if (!column) return null;
          return (
            <th
              key={column.target.id}
              scope="col"
              class="matrix-column"
              aria-colindex={place + 2}
              data-row={-1}
              data-column={place}
              data-first={column.conflict !== columns[place - 1]?.conflict}
              style={{ '--place': place }}
            >
              <a href={ways.target(column.target.id)} tabIndex={tabIndexOf(place)}>
                <Told>{column.target.name}</Told>
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
