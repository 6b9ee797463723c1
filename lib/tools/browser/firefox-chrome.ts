// Expressions that run with the rights of Firefox's own code, where tabs of every kind are seen.
import type { Browser } from 'puppeteer-core';

interface BidiReply {
  result: { contexts?: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<BidiReply> };
}

/** Gives what the expression comes to, or the promise that it is. @throws what the expression throws. */
export async function runInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
