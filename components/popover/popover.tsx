import { useId } from 'preact/hooks';
import type { Reported } from '../../lib/model/reported-act';
import type { Say } from '../../lib/model/say';
import type { Card } from '../../lib/model/view';
import { directionOf } from '../controls/direction';
import { type Names, SpeechProvider } from '../controls/speech';
import { ActorContent } from './actor-content';
import { CeasefireContent } from './ceasefire-content';
import type { CardActions, PopoverContent } from './content';
import { Muted } from './muted';
import { TermContent } from './term-content';
import { Failed, Waiting } from './waiting';

export interface PopoverProps extends Omit<CardActions, 'titleId'> {
  content: PopoverContent;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
  /** Names of actors that records carry as ids; without them such lists are left out or counted. */
  names?: Names | undefined;
}

function CardContent({ card, reported, ...actions }: { card: Card; reported: Reported | null } & CardActions) {
  if (card.card === 'actor') return <ActorContent card={card} reported={reported} {...actions} />;
  if (card.card === 'ceasefire') return <CeasefireContent card={card} {...actions} />;
  return <TermContent card={card} {...actions} />;
}

/** The card in the page. The host places it, opens and closes it, and answers Escape. */
export function Popover({ content, say, language, names, ...actions }: PopoverProps) {
  const titleId = useId();
  const { onClose, onMute } = actions;
  return (
    <SpeechProvider say={say} language={language} names={names}>
      <section
        class="popover"
        role="dialog"
        aria-labelledby={titleId}
        aria-busy={content.state === 'loading'}
        dir={directionOf(language)}
        lang={language}
      >
        {content.state === 'loading' && <Waiting titleId={titleId} onClose={onClose} />}
        {content.state === 'error' && <Failed titleId={titleId} text={content.text} onClose={onClose} />}
        {content.state === 'muted' && (
          <Muted titleId={titleId} {...content} onClose={onClose} onUndo={() => onMute(content.scope, false)} />
        )}
        {content.state === 'card' && (
          <CardContent card={content.card} reported={content.reported ?? null} titleId={titleId} {...actions} />
        )}
      </section>
    </SpeechProvider>
  );
}
