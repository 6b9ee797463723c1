import type { PageSummary } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { AsOfLine } from '../position/as-of-line';
import { StanceBar } from '../position/stance-bar';
import type { SummaryActions } from './actions';
import { ActorGroups } from './actor-groups';
import { Keep } from './keep';
import { MentionList } from './mention-list';
import { MutedList } from './muted-list';
import { TargetChoice } from './target-choice';

/** The summary of a page on which something was marked. */
export function SummaryOfPage({ summary, actions }: { summary: PageSummary; actions: SummaryActions }) {
  const { say, day } = useSpeech();
  const { target, among, asOf, changed, counts, actors, terms, ceasefires, whole } = summary;
  const isTold = target !== null || among.length > 0;
  return (
    <>
      <section class="question">
        <TargetChoice {...summary} onChoose={actions.onChooseTarget} />
        {isTold && <AsOfLine asOf={asOf} />}
        {isTold && changed !== null && <p class="quiet">{say('articleChanged', day(changed))}</p>}
        {target !== null && <StanceBar counts={counts} />}
        {target !== null && (
          <button type="button" class="as-link" onClick={() => actions.onAtlas({ target: target.id })}>
            {say('targetInAtlas')}
          </button>
        )}
      </section>
      {actors.length > 0 && (
        <ActorGroups
          actors={actors}
          hasTarget={target !== null}
          onJump={actions.onJump}
          onActor={(actor) => actions.onAtlas({ actor, ...(target === null ? {} : { target: target.id }) })}
        />
      )}
      <MentionList title={say('ceasefiresNamed')} mentioned={ceasefires} onJump={actions.onJump} />
      <MentionList title={say('termsUsed')} mentioned={terms} onJump={actions.onJump} />
      <MutedList muted={summary.muted} onMarkAgain={actions.onMarkAgain} />
      {!whole && <p class="cut">{say('readInPart')}</p>}
      <Keep onCopy={actions.onCopy} onSave={actions.onSave} />
    </>
  );
}
