// A roll call is possible in its body: as many voters as it has seats, a result that its rules give, a veto where there
// is one (Charter of the United Nations, Articles 18, 23 and 27).
import type { RollCall } from '../../model/position';
import { targetFiles } from '../reading/entries';
import type { Entry } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

const COUNCIL = 'un-security-council';
const ASSEMBLY = 'un-general-assembly';
const SEATS: ReadonlyMap<string, number> = new Map([
  [COUNCIL, 15],
  [ASSEMBLY, 193],
]);
const PERMANENT = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
const COUNCIL_MAJORITY = 9;

export const votingBodies: Rule = (entries) =>
  targetFiles(entries).flatMap(({ votes }) =>
    (votes?.value ?? []).flatMap((vote, index) => (votes ? checkVote(votes, vote, index) : [])),
  );

function checkVote(votes: Entry<RollCall[]>, vote: RollCall, index: number): Problem[] {
  const problem = (key: keyof RollCall, message: string, mend: string) =>
    votes.problem([index, key], 'voting-bodies', message, mend);
  const { totals, result, body, veto } = vote;
  const voters = totals.yes + totals.no + totals.abstain + totals.absent + vote.not_participating.length;
  const seats = SEATS.get(body);
  return [
    ...(seats !== undefined && voters > seats
      ? [problem('totals', `${voters} voters, but ${body} has ${seats} members`, 'correct the totals')]
      : []),
    ...(seats !== undefined && voters < seats && !vote.partial
      ? [problem('totals', `${voters} of ${seats} members of ${body}`, 'list who was absent or did not take part')]
      : []),
    ...(veto.length > 0 && body !== COUNCIL ? [problem('veto', `${body} knows no veto`, 'remove it')] : []),
    ...(body === COUNCIL ? checkCouncil(vote, problem) : []),
    ...(body === ASSEMBLY &&
    (result === 'adopted') !== totals.yes > totals.no &&
    !(result === 'not_adopted' && isImportant(vote))
      ? [problem('result', `${totals.yes} yes, ${totals.no} no, and ${result.replace('_', ' ')}`, 'correct the result')]
      : []),
  ];
}

/** Important questions need two thirds of those who vote yes or no; which are, the Assembly decides. */
function isImportant({ totals }: RollCall): boolean {
  return totals.yes < 2 * totals.no;
}

function checkCouncil(
  { totals, result, no, veto, partial }: RollCall,
  problem: (key: keyof RollCall, message: string, mend: string) => Problem,
): Problem[] {
  const against = no.filter((code) => PERMANENT.includes(code));
  const hasMajority = totals.yes >= COUNCIL_MAJORITY;
  const strangers = veto.filter((code) => !PERMANENT.includes(code));
  if (strangers.length > 0)
    return [problem('veto', `${strangers.join(', ')} is no permanent member`, 'a veto is a no of one of the five')];
  if (veto.length > 0 && !hasMajority)
    return [problem('veto', `${totals.yes} yes are not the nine that a veto keeps from passing`, 'remove the veto')];
  if (result === 'adopted' && !hasMajority)
    return [problem('result', `adopted with ${totals.yes} yes; it needs ${COUNCIL_MAJORITY}`, 'correct the result')];
  if (result === 'adopted' && against.length > 0)
    return [problem('result', `adopted against the no of ${against.join(', ')}`, 'correct the result or the lists')];
  if (result === 'not_adopted' && hasMajority && against.length === 0 && !partial)
    return [problem('result', `${totals.yes} yes, no permanent no, and not adopted`, 'correct the result')];
  if (result === 'not_adopted' && hasMajority && against.some((code) => !veto.includes(code)))
    return [problem('veto', `the no of ${against.join(', ')} kept it from passing`, 'list them as veto')];
  return [];
}
