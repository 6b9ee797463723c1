// A roll call names states of ours, each once, and its lists add up to the announced totals; a partial one stays below.
import { type Entries, type TargetFiles, targetFiles } from '../reading/entries';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

const LISTS = ['yes', 'no', 'abstain', 'absent', 'not_participating'] as const;
const COUNTED = ['yes', 'no', 'abstain', 'absent'] as const;

export const rollCalls: Rule = (entries) => {
  const states = statesByCode(entries.actors);
  return targetFiles(entries).flatMap((target) => checkVotes(target, states));
};

/** ISO 3166-1 alpha-3 code → id of the state. */
export function statesByCode(actors: Entries['actors']): Map<string, string> {
  const states = new Map<string, string>();
  for (const [id, { value }] of actors) if (value.kind === 'state') states.set(value.iso3, id);
  return states;
}

function checkVotes({ votes }: TargetFiles, states: Map<string, string>): Problem[] {
  return (votes?.value ?? []).flatMap((vote, index) => {
    if (!votes) return [];
    const problems: Problem[] = [];
    const seen = new Set<string>();
    for (const list of LISTS) {
      vote[list].forEach((code, place) => {
        const path = [index, list, place];
        if (!states.has(code)) {
          problems.push(
            votes.problem(path, 'roll-calls', `no state has the code ${code}`, 'create the actor, or correct the code'),
          );
        }
        if (seen.has(code)) {
          problems.push(
            votes.problem(
              path,
              'roll-calls',
              `${code} stands in the roll call twice`,
              'keep the one that the record bears',
            ),
          );
        }
        seen.add(code);
      });
    }
    for (const list of COUNTED) {
      const named = vote[list].length;
      const announced = vote.totals[list];
      if (vote.partial ? named > announced : named !== announced) {
        const message = `${list} lists ${named} states, the announced total is ${announced}`;
        problems.push(
          votes.problem([index, 'totals', list], 'roll-calls', message, 'complete the list, or correct the total'),
        );
      }
    }
    if (vote.partial && COUNTED.every((list) => vote[list].length === vote.totals[list])) {
      problems.push(
        votes.problem(
          [index, 'partial'],
          'roll-calls',
          'every voter is named, so nothing is partial',
          'remove the key',
        ),
      );
    }
    for (const code of vote.veto) {
      if (vote.result === 'adopted' || !vote.no.includes(code)) {
        problems.push(
          votes.problem(
            [index, 'veto'],
            'roll-calls',
            `${code} cannot have vetoed`,
            'a veto is a no of a permanent member that kept a draft from being adopted',
          ),
        );
      }
    }
    return problems;
  });
}
