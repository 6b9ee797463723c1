import type { RollCallRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Citations } from '../position/citations';
import { LazyDisclosure } from './lazy-disclosure';
import { VoteBar } from './vote-bar';
import { Voters } from './voters';

/** The names of a council's members are seen at once; those of an assembly's when asked for. */
const MOST_OPEN = 20;

/** One roll call: text, body, result; the votes as a bar that adds up; who voted how; the proof. */
export function Votes({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, day, list, nameOf } = useSpeech();
  const { document, body, date, result, facet, partial, veto, note, votes, citations } = rollCall;
  return (
    <div class="votes">
      <p>
        <b>
          <bdi>{document}</bdi>
        </b>{' '}
        {say(`result_${result}`, day(date))}
        {' · '}
        <Told>{nameOf(body) ?? body}</Told>
      </p>
      {facet !== undefined && (
        <p>
          <Told>{facet}</Told>
        </p>
      )}
      <VoteBar rollCall={rollCall} />
      {veto.length > 0 && <p>{say('vetoBy', list(veto.map((id) => nameOf(id) ?? id)))}</p>}
      {partial && <p class="aside">{say('votesPartial')}</p>}
      {note !== undefined && (
        <p class="aside">
          <ToldText>{note}</ToldText>
        </p>
      )}
      <LazyDisclosure title={say('votesByActor')} open={Object.values(votes).flat().length <= MOST_OPEN}>
        {() => <Voters rollCall={rollCall} />}
      </LazyDisclosure>
      <Citations citations={citations} />
    </div>
  );
}
