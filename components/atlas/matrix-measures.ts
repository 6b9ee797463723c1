// The sizes of the matrix in px, and which of its rows and columns are in sight. Pure; the style sheet has the same sizes.

/** How large everything is. */
export interface MatrixMeasures {
  rowHeight: number;
  columnWidth: number;
  headHeight: number;
  /** Of the names of the actors. */
  namesWidth: number;
  /** Names of targets run along the line, not upwards. */
  isWide: boolean;
}

/** A place in the grid; -1 is the row or column of the names. */
export interface Place {
  row: number;
  column: number;
}

/** The part of the sheet that is in sight: the scrolled distance from where reading begins, and the size. */
export interface Sight {
  top: number;
  start: number;
  width: number;
  height: number;
}

/** First and last but one. */
export interface Span {
  from: number;
  to: number;
}

/** So few columns have room for names that are read without turning the head. */
const MOST_WIDE_COLUMNS = 12;
const NARROW_SIGHT = 560;
/** Rows and columns beyond the edge, so that nothing is blank while one scrolls. */
const BEYOND = 4;

export function measuresFor(columns: number, sightWidth: number): MatrixMeasures {
  const isWide = columns <= MOST_WIDE_COLUMNS;
  const namesWidth = sightWidth < NARROW_SIGHT ? 116 : 216;
  return isWide
    ? { isWide, namesWidth, rowHeight: 30, columnWidth: wideColumn(columns, sightWidth - namesWidth), headHeight: 92 }
    : { isWide, namesWidth, rowHeight: 30, columnWidth: 40, headHeight: 176 };
}

/** Few columns share the room that there is, so far as a line is still near its name. */
function wideColumn(columns: number, room: number): number {
  return Math.min(180, Math.max(112, Math.floor(room / Math.max(1, columns))));
}

/** Which of `count` lines of one size lie in sight, and some beyond. */
export function spanInSight(scrolled: number, length: number, size: number, count: number): Span {
  const from = Math.max(0, Math.floor(scrolled / size) - BEYOND);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((scrolled + length) / size) + BEYOND) };
}

/** The places of a span, and one more that stays although it is out of sight: where the focus is. */
export function placesOf({ from, to }: Span, kept: number, count: number): number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_one, place) => from + place);
  if (kept >= 0 && kept < from && kept < count) places.unshift(kept);
  if (kept >= to && kept < count) places.push(kept);
  return places;
}

/** How far the sheet must be scrolled for a cell to be in sight, beside the names that stay. */
export function scrolledTo(place: Place, sight: Sight, measures: MatrixMeasures): { top: number; start: number } {
  const { rowHeight, columnWidth, headHeight, namesWidth } = measures;
  return {
    top: place.row < 0 ? sight.top : brought(sight.top, sight.height - headHeight, place.row * rowHeight, rowHeight),
    start:
      place.column < 0
        ? sight.start
        : brought(sight.start, sight.width - namesWidth, place.column * columnWidth, columnWidth),
  };
}

function brought(scrolled: number, length: number, at: number, size: number): number {
  return at < scrolled ? at : at + size > scrolled + length ? at + size - length : scrolled;
}
