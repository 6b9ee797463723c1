// What only the browser itself does or knows: the background's life, pressed commands, addresses of all tabs.
import type { Page } from 'puppeteer-core';
import type { Command } from '../../lib/messaging/contract';
import { runInFirefox } from '../../lib/tools/browser/firefox-chrome';
import type { Bench } from './support';

/** Of Chromium's API, what a worker is asked to use. */
interface ChromiumApi {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

const FIREFOX_EXTENSION = "WebExtensionPolicy.getByID('truceline@truceline.example').extension";

/** Stops the background as the browser does when it has been idle. */
export async function stopBackground(bench: Bench): Promise<void> {
  if (bench.name === 'firefox') await inFirefox(bench, `${FIREFOX_EXTENSION}.terminateBackground()`);
  // A worker may be gone before the driver has let go of it.
  else await (await findWorker(bench))?.close().catch(() => {});
}

/** True while the background runs. */
export async function isBackgroundRunning(bench: Bench): Promise<boolean> {
  if (bench.name === 'chromium') return (await findWorker(bench)) !== undefined;
  return (await inFirefox(bench, `${FIREFOX_EXTENSION}.backgroundState`)) === 'running';
}

/** Tells the background that the keys of a command were pressed over the active tab. */
export async function sendCommand(bench: Bench, command: Command | 'toggle-site'): Promise<void> {
  if (bench.name === 'firefox') {
    await inFirefox(bench, `${FIREFOX_EXTENSION}.shortcuts.onCommand('${command}')`);
    return;
  }
  const worker = await findWorker(bench);
  if (!worker) throw new Error('the background does not run');
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ChromiumApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** The addresses of all tabs. Firefox's driver does not know those of extension pages. */
export async function tabAddresses(bench: Bench): Promise<string[]> {
  if (bench.name === 'chromium') return (await bench.browser.pages()).map((page) => page.url());
  const joined = await inFirefox(
    bench,
    `[...Services.wm.getEnumerator('navigator:browser')]
      .flatMap(({ gBrowser }) => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)).join(' ')`,
  );
  return String(joined).split(' ');
}

/** Lets pages prefer dark or light, as the reader's system would. */
export async function preferDark(bench: Bench, page: Page, dark: boolean): Promise<void> {
  if (bench.name === 'chromium') {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }
  const preference = 'layout.css.prefers-color-scheme.content-override';
  await inFirefox(bench, `Services.prefs.setIntPref('${preference}', ${dark ? 0 : 1})`);
}

/** Files that a page saves go there, without a question. */
export async function saveInto(bench: Bench, page: Page, folder: string): Promise<void> {
  if (bench.name === 'firefox') {
    await inFirefox(
      bench,
      `Services.prefs.setStringPref('browser.download.dir', '${folder}');
       Services.prefs.setIntPref('browser.download.folderList', 2);`,
    );
    return;
  }
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Pastes the clipboard into the focused field. */
export async function paste({ name }: Bench, page: Page): Promise<void> {
  if (name === 'chromium') return page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

/** The background of Chromium, where it runs. */
export async function findWorker({ browser, extensionUrl }: Bench) {
  const found = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')));
  return (await found?.worker()) ?? undefined;
}

/** Runs an expression with the rights of the browser's own code. */
export function inFirefox({ browser }: Bench, expression: string): Promise<unknown> {
  return runInFirefox(browser, expression);
}
