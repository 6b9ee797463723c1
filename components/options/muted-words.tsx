import { useId } from 'preact/hooks';
import type { Mute } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { Section } from './section';

interface MutedWordsProps {
  mutes: readonly Mute[];
  /** Of what a mute is of; an id that the record no longer has stands for itself. */
  nameOf: (mute: Mute) => string;
  onChange: (mutes: Mute[]) => void;
}

/** The words that are not marked any more, each with the way to mark it again. */
export function MutedWords({ mutes, nameOf, onChange }: MutedWordsProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <Section title={say('mutesTitle')} text={say('mutesText')}>
      {mutes.length === 0 ? (
        <p class="quiet">{say('mutesNone')}</p>
      ) : (
        <ul class="rows">
          {mutes.map((mute, place) => (
            <li key={`${mute.ref} ${mute.alias} ${mute.site}`}>
              <span id={`${id}-words-${place}`}>
                {say('quoted', mute.alias)} · <Told>{nameOf(mute)}</Told>
                <span class="quiet">{mute.site === null ? say('mute_everywhere') : say('muteOnSite', mute.site)}</span>
              </span>
              <button
                type="button"
                class="button"
                id={`${id}-again-${place}`}
                aria-labelledby={`${id}-again-${place} ${id}-words-${place}`}
                onClick={() => onChange(mutes.filter((one) => one !== mute))}
              >
                {say('markAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
