// Asking the background, from a page.
import type { Answer, Answers, ToBackground } from './contract';
import { pageBrowser } from './page-browser';

/** A worker that was stopped in the middle answers when asked again. */
const TRIES = 2;

/**
 * Sends one message and gives its answer.
 * @throws Error with the background's words when it failed, or when there is no extension any more.
 */
export async function ask<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  const { runtime } = pageBrowser();
  for (let attempt = 1; ; attempt++) {
    // Without an id there is no extension behind the script any more.
    if (!runtime?.id) throw new Error('the extension is gone');
    try {
      const answer: Answer<M['type']> | undefined = await runtime.sendMessage(message);
      if (answer === undefined) throw new Error('no answer');
      if ('error' in answer) throw new Error(answer.error);
      return answer;
    } catch (error) {
      if (!runtime?.id) throw new Error('the extension is gone');
      if (attempt === TRIES) throw error;
    }
  }
}
