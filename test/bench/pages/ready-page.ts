// Runs in Chromium, in the world of the content script.
import type { Ready } from '../contract';
import { ourLetters, readOurs } from '../matcher/ours';

interface Extension {
  runtime: { sendMessage(question: unknown): Promise<{ lexicons: string[] }> };
}

async function measureReady(question: unknown): Promise<Ready> {
  const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const asked = performance.now();
  const answer = await runtime.sendMessage(question);
  const got = performance.now();
  const letters = ourLetters();
  for (const one of answer.lexicons) readOurs(letters, one);
  const ready = performance.now();
  return { ask: got - asked, unpack: ready - got, length: JSON.stringify(answer).length };
}

Object.assign(globalThis, { measureReady });
