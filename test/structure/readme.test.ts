// The README promises nothing that is not there: every path and every npm command in it exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const TOP =
  'entrypoints|components|lib|data|test|\\.ci|\\.github|\\.store|wxt\\.config\\.ts|package\\.json|tsconfig\\.json|LICENSE|README\\.md';

/** Paths in backquotes, link targets and sources of pictures; `<id>` and the like stand for any name. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(new RegExp(`\`((?:${TOP})(?:/[^\`\\s]*)?)\``, 'g'))].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path = '']) => path);
  return [...quoted, ...linked].map((path) => path.replace(/#.*$/, '').replace(/\/?[^/]*[<{*].*$/, ''));
}

/** Names of npm scripts that a reader is told to run. */
function commandsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name);
  return [...run, ...short];
}

const DOCUMENTS = [
  'README.md',
  'data/README.md',
  'components/translating.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  '.github/RUNBOOK.md',
  ...readdirSync('.store')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.store/${name}`),
];

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only paths that exist', () => {
    const missing = pathsIn(text).filter(
      (path) => path !== '' && !existsSync(path) && !existsSync(join(dirname(file), path)),
    );
    expect(missing).toEqual([]);
  });

  it('names only commands that exist', () => {
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  const text = readFileSync('README.md', 'utf8');

  it('opens with the product in two sentences and a picture, then the two commands', () => {
    const [, opening = ''] = text.split(/^# .*$/m);
    const beforePicture = opening.slice(0, opening.indexOf('!['));
    expect(beforePicture.match(/[.!?](\s|$)/g)).toHaveLength(2);
    expect(text.indexOf('npm ci && npm start')).toBeGreaterThan(-1);
    expect(text.indexOf('npm ci && npm test')).toBeGreaterThan(text.indexOf('npm ci && npm start'));
  });

  it('tells which suites the test command runs: the first of its table', () => {
    const told = [...text.matchAll(/^\| `npm run test:(\w+)`/gm)].map(([, suite = '']) =>
      suite.replace('browser', 'e2e'),
    );
    const run = [...(scripts.test ?? '').matchAll(/--project (\w+)/g)].map(([, project = '']) => project);
    const suites = run.filter((project) => project !== 'unit');
    expect(told.slice(0, suites.length).sort()).toEqual(suites.sort());
    const count = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][suites.length];
    expect(text).toContain(`\`npm test\` runs the first ${count},`);
  });

  it('is checked: a path that does not exist is found', () => {
    expect(pathsIn('see `lib/nowhere.ts` and [this](data/none.md)').filter((path) => !existsSync(path))).toHaveLength(
      2,
    );
  });
});
