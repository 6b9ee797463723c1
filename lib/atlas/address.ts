// The address of an atlas page, from its "#" on → what it asks for. components/atlas/href.ts writes it.
import type { MatrixFilters } from '../../components/atlas/matrix-view';
import type { Order } from '../../components/atlas/view';
import { ACTOR_KINDS, REGIONS, STANCES, TARGET_KINDS } from '../model/vocabulary';

/** What is asked for; what an address says wrongly is left out of it. */
export interface AtlasAddress {
  kind: string;
  id: string;
  /** The actor whose entry is open. */
  openActor: string | undefined;
  /** A full day; null: the latest state. */
  date: string | null;
  order: Order;
  filters: MatrixFilters;
}

export function readAddress(hash: string): AtlasAddress {
  const [path = '', query = ''] = splitOnce(hash, '?');
  const [, kind = '', id = '', openActor] = path.split('/').map(decoded);
  const said = new URLSearchParams(query);
  const one = <T extends string>(key: string, known: readonly T[]) => known.find((it) => it === said.get(key)) ?? null;
  return {
    kind,
    id,
    openActor,
    date: fullDay(said.get('date')),
    order: said.get('order') === 'time' ? 'time' : 'standing',
    filters: {
      conflict: said.get('conflict'),
      targetKind: one('targetKind', TARGET_KINDS),
      actorKind: one('actorKind', ACTOR_KINDS),
      region: one('region', REGIONS),
      stance: one('stance', STANCES),
      order: said.get('order') === 'name' ? 'name' : 'acts',
    },
  };
}

function splitOnce(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** An address typed by hand may hold escapes that stand for nothing; they are shown as they are. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The day, where it is one of the calendar. */
function fullDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
