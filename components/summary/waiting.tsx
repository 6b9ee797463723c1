import { useSpeech } from '../controls/speech';

/** Shown until the page has answered. */
export function Waiting() {
  const { say } = useSpeech();
  return (
    <p class="quiet" role="status">
      {say('loadingPage')}
    </p>
  );
}
