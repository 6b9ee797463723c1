import type { TermCard } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Citations } from '../position/citations';
import type { CardActions } from './content';
import { PopoverFoot } from './popover-foot';
import { PopoverHead } from './popover-head';

/** The card of a term: what it means and how it differs from its neighbours. */
export function TermContent({ card, titleId, onOpenTerm, ...actions }: { card: TermCard } & CardActions) {
  const { say } = useSpeech();
  const { onClose, onMute, onWhy } = actions;
  const { name, definition, differsFrom, citations, because } = card;
  return (
    <>
      <PopoverHead titleId={titleId} title={<Told>{name}</Told>} kind={say('term')} onClose={onClose} />
      <div class="popover-body">
        <p>
          <ToldText>{definition}</ToldText>
        </p>
        {differsFrom.length > 0 && (
          <section>
            <h3>{say('differsFrom')}</h3>
            <dl class="neighbours">
              {differsFrom.map(({ term, name: neighbour, how }) => (
                <div key={term}>
                  <dt>
                    {onOpenTerm === undefined ? (
                      <Told>{neighbour}</Told>
                    ) : (
                      <button type="button" class="as-link" onClick={() => onOpenTerm(term)}>
                        <Told>{neighbour}</Told>
                      </button>
                    )}
                  </dt>
                  <dd>
                    <ToldText>{how}</ToldText>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h3>{say('citations')}</h3>
          <Citations citations={citations} />
        </section>
        <PopoverFoot {...{ because, onMute, onWhy }} />
      </div>
    </>
  );
}
