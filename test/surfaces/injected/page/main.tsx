// The page in which injection.test.ts shows hostile records: many, one after another, in one document.

import { render } from 'preact';
import { hostileAddresses } from '../../../../components/controls/hostile-addresses.states';
import { Citations } from '../../../../components/position/citations';
import { type Injected, inject } from './inject';
import { type LedTo, ledTo } from './led-to';

/** What the test calls. */
export interface InjectedPage {
  inject: (surface: string) => Promise<Injected>;
  leadAway: () => LedTo[];
}

/** Shows every hostile address as that of a document, and of its archived copy. */
function leadAway(): LedTo[] {
  const addresses = hostileAddresses();
  const citations = addresses.flatMap(({ url }) => {
    const cited = { title: 'Document', publisher: 'Publisher', kind: 'secondary' as const };
    return [
      { ...cited, url },
      { ...cited, url: 'not an address', archived: url },
    ];
  });
  render(<Citations citations={citations} full />, document.body);
  return [...document.querySelectorAll('.citations > li')].map((item, place) =>
    ledTo(item, addresses[Math.floor(place / 2)]?.host ?? null),
  );
}

const page: InjectedPage = { inject, leadAway };
Object.assign(globalThis, page);
document.body.dataset.ready = 'true';
