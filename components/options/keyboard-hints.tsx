import { useSpeech } from '../controls/speech';

/** What can be done without a pointer. */
export function KeyboardHints() {
  const { say } = useSpeech();
  return (
    <section>
      <h2>{say('keyboardTitle')}</h2>
      <p>{say('keyboardText')}</p>
      <ul>
        <li>{say('keyboardCommands')}</li>
        <li>{say('keyboardEscape')}</li>
        <li>{say('keyboardChange')}</li>
      </ul>
    </section>
  );
}
