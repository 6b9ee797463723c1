import type { TargetName } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

interface TargetListProps {
  /** Each with the words of the page that speak for it, if they are to be told. */
  targets: readonly { target: TargetName; because?: readonly string[] }[];
  onChoose: (id: string) => void;
}

/** Ceasefires that this page tells of beside each other, each to be chosen for the whole page. */
export function TargetList({ targets, onChoose }: TargetListProps) {
  const { say, list } = useSpeech();
  return (
    <ul class="target-list">
      {targets.map(({ target, because = [] }) => (
        <li key={target.id}>
          <button type="button" class="as-link" onClick={() => onChoose(target.id)}>
            <Told>{target.name}</Told>
          </button>
          {because.length > 0 && (
            <p class="quiet">{say('recognisedBy', list(because.map((words) => say('quoted', words))))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
