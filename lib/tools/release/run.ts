// What a release has others do: npm in a folder, and archives unpacked. Tests of the release put stand-ins here.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import extractZip from 'extract-zip';

/** What a command runs in, beside its folder. */
export interface Surroundings {
  environment?: Record<string, string>;
  /** Octal, such as 0o077. */
  umask?: number;
}

export interface Run {
  /** Runs npm with the words; its output goes to the log. @throws Error with the end of the log when it fails. */
  npm(folder: string, words: readonly string[], log: string, surroundings?: Surroundings): void;
  /** Unpacks into a folder that is new. */
  unpack(archive: string, folder: string): Promise<void>;
}

const LINES_TOLD = 40;

export const realRun: Run = {
  npm(folder, words, log, { environment = {}, umask } = {}) {
    mkdirSync(dirname(log), { recursive: true });
    const file = openSync(log, 'w');
    const own = umask === undefined ? undefined : process.umask(umask);
    try {
      const { status, signal } = spawnSync('npm', words, {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ['ignore', file, file],
      });
      if (status !== 0) throw new Error(tellFailure(`npm ${words.join(' ')}`, signal ?? `exit code ${status}`, log));
    } finally {
      if (own !== undefined) process.umask(own);
      closeSync(file);
    }
  },
  unpack: (archive, folder) => extractZip(archive, { dir: folder }),
};

function tellFailure(command: string, how: string, log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES_TOLD);
  return `${command} failed (${how}); the end of ${log}:\n${lines.join('\n')}`;
}
