// The addresses inside the atlas; lib/atlas/address.ts reads them.
import type { MatrixFilters } from './matrix-view';
import type { Order } from './view';

export const INDEX_HREF = '#/';

/** What an address says beside the page: the day for which it is told, and in which order. */
export interface Told {
  date?: string | null;
  order?: Order;
}

function query(said: Record<string, string | null | undefined>): string {
  const parts = Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}

const told = ({ date, order }: Told) => query({ order: order === 'time' ? order : null, date });

/** The list of everything. */
export function indexHref(date?: string | null): string {
  return INDEX_HREF + told({ date: date ?? null });
}

/** The page of a target; with an actor, that actor's entry is open. */
export function targetHref(id: string, actor?: string, said: Told = {}): string {
  return (actor === undefined ? `#/target/${id}` : `#/target/${id}/${actor}`) + told(said);
}

/** The page of an actor. */
export function actorHref(id: string, said: Told = {}): string {
  return `#/actor/${id}${told(said)}`;
}

/** The page of a term. */
export function termHref(id: string): string {
  return `#/term/${id}`;
}

/** The matrix, narrowed. */
export function matrixHref(filters: Partial<MatrixFilters> = {}, date?: string | null): string {
  const { order, ...narrowed } = filters;
  return `#/matrix${query({ ...narrowed, order: order === 'name' ? order : null, date })}`;
}

/** The same page told for another day; null: the latest state. */
export function onDay(hash: string, date: string | null): string {
  const [path = '', query = ''] = hash.split('?');
  const said = new URLSearchParams(query);
  if (date === null) said.delete('date');
  else said.set('date', date);
  return said.size === 0 ? path || INDEX_HREF : `${path}?${said}`;
}
