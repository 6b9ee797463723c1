// The English messages without a browser, for states and tests.

import messages from '../../data/public/_locales/en/messages.json';
import type { Say } from '../../lib/model/say';

/** Fills $1 … $9 as the browser does. */
export function fillMessage(message: string, values: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** Speaks English from the message file. */
export const sayEnglish: Say = (key, ...values) => fillMessage(messages[key].message, values);
