// What a page's scripts keep in memory, after all that is free is gone.
import type { Page } from 'puppeteer-core';

/** Runs some work; by how many bytes the heap with its typed arrays has grown, and what the work gave. */
export async function growth<T>(page: Page, work: () => Promise<T>): Promise<{ bytes: number; result: T }> {
  const before = await heapOf(page);
  const result = await work();
  return { bytes: (await heapOf(page)) - before, result };
}

/** Bytes of objects, of typed arrays, and of what the browser keeps for the page's objects. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What the first collection frees lets the second free more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const usage: Record<string, number> = await session.send('Runtime.getHeapUsage').then((one) => ({ ...one }));
  await session.detach();
  return (usage.usedSize ?? 0) + (usage.backingStorageSize ?? 0) + (usage.embedderHeapUsedSize ?? 0);
}
