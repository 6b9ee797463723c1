import type { RollCallRecord } from '../../lib/model/record';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Citations } from '../position/citations';
import { VoteBar } from './vote-bar';
import { Voters } from './voters';

/** One roll call: text, body, result; the votes as a bar that adds up; who voted how; the proof. */
export function Votes({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, day, list, nameOf } = useSpeech();
  const { document, body, date, result, facet, partial, veto, note, citations } = rollCall;
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
      <Disclosure title={say('votesByActor')}>
        <Voters rollCall={rollCall} />
      </Disclosure>
      <Citations citations={citations} />
    </div>
  );
}
