// The English messages without a browser, for states and tests.

import messages from '../../data/public/_locales/en/messages.json';
import type { Say } from '../../lib/model/say';

/** Speaks English from the message file, filling $1 … $9 as the browser does. */
export const sayEnglish: Say = (key, ...values) =>
  messages[key].message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
