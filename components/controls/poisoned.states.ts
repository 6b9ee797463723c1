// What a component is given to show → the same with something hostile in every text and address of it.
import { cloneElement, isValidElement } from 'preact';

/** Fields that hold words of a record; ids, dates and members of closed lists stay what they are. */
const TEXTS = new Set([
  'name',
  'title',
  'publisher',
  'summary',
  'conditions',
  'facet',
  'disputed',
  'reportedBy',
  'office',
  'terms',
  'conflict',
  'conflicts',
  'event',
  'claimant',
  'document',
  'note',
  'definition',
  'how',
  'text',
  'typed',
  'by',
  'line',
  'because',
  'alias',
  'sentence',
  'host',
  'version',
]);
const ADDRESSES = new Set(['url', 'archived']);
/** Lists of names by id. */
const NAMES = 'names';
/** Where `how` is one of a closed list. */
const RELATED = 'related';

/** Gives the next hostile one for a field, by its name. */
export type Poison = (field: string) => string;

/** Puts what the poisons give into every field of that kind, at any depth; a document gets an archived copy as well. */
export function poisoned<Shown>(shown: Shown, text: Poison, address: Poison): Shown {
  const poison = (value: unknown, key: string, inside: string): unknown => {
    if (typeof value === 'string') {
      if (inside === NAMES) return text(NAMES);
      if (TEXTS.has(key) && !(key === 'how' && inside === RELATED)) return text(key);
      return ADDRESSES.has(key) ? address(key) : value;
    }
    // A list of texts has the key of its own.
    if (Array.isArray(value)) return value.map((one) => poison(one, key, key));
    if (value instanceof Map) return new Map([...value].map(([at, one]) => [at, poison(one, key, key)]));
    if (typeof value !== 'object' || value === null) return value;
    if (isValidElement(value)) return cloneElement(value, poison({ ...value.props }, '', '') as object);
    const own = 'url' in value && !('archived' in value) ? { ...value, archived: 'x' } : value;
    return Object.fromEntries(Object.entries(own).map(([field, one]) => [field, poison(one, field, key)]));
  };
  return poison(shown, '', '') as Shown;
}
