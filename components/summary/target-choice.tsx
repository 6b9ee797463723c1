import { useId } from 'preact/hooks';
import type { Candidate, TargetName } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

interface TargetChoiceProps {
  target: TargetName | null;
  candidates: readonly Candidate[];
  onChoose: (id: string | null) => void;
}

/** The value of the choice that hands the choice back. */
const BY_WORDS = '';

/** The ceasefire in question, the words that speak for it, and the other candidates. */
export function TargetChoice({ target, candidates, onChoose }: TargetChoiceProps) {
  const { say, list } = useSpeech();
  const id = useId();
  const chosen = candidates.find((candidate) => candidate.target.id === target?.id);
  const options = candidates.map((candidate) => candidate.target);
  if (target !== null && chosen === undefined) options.unshift(target);
  return (
    <>
      <h2>{say('ceasefireInQuestion')}</h2>
      <p class={target === null ? undefined : 'target-name'}>
        {target === null ? say('noneRecognised') : <Told>{target.name}</Told>}
      </p>
      {chosen !== undefined && chosen.because.length > 0 && (
        <p class="quiet">{say('recognisedBy', list(chosen.because.map((words) => say('quoted', words))))}</p>
      )}
      {options.length > 0 && (
        <div class="choice">
          <label for={id}>{say('chooseAnother')}</label>
          <select
            id={id}
            value={target?.id ?? BY_WORDS}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChoose(value === BY_WORDS ? null : value);
            }}
          >
            <option value={BY_WORDS}>{say(target === null ? 'noneChosen' : 'chooseByWords')}</option>
            {options.map(({ id: value, name }) => (
              <option key={value} value={value} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
