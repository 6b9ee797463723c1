import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/model/say';
import type { PageSummary } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { TargetList } from './target-list';

interface TargetChoiceProps extends Pick<PageSummary, 'target' | 'sure' | 'among' | 'sections' | 'candidates'> {
  onChoose: (id: string | null) => void;
}

/** The value of the choice that hands the choice back. */
const BY_WORDS = '';

/** The ceasefire in question, the words that speak for it, and the other candidates; or the several there are. */
export function TargetChoice({ target, sure, among, sections, candidates, onChoose }: TargetChoiceProps) {
  const { say, list } = useSpeech();
  const id = useId();
  const chosen = candidates.find((candidate) => candidate.target.id === target?.id);
  const options = candidates.map((candidate) => candidate.target);
  if (target !== null && chosen === undefined) options.unshift(target);
  const isOpen = target === null && among.length > 0;
  // The list of several has them already.
  const others = sections.filter((one) => !isOpen || among.every((other) => other.target.id !== one.id));
  const byWords: MessageKey = among.length > 0 ? 'allOfThese' : target === null ? 'noneChosen' : 'chooseByWords';
  return (
    <>
      <h2>{say('ceasefireInQuestion')}</h2>
      {target !== null && (
        <p class="target-name">
          <Told>{target.name}</Told>
        </p>
      )}
      {target === null && <p>{say(isOpen ? 'severalInQuestion' : 'noneRecognised')}</p>}
      {isOpen && <TargetList targets={among} onChoose={onChoose} />}
      {chosen !== undefined && chosen.because.length > 0 && (
        <p class="quiet">{say('recognisedBy', list(chosen.because.map((words) => say('quoted', words))))}</p>
      )}
      {target !== null && !sure && <p class="not-sure">{say('notSure')}</p>}
      {others.length > 0 && (
        <>
          <p>{say('sectionsAbout')}</p>
          <TargetList targets={others.map((one) => ({ target: one }))} onChoose={onChoose} />
        </>
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
            <option value={BY_WORDS}>{say(byWords)}</option>
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
