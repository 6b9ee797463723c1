import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { StanceLine } from '../position/stance-line';
import { stanceMessage } from '../position/stance-shown';
import type { Place } from './matrix-measures';
import type { AtlasMatrix } from './matrix-view';

/** In words, what the cell under the pointer or with the focus says; those who hear the page hear the cell itself. */
export function MatrixReadout({ view, place }: { view: AtlasMatrix; place: Place }) {
  const { say, day } = useSpeech();
  const row = view.rows[place.row];
  const column = view.columns[place.column];
  const cell = row?.cells.get(place.column);
  return (
    <div class="matrix-readout" aria-hidden="true">
      <p>
        {row && (
          <b>
            <Told>{row.actor.name}</Told>
          </b>
        )}
        {row && column && ' · '}
        {column && <Told>{column.target.name}</Told>}
        {row && !column && <span class="quiet"> {say(`actorKind_${row.actor.kind}`)}</span>}
      </p>
      {column && !row && (
        <p class="quiet">
          <Told>{column.conflict}</Told> · {say(`targetKind_${column.target.kind}`)} · {day(column.declared)}
        </p>
      )}
      {row && column && cell && (
        <p>
          <StanceLine stance={cell.stance} /> {say(stanceMessage(cell.stance))}
          {cell.facet !== undefined && (
            <>
              {' · '}
              <Told>{cell.facet}</Told>
            </>
          )}{' '}
          <span class="quiet">{day(cell.date)}</span>
        </p>
      )}
      {row && column && !cell && <p class="quiet">{say('matrixBlankCell')}</p>}
    </div>
  );
}
