// A small project in a repository of its own, to be released.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Git, gitIn } from './git';

export interface Project {
  folder: string;
  git: Git;
  write(path: string, text: string): void;
  setVersion(version: string): void;
  commit(): void;
  remove(): void;
}

const PROOF = '[{ url: "https://example.com/a", title: A, publisher: B, kind: meeting_record }]';
export const CEASEFIRE = `kind: appeal\nname: Appeal\ndeclared: "2020-03-23"\nended_how: expired\nconflict: All\nterms: Arms rest.\ncues: {}\ncitations: ${PROOF}\nchecked: "2026-11-20"\n`;

/** One position of France, with that summary. */
export const positionSaying = (summary: string) =>
  `- actor: france\n  date: "2020-04-15"\n  act: statement\n  stance: supports\n  summary: ${summary}\n  citations: ${PROOF}\n  confidence: high\n  checked: "2026-11-22"\n`;

/** A committed project of version 0.4.0 with one position. */
export function newProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-project-'));
  const git = gitIn(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const setVersion = (version: string) => {
    write('package.json', `${JSON.stringify({ name: 'small', version }, null, 2)}\n`);
    write('package-lock.json', `${JSON.stringify({ version, packages: { '': { version } } }, null, 2)}\n`);
  };
  const commit = () => {
    git('add', '-A');
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    execFileSync('git', [...author, 'commit', '-q', '-m', 'x', '--no-gpg-sign'], { cwd: folder, stdio: 'pipe' });
  };
  write('.gitignore', '.output/\n');
  write('lib/a.ts', 'export {};\n');
  write('data/actors/france.yml', 'kind: state\niso3: FRA\nname: France\n');
  write('data/ceasefires/gcf/ceasefire.yml', CEASEFIRE);
  write('data/ceasefires/gcf/positions.yml', positionSaying('Backed it.'));
  write('data/CHANGELOG.md', '# What readers saw change\n');
  setVersion('0.4.0');
  git('init', '-q');
  commit();
  return { folder, git, write, setVersion, commit, remove: () => rmSync(folder, { recursive: true }) };
}
