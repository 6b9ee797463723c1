import { useSpeech } from '../controls/speech';
import { Section } from './section';

/** What is read, what is kept, and what never leaves the browser, in plain words. */
export function Privacy() {
  const { say } = useSpeech();
  return (
    <Section title={say('privacyTitle')}>
      <ul>
        <li>{say('privacyRead')}</li>
        <li>{say('privacyStays')}</li>
        <li>{say('privacyKept')}</li>
        <li>{say('privacyLinks')}</li>
      </ul>
    </Section>
  );
}
