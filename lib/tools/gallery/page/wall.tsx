// All states side by side, each in a frame of its own.

import { type Asked, writeAddress } from './address';
import { LANGUAGES } from './messages';
import { SURFACES } from './surfaces';

interface WallProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

const SCHEMES = [null, 'light', 'dark'] as const;

/** The choices above, a heading for each surface, and its states. */
export function Wall({ asked, onAsk }: WallProps) {
  return (
    <>
      <header class="wall-head">
        <h1>Every state of every component</h1>
        <label>
          Language{' '}
          <select
            value={asked.language}
            onChange={({ currentTarget }) => onAsk({ ...asked, language: currentTarget.value })}
          >
            {LANGUAGES.map((language) => (
              <option key={language}>{language}</option>
            ))}
          </select>
        </label>
        <label>
          Colours{' '}
          <select
            value={asked.scheme ?? ''}
            onChange={({ currentTarget }) =>
              onAsk({ ...asked, scheme: SCHEMES.find((one) => one === currentTarget.value) ?? null })
            }
          >
            {SCHEMES.map((scheme) => (
              <option key={scheme} value={scheme ?? ''}>
                {scheme ?? 'as the system'}
              </option>
            ))}
          </select>
        </label>
      </header>
      {Object.entries(SURFACES).map(([surface, { states, width }]) => (
        <section key={surface}>
          <h2>{surface}</h2>
          <div class="wall-states">
            {Object.keys(states).map((state) => (
              <figure key={state}>
                <figcaption>
                  <a href={writeAddress({ ...asked, surface, state })}>{state}</a>
                </figcaption>
                <iframe title={state} loading="lazy" width={width} src={writeAddress({ ...asked, surface, state })} />
              </figure>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
