import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { siteHost } from './site-host';

interface OffSitesProps {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** The sites on which nothing is read; sites are added and removed here. */
export function OffSites({ sites, onChange }: OffSitesProps) {
  const { say } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = () => {
    const host = siteHost(typed);
    setIsWrong(host === null);
    if (host === null) return;
    if (!sites.includes(host)) onChange([...sites, host]);
    setTyped('');
  };
  return (
    <section>
      <h2>{say('offSitesTitle')}</h2>
      <p>{say('offSitesText')}</p>
      {sites.length === 0 ? (
        <p class="quiet">{say('offSitesNone')}</p>
      ) : (
        <ul class="off-sites">
          {sites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="button"
                aria-label={say('offSitesRemoveNamed', host)}
                onClick={() => onChange(sites.filter((other) => other !== host))}
              >
                {say('offSitesRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{say('offSitesLabel')}</label>
        <div class="add-site-row">
          <input
            id={id}
            type="text"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {say('offSitesAdd')}
          </button>
        </div>
        <p id={`${id}-problem`} class="problem" role="status">
          {isWrong && say('offSitesProblem')}
        </p>
      </form>
    </section>
  );
}
