import { parseArgs } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMain, UsageError } from './command';

const USAGE = 'usage: npm run x -- [--json]\nmore';
let told: string[];
beforeEach(() => {
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line) => told.push(`out ${line}`));
  vi.spyOn(console, 'error').mockImplementation((line) => told.push(`err ${line}`));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('runMain', () => {
  it('returns what the command returns', async () => {
    expect(await runMain(USAGE, (words) => words.length, ['a'])).toBe(1);
    expect(told).toEqual([]);
  });

  it.each(['--help', '-h'])('answers %s with the whole usage and runs nothing', async (word) => {
    const main = vi.fn(() => 1);
    expect(await runMain(USAGE, main, ['a', word])).toBe(0);
    expect(main).not.toHaveBeenCalled();
    expect(told).toEqual([`out ${USAGE}`]);
  });

  it('tells wrong usage with the first line of the usage', async () => {
    const main = () => {
      throw new UsageError('no such thing');
    };
    expect(await runMain(USAGE, main, [])).toBe(2);
    expect(told).toEqual(['err no such thing\nusage: npm run x -- [--json]  (--help tells more)']);
  });

  it('takes an unknown flag for wrong usage', async () => {
    expect(await runMain(USAGE, (args) => Number(parseArgs({ args })), ['--jsn'])).toBe(2);
    expect(told[0]).toContain('--jsn');
  });

  it('tells any other error without the usage', async () => {
    const main = () => Promise.reject(new Error('disk is full'));
    expect(await runMain(USAGE, main, [])).toBe(1);
    expect(told).toEqual(['err disk is full']);
  });
});
