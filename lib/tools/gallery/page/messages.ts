// The messages of every interface language, without a browser's extension API.
import { fillMessage, type Say } from '../../../model/say';

type Messages = Record<string, { message: string }>;

const FILES = import.meta.glob<Messages>('../../../../data/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** Folders are written zh_CN, languages zh-CN. */
const languageOf = (path: string): string => path.split('/').at(-2)?.replace('_', '-') ?? '';

export const LANGUAGES: readonly string[] = Object.keys(FILES).map(languageOf).sort();

/** Speaks one language. @throws Error when there are no messages in it. */
export function sayIn(language: string): Say {
  const messages = Object.entries(FILES).find(([path]) => languageOf(path) === language)?.[1];
  if (!messages) throw new Error(`there are no messages in "${language}"`);
  return (key, ...values) => fillMessage(messages[key]?.message ?? key, values);
}
