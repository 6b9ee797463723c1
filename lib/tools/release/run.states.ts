// Stand-ins for npm and for unpacking: quick, and able to end a release anywhere.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagesOf } from './packages';
import type { Run, Surroundings } from './run';

/** What was run, as `npm run zip`, with how. */
export interface Seen {
  command: string;
  folder: string;
  surroundings: Surroundings | undefined;
}

export interface FakeRun extends Run {
  seen: Seen[];
}

/**
 * Builds packages that hold the version and the entries. `onRun` is told before each command and each unpacking, and
 * may throw; `spoil` changes what a build gives.
 */
export function fakeRun({
  onRun = () => undefined,
  spoil = (_name, bytes) => bytes,
}: {
  onRun?: (command: string) => void;
  spoil?: (name: string, bytes: string, folder: string) => string;
} = {}): FakeRun {
  const seen: Seen[] = [];
  return {
    seen,
    npm(folder, words, _log, surroundings) {
      const command = `npm ${words.slice(0, 2).join(' ')}`;
      seen.push({ command, folder, surroundings });
      onRun(command);
      if (words[0] === 'version') setVersion(folder, words[1] ?? '');
      if (words.join(' ') === 'run zip') build(folder, spoil);
    },
    async unpack(archive, folder) {
      onRun(`unpack ${basename(archive)}`);
      const { files } = JSON.parse(readFileSync(archive, 'utf8')) as { files: Record<string, string> };
      for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    },
  };
}

function setVersion(folder: string, version: string): void {
  for (const name of ['package.json', 'package-lock.json']) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(/"version": "[^"]+"/g, `"version": "${version}"`));
  }
}

/** A package is the list of its files; the sources are what a build reads. */
function build(folder: string, spoil: (name: string, bytes: string, folder: string) => string): void {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const output = join(folder, '.output');
  for (const built of ['chrome-mv3', 'firefox-mv3']) {
    mkdirSync(join(output, built), { recursive: true });
    cpSync(join(folder, 'package.json'), join(output, built, 'package.json'));
  }
  const files = { 'package.json': readFileSync(join(folder, 'package.json'), 'utf8') };
  for (const name of packagesOf(version))
    writeFileSync(join(output, name), spoil(name, JSON.stringify({ files }), folder));
}
