import { useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';

/** Puts every setting back to its default, after asking once. */
export function Reset({ onReset }: { onReset: () => void }) {
  const { say } = useSpeech();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section>
      <h2>{say('resetTitle')}</h2>
      <p>{say('resetText')}</p>
      <div class="buttons">
        {isAsking ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                setIsAsking(false);
                onReset();
              }}
            >
              {say('resetSure')}
            </button>
            <button type="button" class="button" onClick={() => setIsAsking(false)}>
              {say('resetKeep')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setIsAsking(true)}>
            {say('resetDo')}
          </button>
        )}
      </div>
    </section>
  );
}
