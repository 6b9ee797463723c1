import { useSpeech } from '../controls/speech';
import { Notice } from './notice';
import { useWays } from './ways';

/** The record has nothing of that id: said plainly, with the way to everything it has. */
export function MissingPage({ id }: { id: string }) {
  const { say } = useSpeech();
  const ways = useWays();
  return (
    <>
      <Notice text={say('atlasMissing', id)} />
      <p>
        <a href={ways.index()}>{say('atlasBack')}</a>
      </p>
    </>
  );
}
