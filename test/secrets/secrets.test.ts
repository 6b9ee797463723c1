// What a page and its visitor keep to themselves: found in no message, store, log, file, request or element of ours.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toBackground } from '../../lib/messaging/contract';
import { openPopup, seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from '../e2e/extension-pages';
import { cardOf } from '../e2e/popover-text';
import { readPopover, textOf } from '../e2e/shadow-tree';
import { type Bench, BROWSERS, startBench } from '../e2e/support';
import { logConsoles } from './console-log';
import { logMessages, type MessageLog } from './message-log';
import { type SecretPage, serveSecrets } from './page';
import { findPlanted, wordOf } from './planted';
import { type Found, OF_EXTENSIONS, scanProfile } from './profile';
import { askedFor } from './requests';
import { keptByPage, visit, writeSecrets } from './visit';

const READ_AGAIN = { timeout: 6000 };
const SETTINGS = { density: 'all' as const, restMs: 150 };
const ARTICLE = 'http://localhost/*';
const MARKER = wordOf('marker');

/** Every id of the dataset: of actors, ceasefires and other targets, and terms. */
function idsOfDataset(): Set<string> {
  const read = (file: string) => readFileSync(`.dataset/files/record/${file}`, 'utf8');
  const { targets } = JSON.parse(read('manifest.json')) as { targets: { id: string }[] };
  const named = (text: string) => [...text.matchAll(/"id":"([a-z0-9-]+)"/g)].map(([, id = '']) => id);
  return new Set([...targets.map(({ id }) => id), ...named(read('actors.jsonl')), ...named(read('terms.json'))]);
}

describe.each(BROWSERS)('secrets of a page in %s', (name) => {
  let ours: Bench;
  let bare: Bench;
  let secrets: SecretPage;
  let log: MessageLog;
  let said: () => string[];
  let page: Page;
  let other: Page;
  let card = '';
  let popup = '';
  let answers: unknown[] = [];

  beforeAll(async () => {
    [ours, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
    secrets = serveSecrets(ours);
    serveSecrets(bare);
    await storeSettings(ours, SETTINGS);
    log = await logMessages(ours);
    const listenTo = async (tab: Page) => {
      said = await logConsoles(ours, [tab, log.page]);
    };
    [page, other] = await Promise.all([visit(ours, secrets, listenTo), visit(bare, secrets)]);
    await waitForMarks(page);
    await Promise.all([writeSecrets(page), writeSecrets(other)]);
    await vi.waitFor(async () => {
      const texts = (await seenMarks(page)).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(['Russia', 'Germany', 'Uruguay', 'truce']));
    }, READ_AGAIN);
    card = await cardOf(page, 'Russia');
    card += JSON.stringify(textOf((await readPopover(page)) ?? expect.fail('no popover')));
    await page.keyboard.press('Escape');
    answers = [
      await log.askPage(ARTICLE, { type: 'summary' }),
      await log.askPage(ARTICLE, { type: 'jump', ref: 'russia', direction: 1 }),
      await log.askPage(ARTICLE, { type: 'choose', target: null }),
      await log.askPage(ARTICLE, { type: 'command', command: 'open-mention' }),
    ];
    await page.keyboard.press('Escape');
    const opened = await openPopup(ours, page);
    popup = await opened.evaluate(() => document.documentElement.outerHTML);
    await opened.close();
    await page.bringToFront();
  });
  afterAll(() => Promise.all([ours?.close(), bare?.close()]));

  it('are sixty and more, and the page itself keeps them', async () => {
    expect(secrets.planted.size).toBeGreaterThanOrEqual(60);
    const kept = findPlanted(await keptByPage(page));
    // What only frames, roots and workers hold is not for the page's own script to look at.
    expect(kept.length).toBeGreaterThanOrEqual(60);
    expect(findPlanted(await keptByPage(other))).toEqual(kept);
  });

  it('are in no message; messages hold what their contract states, of known names only', async () => {
    const heard = await log.heard();
    expect(findPlanted(JSON.stringify([heard, answers]))).toEqual([]);
    const messages = heard.map((one) => toBackground.parse(one));
    const types = new Set(messages.map(({ type }) => type));
    // The page holds frames of its own origin that speak of a ceasefire.
    const expected = ['card', 'frames', 'lexicons', 'open', 'reported', 'script', 'stances', 'style'];
    expect([...types].sort()).toEqual(expected);
    const ids = idsOfDataset();
    for (const message of messages) {
      if (message.type === 'open') expect(message).toMatchObject({ host: 'localhost' });
      if (message.type === 'frames') expect(message).toEqual({ type: 'frames' });
      if (message.type === 'lexicons') expect(message).toEqual({ type: 'lexicons', languages: ['en'] });
      if (message.type === 'reported') expect(message).toEqual({ type: 'reported', languages: ['en'] });
      if (message.type === 'script') {
        expect(message).toEqual({ type: 'script', script: expect.stringMatching(/^(session|following|popover)$/) });
      }
      if (message.type === 'stances') {
        expect([message.target, ...message.actors].filter((id) => !ids.has(id))).toEqual([]);
        expect(message.day).toBe('2020-03-06');
      }
      if (message.type === 'card') {
        expect([message.ref, ...message.about].filter((id) => !ids.has(id))).toEqual([]);
        expect(message.asOf).toEqual({ date: '2020-03-06', from: 'article' });
      }
    }
  });

  it('are in no answer of the page to the popup or a command', () => {
    const [report, jumped, chosen, commanded] = answers;
    const ids = idsOfDataset();
    const anId = expect.toSatisfy((id: string) => ids.has(id));
    const mention = { kind: expect.stringMatching(/^(actor|ceasefire|term)$/), ref: anId, count: expect.any(Number) };
    const { candidates, mentions } = report as { candidates: object[]; mentions: object[] };
    expect(mentions.length).toBeGreaterThan(5);
    expect(report).toEqual({
      target: anId,
      sure: expect.any(Boolean),
      among: expect.toSatisfy((all: string[]) => all.every((id) => ids.has(id))),
      sections: expect.toSatisfy((all: string[]) => all.every((id) => ids.has(id))),
      // The words for a target are the dataset's, not the page's.
      candidates: candidates.map(() => ({ id: anId, score: expect.any(Number), because: expect.any(Array) })),
      asOf: { date: '2020-03-06', from: 'article' },
      changed: null,
      mentions: mentions.map(() => mention),
      whole: true,
      muted: [],
    });
    expect(chosen).toEqual({ ...(report as object), sure: true, sections: [] });
    const stop = { at: expect.any(Number), of: expect.any(Number) };
    expect([jumped, commanded]).toEqual([stop, stop]);
  });

  it('are kept in no store of the extension, which holds the settings and nothing else', async () => {
    expect(await log.stored()).toEqual({
      local: { settings: SETTINGS },
      session: {},
      sync: {},
      localStorage: {},
      sessionStorage: {},
      cookie: '',
      databases: [],
      caches: [],
    });
  });

  it('are written to no console', async () => {
    await Promise.all([page, log.page].map((one) => one.evaluate((word) => console.log(word), MARKER)));
    await expect.poll(() => findPlanted(said().join('\n'))).toEqual(['marker']);
  });

  it('stand in no file of the profile that a browser without the extension does not fill, too', async () => {
    const { files, found } = scanProfile(ours);
    expect(files).toBeGreaterThan(50);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ file }) => OF_EXTENSIONS.test(file))).toEqual([]);
    const scan = (bench: Bench) => scanProfile(bench).found.map(({ file, secret }) => `${file}: ${secret}`);
    // Each browser writes its own files when it likes.
    const onlyOurs = () => {
      const theirs = new Set(scan(bare));
      return scan(ours).filter((one) => !theirs.has(one));
    };
    await expect.poll(onlyOurs, { timeout: 15_000, interval: 500 }).toEqual([]);
    // What the extension would keep is written at once, and found.
    await log.store({ [MARKER]: MARKER });
    const isKept = ({ file, secret }: Found) => OF_EXTENSIONS.test(file) && secret === 'marker';
    await expect.poll(() => scanProfile(ours).found.some(isKept), { timeout: 15_000, interval: 500 }).toBe(true);
  });

  it('stand in no element of ours, and the page is what it is without us', async () => {
    expect(card).toContain('Russian Federation');
    expect(popup).toContain('Idlib');
    expect(findPlanted(card + popup)).toEqual([]);
    const html = (one: Page) => one.evaluate(() => document.documentElement.outerHTML);
    expect(await html(page)).toBe(await html(other));
  });

  it('are asked for by nobody but the page', () => {
    expect(askedFor(ours)).toEqual(askedFor(bare));
    expect(findPlanted(askedFor(ours).join(' '))).toEqual(['path', 'query', 'referrer']);
  });
});
