// The words of the interface, by key. The browser picks the language (data/public/_locales).

/** A key of data/public/_locales/en/messages.json. */
export type MessageKey = keyof typeof import('../../data/public/_locales/en/messages.json');

/** Gives the text of a message, with $1 … $9 filled in. */
export type Say = (key: MessageKey, ...values: string[]) => string;
