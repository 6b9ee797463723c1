// What a reader reports → the very characters of the report. In English, for those who keep the record.
import type { WhyView } from '../../lib/model/marked';

export const FAULTS = ['mark', 'position', 'citation', 'missing'] as const;
export type Fault = (typeof FAULTS)[number];

const IN_ENGLISH: Record<Fault, string> = {
  mark: 'The words do not name this here',
  position: 'The position or its date is wrong',
  citation: 'A citation is wrong or leads nowhere',
  missing: 'Something is missing from the record',
};

export interface Reported {
  fault: Fault;
  /** In the reader's own words. */
  details: string;
  /** Null: it is not to be told. */
  address: string | null;
}

/** A line each, ready to be copied; nothing in it that is not asked for here. */
export function reportText({ alias, kind, id, name, targets, day, versions }: WhyView, reported: Reported): string {
  const { fault, details, address } = reported;
  const lines = [
    `What is wrong: ${IN_ENGLISH[fault]}`,
    `Words: ${alias}`,
    `Taken for: ${name} (${kind} ${id})`,
    ...targets.map((target) => `On: ${target.name} (${target.id})`),
    `Article of: ${day ?? 'a day that was not found'}`,
    `Truceline ${versions.extension}, dataset ${versions.dataset}`,
    ...(address === null ? [] : [`Page: ${address}`]),
    ...(details.trim() === '' ? [] : ['', details.trim()]),
  ];
  return `${lines.join('\n')}\n`;
}
