// Settings ↔ the file that a reader keeps of them. A file is taken as a whole or not at all.
import { z } from 'zod';
import type { ImportProblem } from '../model/import-problem';
import { type Settings, settings } from '../model/settings';

const KIND = 'settings';
const VERSION = 1;
/** In UTF-16 code units; a thousand mutes and four thousand sites are a tenth of it. */
const MOST_UNITS = 2_000_000;

const cover = z.looseObject({ truceline: z.literal(KIND), version: z.int(), settings: z.unknown() });

export function writeSettingsFile(value: Settings): string {
  return `${JSON.stringify({ truceline: KIND, version: VERSION, settings: value }, null, 2)}\n`;
}

/** The settings of a file, keys that it lacks at their defaults; or all that is wrong with it. */
export function readSettingsFile(text: string): { settings: Settings } | { problems: ImportProblem[] } {
  if (text.length > MOST_UNITS) return { problems: [{ what: 'size' }] };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return { problems: [{ what: 'json', words: error instanceof Error ? error.message : String(error) }] };
  }
  const covered = cover.safeParse(read);
  if (!covered.success) return { problems: [{ what: 'foreign' }] };
  if (covered.data.version !== VERSION) return { problems: [{ what: 'version' }] };
  const parsed = settings.safeParse(covered.data.settings);
  return parsed.success
    ? { settings: parsed.data }
    : { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) };
}

function problemsOf(issue: z.core.$ZodIssue): ImportProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ what: 'unknown', path: [...issue.path, key].join('.') }));
  if (issue.code === 'invalid_value') return [{ what: 'choice', path, allowed: issue.values.map(String) }];
  if (path === 'restMs') {
    const { minValue: least, maxValue: most } = settings.shape.restMs.unwrap();
    if (least !== null && most !== null) return [{ what: 'number', path, least, most }];
  }
  return [{ what: 'wrong', path: path === '' ? KIND : path }];
}
