// What is wrong with a file of settings, in words.

import type { ImportProblem } from '../../lib/model/import-problem';
import type { Say } from '../../lib/model/say';

export type { ImportProblem };

export function problemText(problem: ImportProblem, say: Say): string {
  switch (problem.what) {
    case 'json':
      return say('importProblem_json', problem.words);
    case 'choice':
      return say('importProblem_choice', problem.path, problem.allowed.join(' · '));
    case 'number':
      return say('importProblem_number', problem.path, String(problem.least), String(problem.most));
    case 'unknown':
    case 'wrong':
      return say(`importProblem_${problem.what}`, problem.path);
    default:
      return say(`importProblem_${problem.what}`);
  }
}
