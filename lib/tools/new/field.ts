// What a scaffold asks for: one field a flag, with how its values stand and when it must be there.
import type { ZodType } from 'zod';

/** Flag → what was given for it, split and trimmed; a flag that was not given is missing. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export type Need = 'required' | 'optional' | 'unfit';

/** One flag, which is also one question. */
export interface Field {
  /** Without dashes: `ended-how`. */
  flag: string;
  /** What is asked for, as a reader of the question and of the help sees it. */
  what: string;
  /** `unfit` is not asked for; a value that was given all the same is left to the schema. */
  need: Need | ((answers: Answers) => Need);
  /** Several values: `listed` behind one flag with commas between, `repeated` behind a flag each, as texts hold commas. */
  several?: 'listed' | 'repeated';
  /** A flag without a value. */
  isSwitch?: true;
  choices?: readonly string[];
  /** The form of one value. */
  form?: ZodType;
  /** Taken when nothing is given. */
  offered?: (answers: Answers) => string | undefined;
}

/** The first value of a flag. */
export function oneOf(answers: Answers, flag: string): string | undefined {
  return answers[flag]?.[0];
}

/** All values of a flag; undefined when there are none, as a key that is left out. */
export function allOf(answers: Answers, flag: string): readonly string[] | undefined {
  const values = answers[flag];
  return values && values.length > 0 ? values : undefined;
}

export function needOf({ need }: Field, answers: Answers): Need {
  return typeof need === 'function' ? need(answers) : need;
}

/** Fills in what is offered and was not given. */
export function withOffers(fields: readonly Field[], answers: Answers): Answers {
  const all: Record<string, readonly string[]> = { ...answers };
  for (const field of fields) {
    const offer = all[field.flag] || needOf(field, all) === 'unfit' ? undefined : field.offered?.(all);
    if (offer !== undefined) all[field.flag] = [offer];
  }
  return all;
}

/** Required fields without a value, in their order. */
export function missingFields(fields: readonly Field[], answers: Answers): Field[] {
  const known = withOffers(fields, answers);
  return fields.filter((field) => needOf(field, known) === 'required' && !oneOf(known, field.flag));
}

/** What is wrong with one value, or undefined. */
export function faultOf({ choices, form }: Field, value: string): string | undefined {
  if (choices && !choices.includes(value)) return `one of: ${choices.join(', ')}`;
  return form?.safeParse(value).error?.issues[0]?.message;
}

/** The object without keys that have no value. */
export function present(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
