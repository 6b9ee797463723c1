import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A browser starts, loads the extension and opens a page in a few seconds; slow machines get their time. */
const BROWSER_TEST_MS = 120_000;
/** What a page shows in the end is waited for; no test is about how fast. */
const SEEN_WITHIN_MS = 10_000;

/** Tests in real browsers, each folder a suite that `npm run test:<folder>` runs alone. */
const SUITES = ['e2e', 'editors', 'lifecycle', 'secrets', 'memory', 'surfaces'];

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          include: [
            '{lib,components,entrypoints}/**/*.test.{ts,tsx}',
            'test/{structure,pages,data,eval,fuzz}/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      ...SUITES.map((suite) => ({
        test: {
          name: suite,
          include: [`test/${suite}/**/*.test.ts`],
          environment: 'node',
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          fileParallelism: false,
          expect: { poll: { timeout: SEEN_WITHIN_MS } },
        },
      })),
    ],
  },
});
