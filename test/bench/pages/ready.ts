// What it takes a content script to get its lexicon and make it ready, in the extension's own world of a page.
import type { Page } from 'puppeteer-core';
import { bundle } from '../browser';
import type { Ready } from '../contract';

export type { Ready };

/** What a page asks the background for when the topic gate is open. */
const QUESTION = { type: 'lexicons', languages: ['en'] };

/** Asks as the content script does and makes ready what comes; it has run in this page, but in none before it. */
export async function measureReady(page: Page, extensionId: string): Promise<Ready> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...{ expression, contextId, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await evaluate(await bundle('test/bench/pages/ready-page.ts'));
  const ready = (await evaluate(`measureReady(${JSON.stringify(QUESTION)})`)) as Ready;
  await session.detach();
  return ready;
}
