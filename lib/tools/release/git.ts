// A project's git repository → answers of git, for the questions of a release.
import { execFileSync } from 'node:child_process';

/** Runs git in the project and gives what it prints, without the last line break. @throws Error with git's own words. */
export type Git = (...words: string[]) => string;

const MAX_BYTES = 2 ** 28;

export function gitIn(project: string): Git {
  return (...words) => {
    try {
      const answer = execFileSync('git', words, {
        cwd: project,
        maxBuffer: MAX_BYTES,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return answer.toString().replace(/\n$/, '');
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
      throw new Error(`git ${words[0]}: ${said || String(error)}`);
    }
  };
}

/** Paths that an answer with `-z` names. */
export function pathsOf(answer: string): string[] {
  return answer.split('\0').filter((path) => path !== '');
}
