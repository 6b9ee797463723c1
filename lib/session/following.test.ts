// Pages that change in every way: what is told of them is what reading them for the first time would tell.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { keepPainted } from '../highlight/painter.states';
import { noteChanges, WHAT_MATTERS } from '../page/changes';
import { randomChanges } from '../page/random-page.states';
import { aliasOf, makeAlias, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { numbersFrom } from '../text/random-numbers.states';
import { makeCues, targetCues } from '../topic/cues.states';
import { createArticleReader } from './article-reader';
import { isFresh } from './marks';
import { pageSettingsWith } from './page-settings.states';
import { type Session, type SessionTools, startSession } from './session';

const ALIASES = [
  aliasOf('actor', 'russia', 'Russia'),
  aliasOf('actor', 'turkey', 'Turkey'),
  aliasOf('term', 'truce', 'truce'),
  aliasOf('ceasefire', 'idlib', 'Idlib truce'),
  aliasOf('ceasefire', 'sochi', 'Sochi accord'),
  aliasOf('actor', 'erdogan', 'Recep Erdogan'),
  makeAlias({ kind: 'actor', ref: 'erdogan', text: 'Erdogan', strength: 'weak', needs: ['full_name'] }),
  makeAlias({ kind: 'actor', ref: 'assad', text: 'Assad', strength: 'weak', needs: ['nearby'] }),
];
const WORDS =
  'Russia Turkey truce Idlib Recep Erdogan Assad said on the road and then at Sochi accord in 2020-03-06 .'.split(' ');
const CUES = makeCues(
  [targetCues('idlib', { actors: ['russia', 'turkey'] }), targetCues('sochi', { actors: ['russia'] })],
  { Sochi: ['sochi'], road: ['sochi', 'idlib'], Idlib: ['idlib'] },
);
const FILLER = 'Patrols began on the road at noon. '.repeat(8);
const STORY = `<header><h1>Idlib truce</h1></header><main><article><p>Russia and Turkey on the Idlib truce. ${FILLER}</p>
  <h2>Sochi accord</h2><p>Russia and Turkey on the Sochi accord. ${FILLER}</p><h2>Idlib</h2><p>Turkey on Idlib.</p>
  <h2>More</h2><p>Recep <b>Erdogan</b> said so. ${FILLER}</p><div class="related"><p>Erdogan</p></div>
  <ul><li>Assad and Russia</li><li>Turkey</li></ul><div><div><p>truce</p></div></div></article></main>
  <section><p>Turkey. ${FILLER}</p></section><time datetime="2020-03-06">Friday</time>`;
const SEEDS = Array.from({ length: 60 }, (_, seed) => [seed]);
const ROUNDS = 10;

const ask = (async (message: { type: string; target?: string }) =>
  message.type === 'stances'
    ? { stances: message.target === 'idlib' ? { russia: 'supports' } : { russia: 'opposes', turkey: 'abstains' } }
    : {}) as SessionTools['ask'];

/** What reads a page, and what it painted. */
function toolsFor(window: Window & typeof globalThis) {
  const painter = keepPainted();
  const tools: SessionTools = {
    article: createArticleReader(window),
    painter,
    ask,
    vocabulary: makeVocabulary([makeLexicon(ALIASES)], CUES.phrases),
    cues: CUES,
    options: pageSettingsWith({ density: 'section' }),
    mutedHere: new Set(),
  };
  // Of different shadow trees there is no order.
  const painted = () => painter.painted().map(String).sort();
  return { tools, painted };
}

async function start(window: Window & typeof globalThis) {
  const { tools, painted } = toolsFor(window);
  const { signal } = new AbortController();
  const blocks = (await tools.article.blocks(signal)) ?? [];
  const session = await startSession(tools, blocks, signal);
  await session?.show();
  return { session, article: tools.article, painted };
}

/** A page; jsdom asks for styles a thousand times more slowly than browsers, and knows of none here but these. */
function openPage(): Window & typeof globalThis {
  const window = new JSDOM(`<body>${STORY}`).window as unknown as Window & typeof globalThis;
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return !this.closest('[style*="none"], [hidden]');
    },
  });
  const style = { display: 'block', visibility: 'visible', contentVisibility: 'visible', getPropertyValue: () => '' };
  window.getComputedStyle = () => style as unknown as CSSStyleDeclaration;
  return window;
}

/** Numbers for nodes, by which they can be compared. */
function numberNodes(): (node: Node) => number {
  const known = new Map<Node, number>();
  return (node) => {
    if (!known.has(node)) known.set(node, known.size);
    return known.get(node) ?? -1;
  };
}

/** All that a reader, the popup or a popover is told. */
function told(
  { session, painted }: Pick<Awaited<ReturnType<typeof start>>, 'session' | 'painted'>,
  idOf: (node: Node) => number,
) {
  const report = session?.report();
  // Where a page says nothing of ours any more, a new session is not begun at all.
  if (!session || report?.mentions.length === 0) return { painted: painted() };
  const marks = (list: Session['marks']) =>
    list.map(({ kind, alias, section, about, text, span }) => {
      const places = [idOf(span.startContainer), span.startOffset, idOf(span.endContainer), span.endOffset];
      return [kind, alias.ref, alias.strength, section, about.join(), text, ...places].join(' ');
    });
  return { ...report, marks: marks(session.marks), shown: marks(session.shown), painted: painted() };
}

describe('a page that is followed', () => {
  it.each(SEEDS)(`tells what a page read for the first time tells, ${ROUNDS} times (%i)`, async (seed) => {
    const window = openPage();
    const { document } = window;
    const change = randomChanges(document, numbersFrom(seed), WORDS);
    const number = numbersFrom(seed + 1000);
    const idOf = numberNodes();
    const followed = await start(window);
    const session = followed.session ?? expect.fail('no session');
    const observer = new window.MutationObserver(() => {});
    observer.observe(document, WHAT_MATTERS);
    const changes: string[] = [];
    // Or nothing would be told of sections.
    expect(new Set(session.marks.map(({ about }) => about.join())).size).toBeGreaterThan(1);
    for (let round = 0; round < ROUNDS; round++) {
      for (let times = number(4); times >= 0; times--) change();
      const noted = noteChanges(followed.article.dom, document, session.known, observer.takeRecords());
      session.dropStale(noted);
      expect(
        session.shown.filter(
          ({ span, text }) =>
            !span.startContainer.isConnected ||
            !`${span.startContainer.data}${span.endContainer.data}`.includes(text.slice(0, 1)),
        ),
      ).toEqual([]);
      expect(session.shown.every(isFresh)).toBe(true);
      await session.reread(true);
      for (const root of followed.article.extent().shadowRoots) observer.observe(root, WHAT_MATTERS);
      const anew = await start(window);
      const now = told(followed, idOf);
      expect(now).toEqual(told(anew, idOf));
      changes.push(JSON.stringify(now.painted));
    }
    expect(new Set(changes).size).toBeGreaterThan(1);
  });
});
