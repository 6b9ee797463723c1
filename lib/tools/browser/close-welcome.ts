// The page that the extension opens when it is installed, put away: whoever drives a browser begins without it.
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './find';
import { runInFirefox } from './firefox-chrome';

const PATH = '/welcome.html';
const OPENS_WITHIN_MS = 30_000;

/** Waits for the page and closes it. @throws Error when none is opened. */
export async function closeWelcome(name: BrowserName, browser: Browser): Promise<void> {
  if (name === 'firefox') {
    const isClosed = await runInFirefox(browser, closeInFirefox());
    if (isClosed !== true) throw new Error('the extension opened no first page');
    return;
  }
  const isWelcome = (url: string) => url.startsWith('chrome-extension:') && url.endsWith(PATH);
  const target = await browser.waitForTarget((one) => isWelcome(one.url()), { timeout: OPENS_WITHIN_MS });
  await (await target.page())?.close();
}

/** A page that is closed before it has loaded would leave an error in the console. */
function closeInFirefox(): string {
  return `(async () => {
    const isWelcome = ({ linkedBrowser }) =>
      linkedBrowser.currentURI.spec.endsWith('${PATH}') && !linkedBrowser.webProgress.isLoadingDocument;
    for (let waited = 0; waited < ${OPENS_WITHIN_MS}; waited += 50) {
      for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
        const tab = gBrowser.tabs.find(isWelcome);
        if (tab) {
          gBrowser.removeTab(tab);
          return true;
        }
      }
      await new Promise((resolve) => ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs').setTimeout(resolve, 50));
    }
    return false;
  })()`;
}
