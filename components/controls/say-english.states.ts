// The English messages without a browser, for states and tests.

import messages from '../../data/public/_locales/en/messages.json';
import { fillMessage, type Say } from '../../lib/model/say';

/** Speaks English from the message file. */
export const sayEnglish: Say = (key, ...values) => fillMessage(messages[key].message, values);
