import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { StanceLine } from '../position/stance-line';
import { stanceMessage } from '../position/stance-shown';
import type { Place } from './matrix-measures';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-view';
import { useWays } from './ways';

interface MatrixRowLineProps {
  row: MatrixRow;
  place: number;
  columns: readonly MatrixColumn[];
  /** The places of the columns that are in sight. */
  shown: readonly number[];
  active: Place;
}

interface InsideProps {
  actor: MatrixRow['actor'];
  column: MatrixColumn;
  cell: MatrixCell | undefined;
  tabIndex: number;
}

/** A line that leads to the acts, or nothing; either way with a name that is read. */
function Inside({ actor, column, cell, tabIndex }: InsideProps) {
  const { say, day } = useSpeech();
  const ways = useWays();
  const { target } = column;
  if (!cell) {
    const words = say('matrixCell', actor.name, target.name, say('stance_none'));
    return (
      <span tabIndex={tabIndex}>
        <span class="unseen">{words}</span>
      </span>
    );
  }
  const words = [say(stanceMessage(cell.stance)), cell.facet].filter(Boolean).join(' · ');
  const stance = say('actOn', words, day(cell.date));
  return (
    <a href={ways.target(target.id, actor.id)} tabIndex={tabIndex}>
      <StanceLine stance={cell.stance} />
      <span class="unseen">{say('matrixCell', actor.name, target.name, stance)}</span>
    </a>
  );
}

/** One actor: its name, the way to its page, and a cell for each target in sight. */
export function MatrixRowLine({ row, place, columns, shown, active }: MatrixRowLineProps) {
  const ways = useWays();
  const { actor, cells } = row;
  const tabIndexOf = (column: number) => (active.row === place && active.column === column ? 0 : -1);
  return (
    <tr class="matrix-row" aria-rowindex={place + 2} style={{ '--row': place }}>
      <th scope="row" class="matrix-name" aria-colindex={1} data-row={place} data-column={-1}>
        <a href={ways.actor(actor.id)} tabIndex={tabIndexOf(-1)}>
          <Told>{actor.name}</Told>
        </a>
      </th>
      {shown.map((at) => {
        const column = columns[at];
        if (!column) return null;
        return (
          <td
            key={at}
            class="matrix-cell"
            aria-colindex={at + 2}
            data-row={place}
            data-column={at}
            data-first={column.conflict !== columns[at - 1]?.conflict}
            style={{ '--place': at }}
          >
            <Inside actor={actor} column={column} cell={cells.get(at)} tabIndex={tabIndexOf(at)} />
          </td>
        );
      })}
    </tr>
  );
}
