// A scaffold and its answers → an entry in data/, or the problems that keep it out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { id } from '../../model/fields';
import { moved } from '../../model/term';
import { checkData } from '../check';
import { readEntry } from '../reading/entry';
import type { Problem } from '../reading/problem';
import { type Answers, oneOf } from './field';
import { insertByDate, type Planned } from './insert';
import type { Scaffold } from './scaffold';
import { writeYaml } from './write-yaml';

export interface Added {
  /** Relative to the project; null when nothing was written. */
  written: string | null;
  /** Line of the file on which the new entry begins. */
  line: number;
  problems: Problem[];
}

/** Writes what passes the schema, then names what the rules find in it. No file is overwritten. */
export function addEntry(folder: string, scaffold: Scaffold, answers: Answers): Added {
  const nothing = (...problems: Problem[]): Added => ({ written: null, line: 1, problems });
  const place = oneOf(answers, scaffold.fields[0]?.flag ?? '') ?? '';
  const refusal = refusePlace(folder, scaffold, place);
  if (refusal) return nothing(refusal);
  const path = scaffold.pathOf(place);
  const planned = plan(join(folder, path), scaffold, scaffold.build(answers));
  if (!planned) {
    return nothing(
      problemAt(
        `data/${path}`,
        'yaml',
        'an entry cannot be put into this list without rewriting it',
        'run data:check; write the list an entry a line ("- actor: …"), not in brackets',
      ),
    );
  }
  const { problems } = readEntry(`data/${path}`, planned.text, scaffold.schema);
  if (problems.length > 0) return nothing(...problems);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  // "wx": what came into being meanwhile is not overwritten either.
  writeFileSync(join(folder, path), planned.text, { flag: scaffold.isFile ? 'wx' : 'w' });
  const found = checkData(folder).problems.filter((problem) => concerns(problem, `data/${path}`, planned));
  return { written: `data/${path}`, line: planned.first, problems: found };
}

/** Why no entry can go there: no id, an id that is or was in use, a target that does not exist. */
export function refusePlace(folder: string, scaffold: Scaffold, place: string): Problem | undefined {
  const path = scaffold.pathOf(place);
  const form = id.safeParse(place).error?.issues[0]?.message;
  if (form !== undefined) return problemAt(`data/${path}`, 'file-name', form, 'choose another id');
  if (!scaffold.isFile) {
    return existsSync(join(folder, 'ceasefires', place, 'ceasefire.yml'))
      ? undefined
      : problemAt(
          `data/${path}`,
          'known-ids',
          `no ceasefire has the id "${place}"`,
          `correct it, or: npm run data:new -- ceasefire ${place}`,
        );
  }
  if (existsSync(join(folder, path)))
    return problemAt(`data/${path}`, 'file-name', 'the entry exists', 'edit it, or choose another id');
  return movedIds(folder).has(place)
    ? problemAt(`data/${path}`, 'file-name', `"${place}" was moved, and is never used again`, 'choose another id')
    : undefined;
}

function movedIds(folder: string): Set<string> {
  const path = join(folder, 'moved.yml');
  if (!existsSync(path)) return new Set();
  return new Set(Object.keys(readEntry('data/moved.yml', readFileSync(path, 'utf8'), moved).entry?.value ?? {}));
}

function plan(path: string, { isFile }: Scaffold, value: Record<string, unknown>): Planned | null {
  if (!isFile) return insertByDate(existsSync(path) ? readFileSync(path, 'utf8') : '', value);
  return { text: writeYaml(value), first: 1, last: Number.POSITIVE_INFINITY };
}

/** In the lines of the new entry; or elsewhere because of it, which the message then says. */
function concerns({ file, line, message }: Problem, path: string, { first, last }: Planned): boolean {
  return file === path ? line >= first && line <= last : message.includes(path);
}

function problemAt(file: string, rule: string, message: string, mend: string): Problem {
  return { file, line: 1, column: 1, rule, message, mend };
}
