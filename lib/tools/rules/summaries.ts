// A summary is a sentence that tells something: not a word, not a headline, not two lines.
import { targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

/** The shortest that says act and target: "Agreed to the truce." The longest is in the schema. */
const MIN_LENGTH = 20;
const SENTENCE = /^[\p{Lu}\p{N}"“«].*[.?!]["”»)]?$/u;

export const summaries: Rule = (entries) =>
  targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [
    ...(ceasefire?.value.timeline ?? []).flatMap(({ event }, index) =>
      ceasefire ? check(ceasefire, ['timeline', index, 'event'], event) : [],
    ),
    ...(positions?.value ?? []).flatMap(({ summary }, index) =>
      positions ? check(positions, [index, 'summary'], summary) : [],
    ),
    ...(votes?.value ?? []).flatMap(({ summary }, index) => (votes ? check(votes, [index, 'summary'], summary) : [])),
  ]);

function check(entry: Entry<unknown>, path: Path, text: string): Problem[] {
  const problem = (message: string, mend: string) => [entry.problem(path, 'summaries', message, mend)];
  if (text.length < MIN_LENGTH)
    return problem(`${text.length} characters tell nothing`, 'name the act and its content');
  return SENTENCE.test(text) ? [] : problem('no sentence', 'begin with a capital and end with a full stop');
}
