import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Painter } from '../highlight/painter';
import { keepPainted } from '../highlight/painter.states';
import type { ToBackground, ToPage } from '../messaging/contract';
import type { PageReport } from '../model/view';
import type { OpenPopover, PopoverHandle, Told } from '../popover/handover';
import { aliasOf, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { makeCues } from '../topic/cues.states';
import { createArticleReader } from './article-reader';
import { serveReader } from './reading-session';
import { type SessionTools, startSession } from './session';

const ALIASES = [
  aliasOf('actor', 'russia', 'Russia'),
  aliasOf('actor', 'turkey', 'Turkey'),
  aliasOf('term', 'truce', 'truce'),
];
const LEXICON = makeLexicon(ALIASES);
const CUES = makeCues([]);

/** Two marks above the top of the window, two below it; the text says where each stands. */
const STORY = '<p id="-40">Russia</p><p id="-20">Turkey</p><p id="20">truce</p><p id="40">Russia</p><aside>ad</aside>';

afterEach(() => vi.unstubAllGlobals());

/** Puts in what jsdom lacks: places on the screen, and scrolling to them. */
function layOut(window: Window & typeof globalThis): string[] {
  const scrolled: string[] = [];
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  Object.assign(window.Element.prototype, {
    scrollIntoView(this: Element) {
      scrolled.push(this.id);
    },
  });
  Object.assign(window.Range.prototype, {
    getClientRects(this: Range) {
      const top = Number(this.startContainer.parentElement?.id);
      return [{ left: 0, right: 50, top, bottom: top + 10 }];
    },
  });
  return scrolled;
}

async function serve({ hasChanged = false } = {}) {
  const window = new JSDOM(STORY).window as unknown as Window & typeof globalThis;
  const ender = new window.AbortController();
  const { signal } = ender;
  const scrolled = layOut(window);
  const asked: ToBackground[] = [];
  const focused: (string | undefined)[] = [];
  const shown: string[] = [];
  const told: Told[] = [];
  let closed = 0;
  const handle: PopoverHandle = {
    show: (handed) => {
      shown.push(handed.state);
      if (handed.told) told.push(handed.told);
    },
    moveTo: () => {},
    holds: () => false,
    close: () => {
      closed++;
    },
  };
  const painter: Painter = {
    ...keepPainted(),
    focus: (span) => void focused.push(span?.startContainer.data),
  };
  const answer = async (message: ToBackground) => {
    asked.push(message);
    if (message.type === 'reported') return { rules: { en: 'rules' } };
    return message.type === 'card' ? { card: { card: message.kind, id: message.ref } } : { stances: {}, added: true };
  };
  const article = createArticleReader(window as unknown as Window & typeof globalThis);
  const tools: SessionTools = {
    article,
    painter,
    ask: answer as unknown as SessionTools['ask'],
    vocabulary: makeVocabulary([LEXICON], CUES.phrases),
    cues: CUES,
    options: { density: 'all', opening: 'hover', restMs: 350 },
  };
  const blocks = (await article.blocks(signal)) ?? expect.fail('the page was not read');
  const session = (await startSession(tools, blocks, signal)) ?? expect.fail('no session');
  const opened: { takeFocus: boolean }[] = [];
  const openPopover: OpenPopover = (_anchors, { takeFocus }) => {
    opened.push({ takeFocus });
    return handle;
  };
  const nothing = () => {};
  const reread = vi.spyOn(session, 'reread');
  const answerer = serveReader(
    { ...tools, shared: { openPopover }, hasChanged: () => hasChanged, failed: nothing, restart: nothing },
    session,
    signal,
  );
  await session.show();
  const send = async (message: ToPage): Promise<unknown> => answerer(message);
  return {
    document: window.document,
    session,
    send,
    asked,
    focused,
    shown,
    told,
    opened,
    scrolled,
    closed: () => closed,
    reread,
    end: () => ender.abort(),
  };
}

const command = (name: 'next-mention' | 'previous-mention' | 'open-mention'): ToPage => ({
  type: 'command',
  command: name,
});
const jump = (ref: string, direction: 1 | -1): ToPage => ({ type: 'jump', ref, direction });

describe('a page session with its reader: reports', () => {
  it('answers what the page mentions', async () => {
    const { send } = await serve();
    const report = (await send({ type: 'summary' })) as PageReport;
    expect(report.mentions.map(({ ref, count }) => `${ref} ${count}`)).toEqual(['russia 2', 'turkey 1', 'truce 1']);
  });

  it('answers a choice of target with the new report', async () => {
    const { send } = await serve();
    expect(await send({ type: 'choose', target: 'idlib' })).toMatchObject({ target: 'idlib' });
    expect(await send({ type: 'choose', target: null })).toMatchObject({ target: null });
  });

  it('answers nothing to what it does not understand', async () => {
    const { send } = await serve();
    expect(await send({ type: 'other' } as unknown as ToPage)).toBeUndefined();
  });
});

describe('a page session with its reader: what the page reports', () => {
  it('hands the place of an actor over, with the rules of its languages', async () => {
    const { send, told, asked, session } = await serve();
    await send(jump('turkey', 1));
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(asked.filter(({ type }) => type === 'reported')).toEqual([{ type: 'reported', languages: ['en'] }]);
    const [{ mark, marks, around, rules }] = told as [Told];
    expect(mark).toMatchObject({ ref: 'turkey' });
    expect(marks).toBe(session.marks);
    expect(around(mark.span.startContainer)?.text).toBe('Turkey');
    expect(rules).toEqual({ en: 'rules' });
  });

  it('asks for no rules where a term is explained', async () => {
    const { send, shown, told, asked } = await serve();
    await send(jump('truce', 1));
    await vi.waitFor(() => expect(shown).toContain('card'));
    expect(told).toEqual([]);
    expect(asked.map(({ type }) => type)).not.toContain('reported');
  });
});

describe('a page session with its reader: follows the page', () => {
  it('reads again what has changed before it was there to hear of it, and nothing else', async () => {
    const [changed, same] = [await serve({ hasChanged: true }), await serve()];
    await vi.waitFor(() => expect(changed.reread).toHaveBeenCalledTimes(1));
    expect(same.reread).not.toHaveBeenCalled();
  });
});

describe('a page session with its reader: going from mark to mark', () => {
  const PATHS: [what: string, messages: ToPage[], stops: string][] = [
    ['next: from the top of the window on, round the end', Array(4).fill(command('next-mention')), '20 40 -40 -20'],
    ['previous: from the top of the window back', Array(3).fill(command('previous-mention')), '-20 -40 40'],
    ['back and forth', [command('next-mention'), command('previous-mention')], '20 -20'],
    ['open: the one nearest to the top', [command('open-mention')], '20'],
    [
      'open, after going elsewhere: the one nearest to the top',
      [command('previous-mention'), command('previous-mention'), command('open-mention')],
      '-20 -40 20',
    ],
    ['jump within one actor', [jump('russia', 1), jump('russia', 1)], '40 -40'],
    ['jump back', [jump('russia', -1), jump('russia', -1)], '-40 40'],
    ['from a jump on to the next', [jump('turkey', 1), command('next-mention')], '-20 20'],
  ];
  it.each(PATHS)('%s', async (_what, messages, stops) => {
    const { send, scrolled } = await serve();
    for (const message of messages) expect(await send(message)).toBe(true);
    expect(scrolled.join(' ')).toBe(stops);
  });

  it('says so where there is nothing to go to', async () => {
    const { send, scrolled } = await serve();
    expect(await send(jump('atlantis', 1))).toBe(false);
    expect(scrolled).toEqual([]);
  });

  it('marks the stop, and opens its card with the focus in it', async () => {
    const { send, asked, focused, shown, opened } = await serve();
    await send(jump('turkey', 1));
    await vi.waitFor(() => expect(shown).toEqual(['loading', 'card']));
    expect(opened).toEqual([{ takeFocus: true }]);
    expect(focused).toEqual(['Turkey']);
    expect(asked.findLast(({ type }) => type === 'card')).toMatchObject({ kind: 'actor', ref: 'turkey', about: [] });
  });
});

const changed = (...gone: Node[]) => ({ gone: new Set(gone), suspects: [], looks: false });

describe('a page session with its reader: an open card', () => {
  async function open() {
    const served = await serve();
    await served.send(jump('turkey', 1));
    await vi.waitFor(() => expect(served.shown).toEqual(['loading', 'card']));
    return served;
  }

  it('stays open when the page changes elsewhere', async () => {
    const { document, session, closed } = await open();
    document.querySelector('aside')?.replaceChildren('another ad');
    document.getElementById('40')?.append('.');
    session.dropStale(changed(document));
    await session.reread(true);
    expect(closed()).toBe(0);
  });

  it('closes when its words leave the page', async () => {
    const { document, session, focused, closed } = await open();
    const words = document.getElementById('-20') ?? expect.fail('no words');
    words.remove();
    session.dropStale(changed(words));
    expect(closed()).toBe(1);
    expect(focused.at(-1)).toBeUndefined();
  });

  it('closes with the session', async () => {
    const { closed, end } = await open();
    end();
    expect(closed()).toBe(1);
  });
});
