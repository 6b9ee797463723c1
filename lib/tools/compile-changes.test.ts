import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileChanges } from './compile-changes';
import { readEntries } from './reading/entries';
import { newProject } from './release/project.states';

const RELEASE = `- version: 1.2.0
  date: "2026-11-23"
  counts:
${['positions', 'rollCalls', 'targets', 'actors', 'terms'].map((what) => `    ${what}: { added: 1, changed: 0, withdrawn: 0 }\n`).join('')}  targets:
    - { id: gcf, name: Appeal }
    - { id: once, name: As it was called }
    - { id: gone, name: Gone }
  more: 2
`;

it('keeps the id of a target that is there, follows one that moved, and drops one that is gone', () => {
  const project = newProject();
  project.write('data/changes.yml', RELEASE);
  project.write('data/moved.yml', 'once: gcf\n');
  const { entries, problems } = readEntries(join(project.folder, 'data'));
  project.remove();
  expect(problems).toEqual([]);
  expect(compileChanges(entries)).toMatchObject([
    {
      version: '1.2.0',
      targets: [
        { id: 'gcf', name: 'Appeal' },
        { id: 'gcf', name: 'As it was called' },
        { id: undefined, name: 'Gone' },
      ],
      more: 2,
    },
  ]);
});

it('tells nothing before the first release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-changes-'));
  writeFileSync(join(folder, 'sites.yml'), 'news: []\n');
  expect(compileChanges(readEntries(folder).entries)).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('names a version that is none, with its line', () => {
  const project = newProject();
  project.write('data/changes.yml', RELEASE.replace('1.2.0', '1.2'));
  const { problems } = readEntries(join(project.folder, 'data'));
  project.remove();
  expect(problems).toMatchObject([{ file: 'data/changes.yml', line: 1, rule: 'schema' }]);
});
