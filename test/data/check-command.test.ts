import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commonFiles, plotFiles } from './sound-record';

/** A process starts in about a second; slow machines get their time. */
const PROCESS_MS = 60_000;
const COUNTED =
  '1 targets, 18 actors (16 with positions), 2 terms; 4 positions authored and 15 derived from 1 roll calls; 9 citations';
const COUNTS = {
  actors: 18,
  targets: 1,
  positions: 4,
  derived: 15,
  rollCalls: 1,
  terms: 2,
  citations: 9,
  actorsWithPositions: 16,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-command-'));
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, text] of [...commonFiles(), ...plotFiles(1)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('"2026-11-01"', `"${today}"`));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const command = ['--import', 'tsx', 'lib/tools/check.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run data:check', { timeout: PROCESS_MS }, () => {
  it('tells of a sound record in one line, or as JSON', () => {
    expect(run(folder)).toEqual({ status: 0, stderr: '', stdout: `data is sound: ${COUNTED}; 0 reviews overdue.\n` });
    const { status, stderr, stdout } = run(folder, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ problems: [], counts: { ...COUNTS, overdue: 0 } });
    expect(stdout).toMatch(/^\{"problems":\[\],"counts":\{/);
  });

  it('tells every problem, and fails', () => {
    appendFileSync(join(folder, 'terms/pause-1.yml'), 'nam: x\n');
    const told = run(folder);
    const line = 'data/terms/pause-1.yml:14:1  schema  unknown key "nam"';
    expect(told.status).toBe(1);
    expect(told.stderr).toContain(line);
    expect(told.stderr).toContain('1 problem(s).');
    expect(told.stdout).toBe(
      `read: ${COUNTED.replace('2 terms', '1 terms').replace('9 c', '8 c')}; 0 reviews overdue.\n`,
    );
    const asJson = run(folder, '--json');
    expect([asJson.status, asJson.stderr]).toEqual([1, '']);
    const { problems } = JSON.parse(asJson.stdout) as { problems: object[] };
    expect(problems).toEqual([
      {
        file: 'data/terms/pause-1.yml',
        line: 14,
        column: 1,
        rule: 'schema',
        message: 'unknown key "nam"',
        mend: expect.stringContaining('remove it'),
      },
    ]);
  });

  it('warns of what is to be reviewed, and does not fail', () => {
    const path = join(folder, 'ceasefires/nordia-1/votes.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/checked: .*/, 'checked: "2021-01-01"'));
    const told = run(folder);
    expect([told.status, told.stdout]).toEqual([0, `data is sound: ${COUNTED}; 1 reviews overdue.\n`]);
    expect(told.stderr).toMatch(
      /^To be reviewed, no fault yet:\ndata\/ceasefires\/nordia-1\/votes.yml:\d+:3 {2}reviews /,
    );
    const asJson = run(folder, '--json');
    expect([asJson.status, JSON.parse(asJson.stdout)]).toEqual([
      0,
      { problems: [], counts: { ...COUNTS, overdue: 1 } },
    ]);
  });

  it.each([[['--jsn']], [['/nowhere/at/all']], [['data', 'data']]])('says how it is used: %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run data:check');
  });

  it('says how it is used when asked', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--json');
  });
});
