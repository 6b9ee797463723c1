import { useSpeech } from '../controls/speech';
import { Section } from './section';

/** How a wrong entry or a wrong mark is reported. */
export function Corrections() {
  const { say } = useSpeech();
  return <Section title={say('correctionsTitle')} text={say('correctionsText')} />;
}
