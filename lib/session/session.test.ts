import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { keepPainted } from '../highlight/painter.states';
import type { PageSettings, ToBackground } from '../messaging/contract';
import type { Stance } from '../model/vocabulary';
import { aliasOf, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { makeCues, targetCues } from '../topic/cues.states';
import { createArticleReader } from './article-reader';
import { pageSettingsWith } from './page-settings.states';
import { type SessionTools, startSession } from './session';

const ALIASES = [
  aliasOf('actor', 'russia', 'Russia'),
  aliasOf('actor', 'turkey', 'Turkey'),
  aliasOf('ceasefire', 'idlib', 'Idlib truce'),
  aliasOf('ceasefire', 'sochi', 'Sochi truce'),
  aliasOf('term', 'truce', 'truce'),
];
const LEXICON = makeLexicon(ALIASES);
const CUES = makeCues(['idlib', 'sochi'].map((id) => targetCues(id)));

const STANCES: Record<string, Record<string, Stance>> = {
  idlib: { russia: 'supports' },
  sochi: { russia: 'opposes', turkey: 'abstains' },
};
const STORY =
  '<meta name="date" content="2020-03-06"><h1>Idlib truce</h1><p>Russia and Turkey on the Idlib truce.</p><p>Russia said so.</p>';

const SURVEY = `<meta name="date" content="2020-03-06"><h1>Idlib truce</h1><p>Russia on the Idlib truce.</p><p>Noon.</p>
  <h2>Sochi truce</h2><p>Russia and Turkey on the Sochi truce.</p><h2>Next</h2><p>Turkey said so.</p>`;
const BOTH = `<meta name="date" content="2020-03-06"><h1>Idlib truce, Sochi truce</h1><p>Russia spoke.</p>
  <h2>Sochi truce</h2><p>Russia on the Sochi truce.</p>`;

type Answer = (message: ToBackground) => Promise<unknown>;
const answer: Answer = async (message) =>
  message.type === 'stances' ? { stances: STANCES[message.target] ?? {} } : { added: true };

/** A session on a page; what is asked and painted is kept. */
async function start(
  html: string,
  {
    answers = answer,
    signal = new AbortController().signal,
    whole = true,
    settings = {} as Partial<PageSettings>,
  } = {},
) {
  const { window } = new JSDOM(html);
  const asked: ToBackground[] = [];
  const painter = keepPainted();
  const page = window as unknown as Window & typeof globalThis;
  const read = createArticleReader(page);
  const article = { ...read, extent: () => ({ ...read.extent(), whole }) };
  const tools: SessionTools = {
    article,
    painter,
    ask: ((message: ToBackground) => {
      asked.push(message);
      return answers(message);
    }) as SessionTools['ask'],
    vocabulary: makeVocabulary([LEXICON], CUES.phrases),
    cues: CUES,
    options: pageSettingsWith({ density: 'all', ...settings }),
    mutedHere: new Set(),
  };
  const blocks = (await article.blocks(signal)) ?? expect.fail('the page was not read');
  const session = await startSession(tools, blocks, signal);
  await session?.show();
  return { document: window.document, session, asked, painted: painter.painted };
}

async function begin(...args: Parameters<typeof start>) {
  const { session, ...rest } = await start(...args);
  return { ...rest, session: session ?? expect.fail('no session') };
}

describe('what the reader does not want', () => {
  const painting = async (settings: Partial<PageSettings>) => {
    const { session, painted } = await begin(STORY, { settings });
    return { session, words: painted().map(([text]) => text) };
  };

  it('is neither marked nor counted where its words are muted, and is reported as muted', async () => {
    const { session, words } = await painting({ muted: ['actor russia Russia'] });
    expect(words).toEqual(['Idlib truce', 'Turkey', 'Idlib truce']);
    const { mentions, muted } = session.report();
    expect(mentions.map(({ ref }) => ref)).toEqual(['idlib', 'turkey']);
    expect(muted).toEqual(Array(2).fill({ kind: 'actor', ref: 'russia', alias: 'Russia' }));
  });

  it.each(['page', 'site', 'everywhere'] as const)('is muted with the scope "%s", and no more', async (scope) => {
    const { session, painted } = await begin(STORY);
    await session.mute('actor russia Russia', true, scope);
    expect(painted().map(([text]) => text)).toEqual(['Idlib truce', 'Turkey', 'Idlib truce']);
    await session.reread(true);
    expect(session.report().muted).toHaveLength(2);
    await session.mute('actor russia Russia', false, scope);
    expect(painted()).toHaveLength(5);
    expect(session.report().muted).toEqual([]);
  });

  it.each<[string, Partial<PageSettings>, string[]]>([
    ['a line', { hiddenLines: ['none'] }, ['Idlib truce', 'Russia', 'Idlib truce', 'Russia']],
    ['the ceasefires', { hiddenLines: ['ceasefire'] }, ['Russia', 'Turkey', 'Russia']],
    ['all about a target', { hiddenTargets: ['idlib'] }, []],
    [
      'nothing about another target',
      { hiddenTargets: ['sochi'] },
      ['Idlib truce', 'Russia', 'Turkey', 'Idlib truce', 'Russia'],
    ],
  ])('gets no line: %s; and is listed all the same', async (_what, settings, expected) => {
    const { session, words } = await painting(settings);
    expect(words).toEqual(expected);
    expect(session.report().mentions).toHaveLength(3);
  });
});

describe('startSession', () => {
  it('asks for style and stances, and paints each mark in the style of its stance', async () => {
    const { session, asked, painted } = await begin(STORY);
    expect(asked).toEqual([
      { type: 'style' },
      { type: 'stances', target: 'idlib', day: '2020-03-06', actors: ['russia', 'turkey'] },
    ]);
    expect(painted()).toEqual([
      ['Idlib truce', 'ceasefire'],
      ['Russia', 'supports'],
      ['Turkey', 'none'],
      ['Idlib truce', 'ceasefire'],
      ['Russia', 'supports'],
    ]);
    expect(session.shown).toHaveLength(5);
    expect(session.report().target).toBe('idlib');
    expect(session.asOf).toEqual({ date: '2020-03-06', from: 'article' });
  });

  it('reports ids and counts, in order of first mention', async () => {
    const { session } = await begin(STORY);
    const { target, candidates, mentions } = session.report();
    expect(target).toBe('idlib');
    expect(candidates.map(({ id }) => id)).toEqual(['idlib']);
    expect(mentions).toEqual([
      { kind: 'ceasefire', ref: 'idlib', count: 2 },
      { kind: 'actor', ref: 'russia', count: 2 },
      { kind: 'actor', ref: 'turkey', count: 1 },
    ]);
  });

  it.each([
    ['2020-03-09', '2020-03-09'],
    ['2020-03-06T20:00:00', null],
    ['2020-03-01', null],
  ])('reports a last change on %s as %s', async (day, changed) => {
    const { session } = await begin(`<meta property="article:modified_time" content="${day}">${STORY}`);
    expect(session.report().changed).toBe(changed);
  });

  it('reads the date in the language of the page', async () => {
    const dated = STORY.replace(/<meta[^>]*>/, '').replace('</h1>', '</h1><p class="date">6 марта 2020</p>');
    const { session } = await begin(`<html lang="ru">${dated}`);
    expect(session.asOf).toEqual({ date: '2020-03-06', from: 'article' });
  });

  it.each([true, false])('reports whether the page was read whole: %s', async (whole) => {
    const { session } = await begin(STORY, { whole });
    expect(session.report().whole).toBe(whole);
  });

  it('asks for no stances where the page is about none of ours', async () => {
    const { session, asked, painted } = await begin('<p>x</p><p>x</p><p>x</p><p>A truce, said Russia.</p>');
    expect(asked).toEqual([{ type: 'style' }]);
    expect(session.report().target).toBeNull();
    expect(session.asOf).toEqual({ date: null, from: 'unknown' });
    expect(painted()).toEqual([
      ['truce', 'term'],
      ['Russia', 'none'],
    ]);
  });

  it.each([
    ['nothing of ours', '<p>Nothing</p>'],
    ['no ceasefire word', '<p>Russia and Turkey met.</p>'],
  ])('starts none on a page with %s, and asks nothing', async (_what, html) => {
    const { session, asked } = await start(html);
    expect(session).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('a session on a page of several ceasefires', () => {
  const stylesOf = (painted: () => unknown[][], actor: string) =>
    painted().flatMap(([text, style]) => (text === actor ? [style] : []));

  it('paints the mentions of a section by what the section is about, and asks once for each target', async () => {
    const { session, asked, painted } = await begin(SURVEY);
    expect(asked.filter(({ type }) => type === 'stances')).toEqual([
      { type: 'stances', target: 'idlib', day: '2020-03-06', actors: ['russia', 'turkey'] },
      { type: 'stances', target: 'sochi', day: '2020-03-06', actors: ['russia', 'turkey'] },
    ]);
    expect(stylesOf(painted, 'Russia')).toEqual(['supports', 'opposes']);
    expect(stylesOf(painted, 'Turkey')).toEqual(['abstains', 'none']);
    expect(session.report()).toMatchObject({ target: 'idlib', among: [], sections: ['sochi'] });
    const russia = session.marks.filter(({ ref }) => ref === 'russia');
    expect(russia.map((mark) => session.aboutOf(mark))).toEqual([['idlib'], ['sochi']]);
  });

  it('paints all of it by the reader’s choice', async () => {
    const { session, painted } = await begin(SURVEY);
    await session.choose('idlib');
    expect(stylesOf(painted, 'Russia')).toEqual(['supports', 'supports']);
    expect(session.report()).toMatchObject({ target: 'idlib', sure: true, sections: [] });
    expect(session.marks.every((mark) => session.aboutOf(mark).join() === 'idlib')).toBe(true);
    await session.choose(null);
    expect(stylesOf(painted, 'Russia')).toEqual(['supports', 'opposes']);
  });

  it('paints no stance where the words do not tell which, and tells of all', async () => {
    const { session, asked, painted } = await begin(BOTH);
    expect(stylesOf(painted, 'Russia')).toEqual(['none', 'opposes']);
    expect(asked.filter(({ type }) => type === 'stances')).toHaveLength(1);
    expect(session.report()).toMatchObject({
      target: null,
      sure: false,
      among: ['sochi', 'idlib'],
      sections: ['sochi'],
    });
    const [first] = session.marks.filter(({ ref }) => ref === 'russia');
    expect(first && session.aboutOf(first)).toEqual(['sochi', 'idlib']);
    await session.choose('idlib');
    expect(stylesOf(painted, 'Russia')).toEqual(['supports', 'supports']);
    expect(session.report()).toMatchObject({ target: 'idlib', among: ['sochi', 'idlib'] });
  });
});

describe('a session', () => {
  it('takes the reader’s choice of target, and goes back to the page’s', async () => {
    const { session, painted } = await begin(STORY);
    await session.choose('sochi');
    expect(session.report().target).toBe('sochi');
    expect(session.report().target).toBe('sochi');
    expect(painted().filter(([text]) => text === 'Turkey')).toEqual([['Turkey', 'abstains']]);
    await session.choose(null);
    expect(session.report().target).toBe('idlib');
    expect(painted().filter(([text]) => text === 'Turkey')).toEqual([['Turkey', 'none']]);
  });

  it('shows the last choice, though the answer to an earlier one comes later', async () => {
    const late: (() => void)[] = [];
    const answers: Answer = async (message) => {
      if (message.type === 'stances' && message.target === 'sochi') await new Promise<void>((go) => late.push(go));
      return answer(message);
    };
    const { session, painted } = await begin(STORY, { answers });
    const first = session.choose('sochi');
    await session.choose('idlib');
    for (const go of late) go();
    await first;
    expect(session.report().target).toBe('idlib');
    expect(painted().filter(([text]) => text === 'Russia')).toEqual([
      ['Russia', 'supports'],
      ['Russia', 'supports'],
    ]);
  });

  it('reads the page again, and keeps the reader’s choice', async () => {
    const { document, session, painted } = await begin(STORY);
    await session.choose('sochi');
    document.body.insertAdjacentHTML('beforeend', '<p>Turkey answered.</p>');
    await session.reread(true);
    expect(painted().at(-1)).toEqual(['Turkey', 'abstains']);
    expect(session.report().target).toBe('sochi');
    expect(session.shown).toHaveLength(6);
  });

  it('reads nothing where only the page’s looks changed, and takes off what is hidden now, as long as it is', async () => {
    const { document, session, painted } = await begin(STORY);
    const before = painted();
    let hidden = [...document.querySelectorAll('p')].at(-1) ?? null;
    const asked = new Set<Element>();
    Object.assign(document.defaultView?.Element.prototype ?? {}, {
      checkVisibility(this: Element) {
        asked.add(this);
        return this !== hidden;
      },
    });
    document.body.insertAdjacentHTML('beforeend', '<p>Turkey answered.</p>');
    await session.reread(false);
    expect(painted()).toEqual(before.slice(0, 4));
    expect([...asked].map(({ localName }) => localName)).toEqual(['h1', 'p', 'p', 'body']);
    hidden = null;
    await session.reread(false);
    expect(painted()).toEqual(before);
    await session.reread(true);
    expect(painted()).toEqual([...before, ['Turkey', 'none']]);
  });

  it('has nothing to show when the page loses its topic', async () => {
    const { document, session, painted } = await begin(STORY);
    document.body.innerHTML = '<p>Russia</p>';
    await session.reread(true);
    expect(painted()).toEqual([]);
    expect(session.report()).toMatchObject({ target: null, mentions: [] });
  });

  it('drops marks whose words the page changed, and says whether any was', async () => {
    const { document, session, painted } = await begin(STORY);
    let told = 0;
    session.onChange = () => told++;
    const changes = (...gone: Node[]) => ({ gone: new Set(gone), suspects: [], looks: false });
    expect(session.dropStale(changes(document.body))).toBe(false);
    expect(told).toBe(0);
    const paragraph = document.querySelector('p') ?? expect.fail('no paragraph');
    paragraph.remove();
    expect(session.dropStale(changes(paragraph))).toBe(true);
    expect(painted()).toEqual([
      ['Idlib truce', 'ceasefire'],
      ['Russia', 'supports'],
    ]);
    expect(told).toBe(1);
  });

  it('shows no mark that went stale while an answer was under way', async () => {
    const page: { document?: Document } = {};
    const answers: Answer = async (message) => {
      if (message.type === 'stances' && message.target === 'sochi') page.document?.querySelector('p')?.remove();
      return answer(message);
    };
    const { document, session } = await begin(STORY, { answers });
    page.document = document;
    await session.choose('sochi');
    expect(session.shown.map(({ text }) => text)).toEqual(['Idlib truce', 'Russia']);
  });

  it('paints nothing more once its signal has ended it', async () => {
    const end = new AbortController();
    const { document, session, painted } = await begin(STORY, { signal: end.signal });
    const before = painted();
    end.abort();
    await session.choose('sochi');
    document.body.append('Turkey on a truce.');
    await session.reread(true);
    expect(painted()).toEqual(before);
  });
});
