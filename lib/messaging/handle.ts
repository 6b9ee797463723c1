// Messages that arrive in the background: parsed, answered, failures told.
import { type Answer, type Answers, type ToBackground, toBackground } from './contract';

/** Who asks: the tab and document of a page of this extension's content script. */
export interface Sender {
  tab: number;
  frame: number;
  /** Of the page, as the browser tells of it. */
  host: string;
}

/** One answerer a type of message. */
export type Answerers = {
  [T in ToBackground['type']]: (message: Extract<ToBackground, { type: T }>, sender: Sender) => Promise<Answers[T]>;
};

/** Parses and answers; never rejects, so that the page hears what failed. Undefined for foreign messages. */
export async function answerMessage(
  answerers: Answerers,
  message: unknown,
  sender: Sender,
): Promise<Answer<ToBackground['type']>> {
  const parsed = toBackground.safeParse(message);
  if (!parsed.success) return { error: `not a message of ours: ${parsed.error.issues[0]?.message ?? ''}` };
  try {
    const answer = answerers[parsed.data.type] as (
      message: ToBackground,
      sender: Sender,
    ) => Promise<Answer<ToBackground['type']>>;
    return await answer(parsed.data, sender);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
