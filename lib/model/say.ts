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

/** Fills $1 … $9 of a message as the browser does. */
export function fillMessage(message: string, values: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** The interface's messages by key, and their language, BCP 47. */
export interface Words {
  language: string;
  messages: Readonly<Record<string, string>>;
}

/** Says what the words have; a missing message shows its key, so that it is seen and mended. */
export function sayFrom({ messages }: Words): Say {
  return (key, ...values) => fillMessage(messages[key] ?? key, values);
}

/** Gives the text of a message, with $1 … $9 filled in. */
export type Say = (key: MessageKey, ...values: string[]) => string;
