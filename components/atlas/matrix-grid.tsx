// Only the cells in sight are in the document; the others are told to assistive technology by their counts.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { MatrixHead } from './matrix-head';
import { measuresFor, type Place, placesOf, scrolledTo, spanInSight } from './matrix-measures';
import { moved } from './matrix-moves';
import { MatrixReadout } from './matrix-readout';
import { MatrixRowLine } from './matrix-row-line';
import type { AtlasMatrix } from './matrix-view';
import { useSight } from './use-sight';

/** The cell of an element, from what the cell says of itself. */
function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** The matrix itself: one tab stop, arrow keys from cell to cell, names that stay in sight. */
export function MatrixGrid({ view }: { view: AtlasMatrix }) {
  const { say, direction } = useSpeech();
  const { rows, columns } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const { sight, look } = useSight(scroller);
  const [active, setActive] = useState<Place>({ row: 0, column: -1 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const isMoving = useRef(false);
  const measures = measuresFor(columns.length, sight.width);
  const { rowHeight, columnWidth, headHeight, namesWidth, isWide } = measures;
  const inSight = {
    rows: spanInSight(sight.top, sight.height, rowHeight, rows.length),
    columns: spanInSight(sight.start, sight.width, columnWidth, columns.length),
  };
  const shown = placesOf(inSight.columns, active.column, columns.length);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isMoving.current || !element) return;
    isMoving.current = false;
    const start = Math.abs(element.scrollLeft);
    const at = { top: element.scrollTop, start, width: element.clientWidth, height: element.clientHeight };
    const to = scrolledTo(active, at, measures);
    element.scrollTop = to.top;
    element.scrollLeft = direction === 'rtl' ? -to.start : to.start;
    const cell = element.querySelector(`[data-row="${active.row}"][data-column="${active.column}"]`);
    cell?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((sight.height - headHeight) / rowHeight) - 1);
    const extent = { rows: rows.length, columns: columns.length, page, isRightToLeft: direction === 'rtl' };
    const next = moved(placeOf(event.target) ?? active, event, extent);
    if (!next) return;
    event.preventDefault();
    isMoving.current = true;
    setPointed(null);
    setActive(next);
  };

  // A grid may be walked with arrow keys, where a table is read.
  const grid = {
    role: 'grid',
    'aria-label': say('matrixTitle'),
    'aria-rowcount': rows.length + 1,
    'aria-colcount': columns.length + 1,
  } as const;

  return (
    <div class="matrix-frame">
      <div
        ref={scroller}
        class="matrix"
        data-wide={isWide}
        style={{
          '--row-height': `${rowHeight}px`,
          '--column-width': `${columnWidth}px`,
          '--head-height': `${headHeight}px`,
          '--names-width': `${namesWidth}px`,
        }}
        onScroll={look}
      >
        <table
          {...grid}
          style={{
            inlineSize: `${namesWidth + columns.length * columnWidth}px`,
            blockSize: `${headHeight + rows.length * rowHeight}px`,
          }}
          onKeyDown={onKeyDown}
          onFocusIn={(event) => setActive((old) => placeOf(event.target) ?? old)}
          onPointerOver={(event) => setPointed(placeOf(event.target))}
          onPointerLeave={() => setPointed(null)}
        >
          <MatrixHead columns={columns} shown={shown} active={active} />
          <tbody>
            {placesOf(inSight.rows, active.row, rows.length).map((place) => {
              const row = rows[place];
              return (
                row && (
                  <MatrixRowLine key={place} row={row} place={place} columns={columns} shown={shown} active={active} />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <MatrixReadout view={view} place={pointed ?? active} />
    </div>
  );
}
