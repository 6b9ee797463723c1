// The words of the interface, by key. The browser picks the language (data/public/_locales).

/** A key of data/public/_locales/en/messages.json. */
export type MessageKey = keyof typeof import('../../data/public/_locales/en/messages.json');

/** What is counted: its messages end in the plural categories of their language, in English `_one` and `_other`. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Counted}_other`
    ? `${Counted}_one` extends MessageKey
      ? Counted
      : never
    : never;
}[MessageKey];

/** Gives the text of a message, with $1 … $9 filled in. */
export type Say = (key: MessageKey, ...values: string[]) => string;
