// A page session: one page's run of the pipeline, from the open gates to the abort of its signal.

import { thin } from '../highlight/density';
import type { Painter } from '../highlight/painter';
import type { Answers } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { PageReport } from '../model/view';
import type { Block } from '../page/blocks';
import type { Changes } from '../page/changes';
import { createKnownBlocks, type Knowledge } from '../page/known-blocks';
import { nodesIn } from '../page/nodes-in';
import type { About } from '../topic/verdict';
import { actorsByTarget, createKnownStances } from './known-stances';
import { isStillReadable, type Mark } from './marks';
import { createPageReader, type Reading, type ReadingTools, styleOf } from './page-reading';
import { reportOf } from './page-report';
import { createShownMarks } from './shown-marks';
import { runInSlices } from './slices';

type Options = Extract<Answers['open'], { off: false }>['settings'];

/** What a session works with. */
export interface SessionTools extends ReadingTools {
  painter: Painter;
  ask: typeof Ask;
  options: Options;
}

/** A running session. Its marks and target change as the page does. */
export interface Session {
  /** All marks that the page allows, in reading order. */
  readonly marks: readonly Mark[];
  /** Those that the density lets show. */
  readonly shown: readonly Mark[];
  /** The same by the texts in which they have letters. */
  readonly byNode: ReadonlyMap<Node, readonly Mark[]>;
  /** Is to be told of all changes of the page. */
  readonly known: Knowledge;
  /** What a mark is about: by the reader's choice, else by the words of its section or of the page. */
  aboutOf(mark: Mark): About;
  readonly asOf: Reading['asOf'];
  report(): PageReport;
  /** Brings the first reading to the page; call it once the page's changes are heard of. */
  show(): Promise<void>;
  /** Takes the reader's choice of target for as long as the page lives; null goes back to what the page's words say. */
  choose(target: string | null): Promise<void>;
  /** Reads again what changed; without `text`, only what is hidden now. Not to be called while it does. */
  reread(text: boolean): Promise<void>;
  /** Takes marks off whose words are gone, hidden or can be edited now; call before the next paint. True when there were any. */
  dropStale(changes: Pick<Changes, 'gone' | 'suspects' | 'looks'>): boolean;
  /** Called after every change of what is shown. */
  onChange: () => void;
}

/** Makes a session of blocks already read; null when the page has no mention of ours. Nothing is shown yet. */
export async function startSession(tools: SessionTools, blocks: Block[], signal: AbortSignal): Promise<Session | null> {
  const known = createKnownBlocks(tools.article.dom, tools.article.window.document);
  const reader = createPageReader(tools, known, signal);
  const first = await reader.first(blocks);
  if (!first || first.marks.length === 0) return null;
  let reading = first;
  let chosen: string | null = null;
  const { window } = tools.article;
  const shown = createShownMarks(window.document, tools.painter);
  const stances = createKnownStances(tools.ask);
  let looks = false;
  /** Counts the updates, so that a late answer to an earlier one is not painted. */
  let latest = 0;

  function* shownIn(nodes: Iterable<Node>): Generator<Mark, void> {
    const { dom } = tools.article;
    for (const root of nodes) for (const node of nodesIn(dom, root)) yield* shown.byNode.get(node) ?? [];
  }
  const aboutOf = ({ about }: Mark): About => (chosen === null ? about : [chosen]);
  /** The one target whose stance a mark is to show. */
  const targetOf = (mark: Mark): string | undefined => {
    const about = aboutOf(mark);
    return about.length === 1 ? about[0] : undefined;
  };
  function* showInSteps(own: number): Generator<void, void> {
    const marks = thin(reading.marks, tools.options.density);
    for (const _ of shown.showInSteps(marks, (mark) => styleOf(mark, stances.on(targetOf(mark))))) {
      yield;
      // A later update has taken over.
      if (own !== latest) return;
    }
    session.onChange();
  }
  let styled: Promise<unknown> | undefined;
  const update = async () => {
    const own = ++latest;
    const marks = reading.marks;
    const wanted = actorsByTarget(marks, targetOf);
    // Asked for together with the first stances; nothing is painted that would not be seen.
    styled ??= tools.ask({ type: 'style' });
    const [answer] = await Promise.all([stances.ask(wanted, reading.asOf.date), styled]);
    if (signal.aborted || own !== latest) return;
    answer.take();
    await runInSlices(showInSteps(own), window, signal, tools.article.effort);
  };

  const session: Session = {
    get marks() {
      return reading.marks;
    },
    get shown() {
      return shown.inOrder;
    },
    byNode: shown.byNode,
    known,
    aboutOf,
    get asOf() {
      return reading.asOf;
    },
    onChange: () => {},
    report: () => reportOf(reading, chosen, tools.article.extent().whole),
    show: update,
    async choose(id) {
      chosen = id;
      await update();
    },
    async reread(text) {
      const hadLooks = looks;
      looks = false;
      const next = await (text ? reader.again(hadLooks) : reader.asShown());
      if (!next) return;
      reading = next;
      await update();
    },
    dropStale({ gone, suspects, looks: otherLooks }) {
      looks ||= otherLooks;
      const { dom } = tools.article;
      const isHidden = (mark: Mark) =>
        suspects.some((one) => dom.contains(one, mark.span.startContainer)) && !isStillReadable(mark);
      const isAnywhere = suspects.length > 0 || tools.article.extent().shadowRoots.length > 0;
      const dropped = shown.drop(isAnywhere ? shown.all() : shownIn(gone), isHidden);
      if (dropped.length > 0) session.onChange();
      return dropped.length > 0;
    },
  };
  return session;
}
