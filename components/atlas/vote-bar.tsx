import type { RollCallRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { voteGroups } from './vote-groups';

/** The votes of a roll call: a bar with a pattern for each vote, and the same numbers in words with their sum. */
export function VoteBar({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, number } = useSpeech();
  const groups = voteGroups(rollCall);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="stance-bar vote-bar">
      <div class="stance-bar-track" aria-hidden="true">
        {groups.map(({ vote, count }) => (
          <span key={vote} data-vote={vote} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="stance-bar-words">
        {groups.map(({ vote, count }) => (
          <li key={vote}>
            <span class="vote-sample" data-vote={vote} aria-hidden="true" /> {say(`vote_${vote}`)}{' '}
            <b>{number(count)}</b>
          </li>
        ))}
        <li class="stance-bar-total">
          {say('countsTotal')} <b>{number(total)}</b>
        </li>
      </ul>
    </div>
  );
}
