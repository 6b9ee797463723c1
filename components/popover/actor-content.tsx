import type { Reported } from '../../lib/model/reported-act';
import type { ActorCard } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { AsOfLine } from '../position/as-of-line';
import { Citations } from '../position/citations';
import { Acts } from './acts';
import type { CardActions } from './content';
import { CurrentStanding } from './current-standing';
import { PopoverFoot } from './popover-foot';
import { PopoverHead } from './popover-head';
import { RelatedStandings } from './related-standings';
import { ReportedAct } from './reported-act';
import { RoleLine } from './role-line';

interface ActorContentProps extends CardActions {
  card: ActorCard;
  /** What the sentence of the mention tells of. */
  reported: Reported | null;
}

/** The card of an actor: where it stood on the page's ceasefire, and the proof. */
export function ActorContent({ card, reported, titleId, onClose, onAtlas, onMute, onWhy }: ActorContentProps) {
  const { say } = useSpeech();
  const { actor, role, standing, among, related, asOf, because } = card;
  const holder = role === null ? actor : role.of;
  const only = standing?.current.length === 1 ? standing.current[0] : undefined;
  return (
    <>
      <PopoverHead titleId={titleId} title={<Told>{actor.name}</Told>} onClose={onClose}>
        <RoleLine actor={actor} role={role} />
        {standing !== null && <p class="on-target">{say('onTarget', standing.target.name)}</p>}
      </PopoverHead>
      <div class="popover-body">
        {standing !== null && <CurrentStanding standing={standing} asOf={asOf} />}
        {standing === null && among.length === 0 && <p>{say('noTarget')}</p>}
        {among.length > 0 && (
          <>
            <p>{say('openWhich')}</p>
            <RelatedStandings title={say('onEachOfThem')} related={among} />
            <AsOfLine asOf={asOf} />
          </>
        )}
        {reported !== null && <ReportedAct reported={reported} checked={standing?.checked} />}
        {standing !== null && <Acts positions={standing.undated} time="undated" open={standing.current.length === 0} />}
        {standing !== null && <Acts positions={standing.later} time="later" />}
        {/* An act about one facet does not undo what the actor said of the whole: both are seen at once. */}
        {standing !== null && (
          <Acts
            positions={standing.earlier}
            time="earlier"
            open={standing.current.some(({ facet }) => facet !== undefined)}
          />
        )}
        <RelatedStandings title={say('otherTargets')} related={related} />
        {only !== undefined && (
          <section>
            <h3>{say('citations')}</h3>
            <Citations citations={only.citations} />
          </section>
        )}
        <PopoverFoot
          {...{ because, onMute, onWhy }}
          checked={standing === null || standing.current.length === 0 ? undefined : standing.checked}
          onAtlas={() =>
            onAtlas({
              actor: holder.id,
              ...(standing === null ? {} : { target: standing.target.id }),
            })
          }
        />
      </div>
    </>
  );
}
