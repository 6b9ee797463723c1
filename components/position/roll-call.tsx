import type { RollCallRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Citations } from './citations';

/** One roll call: text, day, result, totals and vetoes. */
export function RollCall({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, day, number, list, nameOf } = useSpeech();
  const { document, body, date, result, facet, partial, totals, veto, note, citations } = rollCall;
  const totalsShown = [
    say('totalYes', number(totals.yes)),
    say('totalNo', number(totals.no)),
    say('totalAbstain', number(totals.abstain)),
    ...(totals.absent > 0 ? [say('totalAbsent', number(totals.absent))] : []),
  ];
  const bodyName = nameOf(body);
  return (
    <div class="roll-call">
      <p>
        <b>
          <bdi>{document}</bdi>
        </b>{' '}
        {say(`result_${result}`, day(date))}
        {bodyName !== null && (
          <>
            {' · '}
            <Told>{bodyName}</Told>
          </>
        )}
      </p>
      {facet !== undefined && (
        <p>
          <Told>{facet}</Told>
        </p>
      )}
      <p>{totalsShown.join(' · ')}</p>
      {partial && <p class="aside">{say('votesPartial')}</p>}
      {veto.length > 0 && <p>{say('vetoBy', list(veto.map((id) => nameOf(id) ?? id)))}</p>}
      {note !== undefined && (
        <p class="aside">
          <ToldText>{note}</ToldText>
        </p>
      )}
      <Citations citations={citations} />
    </div>
  );
}
