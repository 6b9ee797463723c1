import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editorSchemas, SCHEMA_FOLDER, writeSchemas } from './schema';

interface Schema {
  title: string;
  description: string;
  oneOf?: Schema[];
  items: Schema;
  required: string[];
  properties: Record<string, { description?: string; pattern?: string; default?: unknown }>;
}

const schemaOf = (name: string) => JSON.parse(editorSchemas().get(`${name}.json`) ?? '') as Schema;

describe('editorSchemas', () => {
  it('are those that are checked in: run "npm run data:schema" where not', () => {
    const folder = join('data', SCHEMA_FOLDER);
    const found = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    expect(new Map(found.sort())).toEqual(new Map([...editorSchemas()].sort()));
  });

  it('ask an author for no key that the parser fills in', () => {
    expect(schemaOf('ceasefire').required).not.toContain('timeline');
    expect(schemaOf('ceasefire').required).toContain('terms');
  });

  it('tell the form of a value, and apart what they cannot check', () => {
    const { date, summary } = schemaOf('positions').items.properties;
    expect(date?.description).toBe(
      'a date is quoted and reads "2020", "2020-03" or "2020-03-06"; checked later: no such day in the calendar',
    );
    expect(date?.pattern).toBeDefined();
    expect(summary?.description).toBeUndefined();
  });

  it('say in their description that data:check sees more', () => {
    for (const name of editorSchemas().keys())
      expect(schemaOf(name.replace('.json', '')).description).toMatch(/only "npm run data:check" sees/);
    expect(schemaOf('positions').items.description).toMatch(/^checked later: name one actor/);
  });

  it('each have their files in the settings of the editor', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const mapped = Object.entries(settings['yaml.schemas']).map(([path, files]) => [path, files] as const);
    const wanted = [...editorSchemas()].map(([name, text]) => {
      const { title } = JSON.parse(text) as Schema;
      return [`./data/${SCHEMA_FOLDER}/${name}`, title.replace(/<\w+>/, '*')];
    });
    expect(mapped).toEqual(wanted);
  });
});

describe('writeSchemas', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truceline-schema-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes what differs, and names it', () => {
    expect(writeSchemas(folder)).toHaveLength(10);
    expect(writeSchemas(folder)).toEqual([]);
    const path = join(folder, SCHEMA_FOLDER, 'sites.json');
    writeFileSync(path, '{}');
    expect(writeSchemas(folder)).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toContain('data/sites.yml');
  });
});
