// Words of the command line → answers; and the help that tells which words there are.
import { parseArgs } from 'node:util';
import { UsageError } from '../command';
import { type Answers, type Field, needOf } from './field';
import { ID_FLAG, type Scaffold } from './scaffold';

export interface Given {
  answers: Answers;
  json: boolean;
}

/** Reads the flags of a scaffold. @throws UsageError, or an error of parseArgs, for what is none. */
export function readFlags({ kind, fields }: Scaffold, words: string[]): Given {
  const flagged = fields.filter(({ flag }) => flag !== ID_FLAG);
  const options = Object.fromEntries(
    flagged.map(({ flag, isSwitch }) => [flag, { type: isSwitch ? 'boolean' : 'string', multiple: true } as const]),
  );
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { ...options, json: { type: 'boolean' } },
  });
  const hasId = flagged.length < fields.length;
  const stray = positionals[hasId ? 1 : 0];
  if (stray !== undefined)
    throw new UsageError(
      `"${stray}" belongs to no flag${hasId ? '' : `: the target of a ${kind} is named by --target`}`,
    );
  const given = new Map<string, readonly string[]>(
    Object.entries(values).map(([flag, one]) => [flag, [one].flat().map(String)]),
  );
  if (hasId) given.set(ID_FLAG, positionals.slice(0, 1));
  const answers = Object.fromEntries(
    fields.flatMap((field) => {
      const split = splitValues(field, given.get(field.flag) ?? []);
      return split.length > 0 ? [[field.flag, split]] : [];
    }),
  );
  return { answers, json: values.json === true };
}

/** @throws UsageError for a second value of what has one. */
function splitValues({ flag, several }: Field, values: readonly string[]): string[] {
  // An empty one keeps its place: it is the nth citation's, which has none.
  if (several === 'repeated') return values.map((value) => value.trim());
  const split = (several === 'listed' ? values.flatMap((value) => value.split(',')) : values)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (!several && split.length > 1) throw new UsageError(`--${flag} is given twice; it has one value`);
  return split;
}

/** What a kind can be given, a flag a line. */
export function helpOf({ kind, fields }: Scaffold): string {
  const lines = fields.map((field) => {
    const { flag, what, choices, several, isSwitch } = field;
    const name = flag === ID_FLAG ? 'ID' : `--${flag}`;
    const form = isSwitch ? '' : several === 'listed' ? ' A,B' : flag === ID_FLAG ? '' : ' …';
    const need = needOf(field, {}) === 'required' && !field.offered ? ' (required)' : '';
    const times = several === 'repeated' ? ' (may be repeated)' : '';
    const words = choices ? `: ${choices.join(', ')}` : '';
    return `  ${`${name}${form}`.padEnd(22)} ${what}${words}${need}${times}`;
  });
  return [`data:new -- ${kind}`, ...lines].join('\n');
}
