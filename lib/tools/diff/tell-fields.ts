// Changed keys of an entry → lines: old → new; of a list what came and what went.
import { sayWord } from '../say';
import type { FieldChange } from './difference';
import { changedFields } from './fields';
import { type Matching, matchLists } from './match';
import type { Names } from './names';
import { sharedWords } from './positions';
import { sayValue } from './say-value';

/** Longer texts stand one below the other, so that the eye finds where they part. */
const MAX_INLINE = 60;

interface Element {
  [key: string]: unknown;
}

const text = (value: unknown) => String(value ?? '');
/** By what an element of a list is known, though other keys of it change. */
const ELEMENTS: Record<string, Matching<Element>> = {
  citations: { keyOf: ({ url }) => text(url) },
  timeline: { keyOf: ({ date }) => text(date), nearness: (a, b) => sharedWords(text(a.event), text(b.event)) },
  offices: { keyOf: ({ of, title }) => `${text(of)} ${text(title)}` },
  related: { keyOf: ({ id }) => text(id) },
  differs_from: { keyOf: ({ term }) => text(term) },
};

/** All lines of the change, the first begins with the name of the key. */
export function tellField({ field, old, new: now }: FieldChange, names: Names): string[] {
  const name = sayWord(field);
  if (Array.isArray(old ?? []) && Array.isArray(now ?? []) && (old ?? now) !== null) {
    const [before, after] = [(old ?? []) as unknown[], (now ?? []) as unknown[]];
    return [...before, ...after].every((one) => typeof one === 'object')
      ? tellElements(field, before as Element[], after as Element[], names)
      : [`${name}: ${tellWords(field, before, after, names).join(' · ')}`];
  }
  // Two forms of one object: what differs in it.
  if (isObject(old) && isObject(now) && !['speaker', 'quote'].includes(field))
    return changedFields(old, now).flatMap((inner) =>
      tellField(
        { ...inner, field: field === 'totals' ? `${field}.${inner.field}` : innerName(field, inner.field) },
        names,
      ),
    );
  const [before, after] = [sayValue(field, old, names), sayValue(field, now, names)];
  if (before.length <= MAX_INLINE && after.length <= MAX_INLINE) return [`${name}: ${before} → ${after}`];
  return [name, ...(old === null ? [] : [`  − ${before}`]), ...(now === null ? [] : [`  + ${after}`])];
}

function innerName(field: string, inner: string): string {
  return `${field}.${inner}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tellWords(field: string, old: unknown[], now: unknown[], names: Names): string[] {
  const came = now.filter((one) => !old.includes(one)).map((one) => `+ ${sayValue(field, one, names)}`);
  const went = old.filter((one) => !now.includes(one)).map((one) => `− ${sayValue(field, one, names)}`);
  return came.length + went.length === 0 ? ['another order'] : [...went, ...came];
}

function tellElements(field: string, old: Element[], now: Element[], names: Names): string[] {
  const { added, changed, withdrawn } = matchLists(old, now, ELEMENTS[field] ?? { keyOf: JSON.stringify }).difference;
  const say = (one: Element) => sayValue(field, one, names);
  const lines = [
    ...withdrawn.map((one) => `− ${say(one)}`),
    ...changed.flatMap((one) => [
      `~ ${say(one.new)}`,
      ...one.fields.flatMap((change) => tellField(change, names)).map((line) => `    ${line}`),
    ]),
    ...added.map((one) => `+ ${say(one)}`),
  ];
  return [sayWord(field), ...(lines.length > 0 ? lines : ['another order']).map((line) => `  ${line}`)];
}
