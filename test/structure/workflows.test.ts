// What runs on GitHub: least privilege, actions pinned by commit, no text of strangers in a command, commands that exist.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What a stranger may write: titles, names of branches, words of issues. */
const STRANGERS = /\$\{\{[^}]*(github\.(event|head_ref|ref_name|actor)|inputs)[^}]*\}\}/;
/** A job that may do one of these runs no code but that of its own lines and of the pinned actions. */
const MAY_WRITE = ['write', 'write-all'];

const jobs = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parse(text) as Workflow;
  return Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job, workflow, text }));
});
const stepsOf = ({ steps }: Job, pattern: RegExp) => steps.filter(({ run = '' }) => pattern.test(run));

describe('workflows', () => {
  it('are there for pull requests, tags and every week', () => {
    const events = new Set(jobs.flatMap(({ workflow }) => Object.keys(workflow.on)));
    expect([...events].sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
  });

  it('use secrets of nobody: what submits to stores is a person', () => {
    expect(jobs.filter(({ text }) => /\bsecrets\b/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(jobs)('$name', ({ job, workflow, text }) => {
  it('has no permission but those it names, and an end', () => {
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toBeDefined();
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('pins every action by commit, and tells its version', () => {
    for (const { uses } of job.steps.filter((step) => step.uses !== undefined)) {
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  it('leaves no token behind for later steps', () => {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('puts no words of strangers into a command', () => {
    expect(job.steps.filter(({ run = '' }) => STRANGERS.test(run))).toEqual([]);
  });

  it('runs no code of the repository or of packages where it may write', () => {
    const mayWrite = Object.values(job.permissions ?? {}).some((one) => MAY_WRITE.includes(one));
    if (mayWrite) expect(stepsOf(job, /\b(npm|npx|node|tsx)\b/)).toEqual([]);
    expect(mayWrite || job.steps.some(({ run }) => run === 'npm ci')).toBe(true);
  });

  it('runs npm commands that exist, and installs by the lock file', () => {
    const named = job.steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\bnpm (?:run (?:-s )?)?([a-z:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});
