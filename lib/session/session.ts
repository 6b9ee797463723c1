// A page session: one page's run of the pipeline, from the open gates to the abort of its signal.

import { thin } from '../highlight/density';
import type { Painter } from '../highlight/painter';
import type { Answers } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { PageReport } from '../model/view';
import type { Stance } from '../model/vocabulary';
import type { Block } from '../page/blocks';
import type { Changes } from '../page/changes';
import { createKnownBlocks, type Knowledge } from '../page/known-blocks';
import { nodesIn } from '../page/nodes-in';
import { isStillReadable, type Mark } from './marks';
import { createPageReader, type Reading, type ReadingTools, styleOf } from './page-reading';
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
  readonly target: string | null;
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
  let reading = await reader.first(blocks);
  if (!reading || reading.marks.length === 0) return null;
  let chosen: string | null = null;
  const { window } = tools.article;
  const shown = createShownMarks(window.document, tools.painter);
  let stances: Record<string, Stance> = {};
  /** What was asked for them: the background need not wake up for the same question again. */
  let asked = '';
  let looks = false;
  /** Counts the updates, so that a late answer to an earlier one is not painted. */
  let latest = 0;

  function* shownIn(nodes: Iterable<Node>): Generator<Mark, void> {
    const { dom } = tools.article;
    for (const root of nodes) for (const node of nodesIn(dom, root)) yield* shown.byNode.get(node) ?? [];
  }
  const target = () => chosen ?? reading?.candidates[0]?.id ?? null;
  function* showInSteps(own: number): Generator<void, void> {
    const marks = thin(reading?.marks ?? [], tools.options.density);
    for (const _ of shown.showInSteps(marks, (mark) => styleOf(mark, stances))) {
      yield;
      // A later update has taken over.
      if (own !== latest) return;
    }
    session.onChange();
  }
  let styled: Promise<unknown> | undefined;
  const update = async () => {
    const own = ++latest;
    const marks = reading?.marks ?? [];
    const about = target();
    const actors = [...new Set(marks.filter(({ kind }) => kind === 'actor').map(({ ref }) => ref))];
    const day = reading?.asOf.date ?? null;
    // Asked for together with the first stances; nothing is painted that would not be seen.
    styled ??= tools.ask({ type: 'style' });
    const question = JSON.stringify([about, day, actors]);
    if (question !== asked) {
      const known = about === null ? { stances: {} } : tools.ask({ type: 'stances', target: about, day, actors });
      const [answer] = await Promise.all([known, styled]);
      if (signal.aborted || own !== latest) return;
      stances = answer.stances;
      asked = question;
    }
    await runInSlices(showInSteps(own), window, signal);
  };

  const session: Session = {
    get marks() {
      return reading?.marks ?? [];
    },
    get shown() {
      return shown.inOrder;
    },
    byNode: shown.byNode,
    known,
    get target() {
      return target();
    },
    get asOf() {
      return reading?.asOf ?? { date: null, from: 'unknown' };
    },
    onChange: () => {},
    report: () => ({
      target: target(),
      candidates: (reading?.candidates ?? []).map(({ id, score, because }) => ({ id, score, because })),
      asOf: session.asOf,
      changed: reading?.changed ?? null,
      mentions: countMentions(reading?.marks ?? []),
      whole: tools.article.extent().whole,
    }),
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

function countMentions(marks: readonly Mark[]): PageReport['mentions'] {
  const byRef = new Map<string, PageReport['mentions'][number]>();
  for (const { kind, ref } of marks) {
    const row = byRef.get(ref);
    if (row) row.count++;
    else byRef.set(ref, { kind, ref, count: 1 });
  }
  return [...byRef.values()];
}
