import type { CeasefireCard } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { isHalt, isOver } from './target-state';

/** The dates of a target as far as they had come on the day of the card. */
export function TargetFacts({ card }: { card: CeasefireCard }) {
  const { say, day } = useSpeech();
  const { target, declared, effective, ended, document, asOf } = card;
  const facts = [
    say(isHalt(target.kind) ? 'declaredOn' : 'datedOn', day(declared)),
    ...(effective === undefined || effective === declared ? [] : [say('effectiveFrom', day(effective))]),
    ...(ended !== undefined && isOver(ended, asOf.date) ? [say('endedOn', day(ended))] : []),
    ...(document === undefined ? [] : [document]),
  ];
  return <p class="quiet">{facts.join(' · ')}</p>;
}
