// A store → what must be in the environment to submit to it. Nothing is read from a file: none can be committed.
import type { Store } from '../release/packages';

/** Names as publish-browser-extension reads them; how to get each: `.github/RUNBOOK.md`. */
export const CREDENTIALS: Readonly<Record<Store, readonly string[]>> = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
};

/** Those of the store that are not set, or empty. */
export function missingCredentials(store: Store, environment: NodeJS.ProcessEnv): string[] {
  return CREDENTIALS[store].filter((name) => !environment[name]);
}
