import { useSpeech } from '../controls/speech';

/** What is read, what is kept, and what never leaves the browser, in plain words. */
export function Privacy() {
  const { say } = useSpeech();
  return (
    <section>
      <h2>{say('privacyTitle')}</h2>
      <ul>
        <li>{say('privacyRead')}</li>
        <li>{say('privacyStays')}</li>
        <li>{say('privacyKept')}</li>
        <li>{say('privacyLinks')}</li>
      </ul>
    </section>
  );
}
