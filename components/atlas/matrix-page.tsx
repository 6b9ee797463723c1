import { useSpeech } from '../controls/speech';
import type { KeepActions } from './keep-page';
import { MatrixFilterBar } from './matrix-filter-bar';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { MatrixPrinted } from './matrix-printed';
import type { AtlasMatrix } from './matrix-view';
import { PageTitle } from './page-title';
import { PageTools } from './page-tools';

interface MatrixPageProps extends KeepActions {
  view: AtlasMatrix;
  onDate: (date: string | null) => void;
}

/** Who stands where on everything that the filters leave, on a day. */
export function MatrixPage({ view, onDate, ...kept }: MatrixPageProps) {
  const { say, number } = useSpeech();
  const { rows, columns, recorded, asOf, filters } = view;
  return (
    <>
      <header class="page-head">
        <PageTitle>{say('matrixTitle')}</PageTitle>
        <p class="quiet" role="status">
          {[
            say('indexActors', number(rows.length)),
            say('indexTargets', number(columns.length)),
            say('indexPositions', number(recorded)),
          ].join(' · ')}
        </p>
      </header>
      <PageTools asOf={asOf} onDate={onDate} {...kept} />
      <MatrixFilterBar filters={filters} choices={view.choices} />
      {rows.length === 0 || columns.length === 0 ? (
        <p>{say('matrixNone')}</p>
      ) : (
        <>
          <MatrixLegend />
          {/* Other columns or rows are another grid: where one was in the old one says nothing. */}
          <MatrixGrid key={JSON.stringify(filters)} view={view} />
          <MatrixPrinted view={view} />
        </>
      )}
    </>
  );
}
