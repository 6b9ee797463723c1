// What a kind of entry is made of: its fields, where it goes, and the value that the answers make.
import type { ZodType } from 'zod';
import { fullDate, id } from '../../model/fields';
import type { Answers, Field } from './field';

export interface Scaffold {
  kind: string;
  /** The first one says where the entry goes: the id of a new entry, or the target that gets one. */
  fields: readonly Field[];
  /** The schema of the whole file. */
  schema: ZodType;
  /** Below the folder data. */
  pathOf(place: string): string;
  /** True for an entry of its own file, false for one of a list. */
  isFile: boolean;
  /** As authored, keys in the order of the codebook; wrong values are the schema's to find. */
  build(answers: Answers): Record<string, unknown>;
  /** What the maintainer does next. */
  next(place: string): string[];
}

/** The flag of the first field, which is given without its name: `data:new -- actor mali`. */
export const ID_FLAG = 'id';

/** The id of a new entry, given by itself behind its kind. */
export const ID_FIELD: Field = {
  flag: ID_FLAG,
  what: 'id of the new entry: lower-case words joined by hyphens; it is never used again',
  need: 'required',
  form: id,
};

/** The target that gets a new act. */
export const TARGET_FIELD: Field = { flag: 'target', what: 'target: id of a ceasefire', need: 'required', form: id };

/** Whoever writes an entry has just read its sources. */
export const CHECKED_FIELD: Field = {
  flag: 'checked',
  what: 'day of the comparison with the sources; today if left out',
  need: 'required',
  form: fullDate,
  offered: () => new Date().toISOString().slice(0, 10),
};

/** `fr:Mali` → an alias in French; without a language in front, in English. */
export function buildAlias(text: string): { text: string; lang?: string } {
  const [, lang, form] = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?):\s*(.+)$/.exec(text) ?? [];
  return lang !== undefined && form !== undefined ? { text: form, lang } : { text };
}
