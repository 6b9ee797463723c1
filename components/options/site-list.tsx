import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { siteHost } from './site-host';

interface SiteListProps {
  title: string;
  /** Said of an empty list. */
  none: string;
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** A list of sites, to which sites are added and from which they are removed. */
export function SiteList({ title, none, sites, onChange }: SiteListProps) {
  const { say } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = () => {
    const host = siteHost(typed);
    setIsWrong(host === null);
    if (host === null) return;
    if (!sites.includes(host)) onChange([...sites, host].sort());
    setTyped('');
  };
  return (
    <div class="site-list">
      <h3 class="label">{title}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul class="rows">
          {sites.map((host, place) => (
            <li key={host}>
              <bdi id={`${id}-host-${place}`}>{host}</bdi>
              <button
                type="button"
                class="button"
                id={`${id}-remove-${place}`}
                aria-labelledby={`${id}-remove-${place} ${id}-host-${place}`}
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
            class="field"
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
    </div>
  );
}
