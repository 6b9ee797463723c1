import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Section } from './section';

type Language = NonNullable<Settings['language']>;

interface LanguageChoiceProps {
  language: Settings['language'];
  languages: readonly Language[];
  onChange: (language: Settings['language']) => void;
}

/** The value of the choice that leaves it to the browser. */
const BROWSERS_OWN = '';

/** Each language by its own name, in its own letters. */
function nameIn(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** The language that Truceline speaks, in pages too. */
export function LanguageChoice({ language, languages, onChange }: LanguageChoiceProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <Section title={say('languageTitle')}>
      <div class="setting">
        <label for={id}>{say('languageLabel')}</label>
        <select
          id={id}
          class="field"
          value={language ?? BROWSERS_OWN}
          onChange={({ currentTarget: { value } }) => onChange(languages.find((one) => one === value) ?? null)}
        >
          <option value={BROWSERS_OWN}>{say('languageOfBrowser')}</option>
          {languages.map((one) => (
            <option key={one} value={one} lang={one} dir="auto">
              {nameIn(one)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet">{say('languageText')}</p>
    </Section>
  );
}
