import { useSpeech } from '../controls/speech';

/** How a wrong entry or a wrong mark is reported. */
export function Corrections() {
  const { say } = useSpeech();
  return (
    <section>
      <h2>{say('correctionsTitle')}</h2>
      <p>{say('correctionsText')}</p>
    </section>
  );
}
