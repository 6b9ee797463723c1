// Answers messages and commands. Holds no state: whatever it needs, it reads anew, so it may be stopped at any time.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { bundledDataset } from '../lib/dataset/bundled';
import { lookUpCard, lookUpStances } from '../lib/dataset/lookup';
import { COMMANDS, type Command, type LaterScript, type ToPage } from '../lib/messaging/contract';
import { type Answerers, answerMessage, type Sender } from '../lib/messaging/handle';
import { findSession } from '../lib/messaging/session-frame';
import { isOff } from '../lib/settings/site-rule';
import { readSettings } from '../lib/settings/store';

const BASE_LANGUAGE = 'en';

/** Tells the page, or the frame of it, that has a session; without one there is nothing to step to. */
async function tellSession(tab: number, message: ToPage): Promise<void> {
  try {
    const { frame } = await findSession(tab);
    if (frame !== null) await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    // A page of the browser's own, or one that is just leaving.
  }
}

export default defineBackground(() => {
  // Extension pages allow no eval; zod would try it and leave a report of the attempt.
  z.config({ jitless: true });
  const dataset = bundledDataset();
  const run = (script: LaterScript | 'reader', { tab, frame }: Sender) =>
    browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`/${script}.js`] });
  const answerers: Answerers = {
    async open({ host, ready }, sender) {
      const { settings } = await readSettings();
      if (isOff(settings, host)) return { off: true };
      if (!ready) await run('reader', sender);
      const { density, opening, restMs } = settings;
      return { off: false, settings: { density, opening, restMs } };
    },
    async lexicons({ languages }) {
      const read = [...new Set([BASE_LANGUAGE, ...languages])];
      const [cues, lexicons] = await Promise.all([dataset.cues(read), dataset.lexicons(read)]);
      return { lexicons, cues };
    },
    stances: async ({ target, actors, day }) => ({ stances: await lookUpStances(dataset, target, actors, day) }),
    card: async (message) => ({ card: await lookUpCard(dataset, message) }),
    reported: async ({ languages }) => ({ rules: await dataset.reported(languages) }),
    async script({ script }, sender) {
      await run(script, sender);
      return { loaded: true };
    },
    async style(_message, { tab, frame }) {
      const sheet = { target: { tabId: tab, frameIds: [frame] }, files: ['/assets/highlight.css'] };
      // Every session of a page asks; the browser would lay one sheet over the other.
      await browser.scripting.removeCSS(sheet);
      await browser.scripting.insertCSS(sheet);
      return { added: true };
    },
    async frames(_message, { tab }) {
      await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/page.js'] });
      return { loaded: true };
    },
    async atlas({ target, actor }) {
      const place = actor ? `#/actor/${actor}` : target ? `#/target/${target}` : '';
      await browser.tabs.create({ url: browser.runtime.getURL('/atlas.html' as '/') + place });
      return { opened: true };
    },
  };
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
    return answerMessage(answerers, message, { tab: sender.tab.id, frame: sender.frameId ?? 0 });
  });
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((one): one is Command => one === name);
    if (command && tab?.id !== undefined) {
      void tellSession(tab.id, { type: 'command', command });
    }
  });
  // Chromium runs the scripts of a new version, or of a new extension, in pages that come from now on. Firefox runs them
  // in those that are open, too; there they meet themselves, and stop.
  browser.runtime.onInstalled.addListener(async () => {
    const open = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
    for (const { id = -1 } of open) {
      // One after the other, and without those that came or went meanwhile.
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page.js'] }).catch(() => {});
    }
  });
  browser.permissions.onRemoved.addListener(async () => {
    // The address of a tab is told for sites that may be read only.
    const closed = (await browser.tabs.query({})).filter(({ id, url }) => id !== undefined && url === undefined);
    for (const { id = -1 } of closed) browser.tabs.sendMessage(id, { type: 'withdrawn' }).catch(() => {});
  });
});
