import type { RollCallRecord } from '../../lib/model/record';
import type { Vote } from '../../lib/model/vocabulary';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { Told, ToldList, ToldText } from '../controls/told';
import { Citations } from './citations';

const VOTES_IN_ORDER = ['yes', 'no', 'abstain', 'not_participating', 'absent'] as const satisfies readonly Vote[];

/** Who voted how, by name where names are known. */
function Voters({ rollCall }: { rollCall: RollCallRecord }) {
  const { say, nameOf } = useSpeech();
  return (
    <dl class="voters">
      {VOTES_IN_ORDER.map((vote) => {
        const names = (rollCall.votes[vote] ?? []).map((id) => nameOf(id) ?? id);
        return names.length === 0 ? null : (
          <div key={vote}>
            <dt>{say(`vote_${vote}`)}</dt>
            <dd>
              <ToldList items={names} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** One roll call: text, day, result, totals and vetoes; with `voters`, how each actor voted. */
export function RollCall({ rollCall, voters = false }: { rollCall: RollCallRecord; voters?: boolean }) {
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
      {voters && (
        <Disclosure title={say('votesByActor')}>
          <Voters rollCall={rollCall} />
        </Disclosure>
      )}
      <Citations citations={citations} />
    </div>
  );
}
