// The zod schemas of the entries → JSON Schemas for editors, checked in below data/.schema.
// `npm run data:schema` writes them; a test fails while those that are checked in differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ZodType, z } from 'zod';
import { actor } from '../model/actor';
import { ceasefire } from '../model/ceasefire';
import { demonyms } from '../model/demonyms';
import { positions, votes } from '../model/position';
import { reportedRules } from '../model/reported';
import { evidenceWords, moved, sites, term } from '../model/term';
import { runAsProcess } from './command';

const USAGE = `usage: npm run data:schema -- [--json]
Writes the JSON Schemas of the entries to data/.schema, for editors. .vscode/settings.json says which file has which.`;

/** Below the folder data. */
export const SCHEMA_FOLDER = '.schema';

/** Name of the schema → what it is made of, and which files below data it is for. */
const SCHEMAS: Record<string, { schema: ZodType; files: string }> = {
  actor: { schema: actor, files: 'actors/<id>.yml' },
  ceasefire: { schema: ceasefire, files: 'ceasefires/<id>/ceasefire.yml' },
  positions: { schema: positions, files: 'ceasefires/<id>/positions.yml' },
  votes: { schema: votes, files: 'ceasefires/<id>/votes.yml' },
  term: { schema: term, files: 'terms/<id>.yml' },
  evidence: { schema: evidenceWords, files: 'evidence/<language>.yml' },
  demonyms: { schema: demonyms, files: 'demonyms/<language>.yml' },
  reported: { schema: reportedRules, files: 'reported/<language>.yml' },
  sites: { schema: sites, files: 'sites.yml' },
  moved: { schema: moved, files: 'moved.yml' },
};

/** File name → text of every schema; the same model gives the same bytes. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, files }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        // What an author may leave out is what the parser fills in; draft 7 is what YAML servers know best.
        io: 'input',
        target: 'draft-7',
        override: ({ zodSchema, jsonSchema }) => {
          const said = sayChecks(zodSchema);
          if (said) jsonSchema.description = said;
        },
      });
      const own = typeof rest.description === 'string' ? `${rest.description}. ` : '';
      const description =
        `${own}Written by "npm run data:schema" from lib/model; not to be edited. It cannot tell all: what a ` +
        'description calls "checked later", and everything between entries, only "npm run data:check" sees.';
      const document = { $schema, title: `data/${files}`, ...rest, description };
      return [`${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
    }),
  );
}

/** The messages of patterns, and of refinements: JSON Schema has no word for the latter. */
function sayChecks({ _zod: { def } }: z.core.$ZodTypes): string {
  const messages = (wanted: (check: z.core.$ZodCheckDef) => boolean) =>
    (def.checks ?? []).flatMap(({ _zod }) => {
      // Messages of the model are fixed, whatever the issue.
      const message = (_zod.def.error as ((issue: object) => unknown) | undefined)?.({});
      return wanted(_zod.def) && typeof message === 'string' ? [message] : [];
    });
  const seen = messages(({ check }) => check === 'string_format');
  const unseen = messages(({ check }) => check === 'custom');
  return [...seen, ...(unseen.length > 0 ? [`checked later: ${unseen.join(' · ')}`] : [])].join('; ');
}

/** Writes those that differ; returns their paths. */
export function writeSchemas(dataFolder: string): string[] {
  const folder = join(dataFolder, SCHEMA_FOLDER);
  mkdirSync(folder, { recursive: true });
  return [...editorSchemas()].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    writeFileSync(path, text);
    return [path];
  });
}

function main(words: string[]): number {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean' } } });
  const written = writeSchemas('data');
  if (values.json) console.log(JSON.stringify({ written }));
  else console.log(written.length === 0 ? 'all schemas stand as they should' : written.join('\n'));
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(USAGE, main);
