import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../model/view';
import { askReport, findActivePage, tell } from './ask-page';

const REPORT: PageReport = {
  target: null,
  sure: false,
  among: [],
  sections: [],
  candidates: [],
  asOf: { date: null, from: 'unknown' },
  changed: null,
  mentions: [],
  whole: true,
};
const PAGE = { tab: 5, frame: 0, host: 'example.com' };

type Method = MockInstance<(...given: unknown[]) => Promise<unknown>>;
const sending = () => vi.spyOn(fakeBrowser.tabs, 'sendMessage') as unknown as Method;
const running = () => vi.spyOn(fakeBrowser.scripting, 'executeScript') as unknown as Method;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** The browser's answers: the active tab, and whether it grants access to pages. */
function browserWith(tab: { id?: number; url?: string } | undefined, granted: (origin: string) => boolean) {
  const query = async () => (tab ? [tab] : []);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as unknown as typeof fakeBrowser.tabs.query);
  const contains = async ({ origins = [] }: { origins?: string[] }) => origins.every(granted);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    contains as unknown as typeof fakeBrowser.permissions.contains,
  );
}

describe('findActivePage gives', () => {
  const all = () => true;
  const none = () => false;
  it.each([
    ['an article', { id: 5, url: 'https://www.example.com/a?b#c' }, all, { tab: 5, frame: 0, host: 'www.example.com' }],
    ['no tab', undefined, all, { state: 'unreachable', why: 'browser-page' }],
    ['a tab without a number', { url: 'https://example.com/' }, all, { state: 'unreachable', why: 'browser-page' }],
    ['a page of the browser', { id: 5, url: 'chrome://settings' }, all, { state: 'unreachable', why: 'browser-page' }],
    ['a file', { id: 5, url: 'file:///a.html' }, all, { state: 'unreachable', why: 'browser-page' }],
    ['an address not told, all pages granted', { id: 5 }, all, { state: 'unreachable', why: 'browser-page' }],
    ['an address not told, access withheld', { id: 5 }, none, { state: 'unreachable', why: 'permission' }],
    ['access withheld', { id: 5, url: 'https://example.com/' }, none, { state: 'unreachable', why: 'permission' }],
    [
      'access to this page alone',
      { id: 5, url: 'https://example.com/a' },
      (origin: string) => origin === 'https://example.com/*',
      { tab: 5, frame: 0, host: 'example.com' },
    ],
  ])('%s', async (_what, tab, granted, expected) => {
    browserWith(tab, granted);
    expect(await findActivePage()).toEqual(expected);
  });
});

describe('findActivePage asks', () => {
  it('for the active tab of the window alone', async () => {
    browserWith(undefined, () => true);
    await findActivePage();
    expect(vi.mocked(fakeBrowser.tabs.query).mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
  });
});

describe('tell', () => {
  it('sends to the tab of the page', async () => {
    const send = sending().mockResolvedValue('answer');
    expect(await tell(PAGE, { type: 'choose', target: null })).toBe('answer');
    expect(send.mock.calls).toEqual([[5, { type: 'choose', target: null }, { frameId: 0 }]]);
  });
});

describe('askReport', () => {
  const noSession = () => sending().mockRejectedValue(new Error('no receiver'));
  const left = (result: unknown) => running().mockResolvedValue([{ frameId: 0, documentId: 'd', result }]);

  it('gives the page’s report', async () => {
    sending().mockResolvedValue(REPORT);
    expect(await askReport(PAGE)).toEqual({ state: 'page', page: PAGE, report: REPORT });
  });

  it('gives the report of the first frame with a session where the page has none, and asks that one from then on', async () => {
    const inFrame = { ...PAGE, frame: 7 };
    sending().mockImplementation(async (_tab, _message, options) => {
      if ((options as { frameId: number }).frameId === 7) return REPORT;
      throw new Error('no receiver');
    });
    running().mockResolvedValue([
      { frameId: 9, result: true },
      { frameId: 0, result: 'no-article' },
      { frameId: 7, result: true },
    ]);
    expect(await askReport(PAGE)).toEqual({ state: 'page', page: inFrame, report: REPORT });
  });

  it('without a session says why the gates are closed', async () => {
    noSession();
    left('no-term');
    expect(await askReport(PAGE)).toEqual({ state: 'closed', why: 'no-term' });
  });

  it('looks at what was left behind where the page answers nothing, too', async () => {
    sending().mockResolvedValue(undefined);
    left('no-article');
    expect(await askReport(PAGE)).toEqual({ state: 'closed', why: 'no-article' });
  });

  it('says "reload" where the content script is not there', async () => {
    noSession();
    left(null);
    expect(await askReport(PAGE)).toEqual({ state: 'unreachable', why: 'reload' });
  });

  it('says "permission" where nothing may be run', async () => {
    noSession();
    running().mockRejectedValue(new Error('Cannot access contents'));
    expect(await askReport(PAGE)).toEqual({ state: 'unreachable', why: 'permission' });
  });

  it('looks with a function that needs nothing from outside itself', async () => {
    noSession();
    const run = left(null);
    await askReport(PAGE);
    const injected = run.mock.calls[0]?.[0] as { func: () => unknown; target: unknown };
    expect(injected.target).toEqual({ tabId: 5, allFrames: true });
    const alone = new Function('globalThis', `return (${injected.func.toString()})()`) as (world: object) => unknown;
    expect(alone({})).toBeNull();
    expect(alone({ [Symbol.for('truceline')]: { closed: 'site-off' } })).toBe('site-off');
    expect(alone({ [Symbol.for('truceline')]: { closed: null } })).toBe(true);
    expect(alone({ [Symbol.for('truceline')]: {} })).toBeUndefined();
  });
});
