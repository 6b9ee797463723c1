// A page session: one page's run of the pipeline, from the open gates to the abort of its signal.

import { thin } from '../highlight/density';
import { indexByNode } from '../highlight/hit-test';
import type { Painter } from '../highlight/painter';
import type { Answers } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { PageReport } from '../model/view';
import type { Stance } from '../model/vocabulary';
import type { Block } from '../page/blocks';
import { isSameMark, isStillReadable, type Mark } from './marks';
import { type Reading, type ReadingTools, readMentions, styleOf } from './page-reading';
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
  readonly target: string | null;
  readonly asOf: Reading['asOf'];
  report(): PageReport;
  /** Brings the first reading to the page; call it once the page's changes are heard of. */
  show(): Promise<void>;
  /** Takes the reader's choice of target for as long as the page lives; null goes back to what the page's words say. */
  choose(target: string | null): Promise<void>;
  /** Reads the page again. */
  reread(): Promise<void>;
  /**
   * Takes marks off whose words the page has changed, or that one of `suspects` holds and hides or lets be edited; call before
   * the next paint. True when any was.
   */
  dropStale(suspects?: readonly Node[]): boolean;
  /** Called after every change of what is shown. */
  onChange: () => void;
}

/** Makes a session of blocks already read; null when the page has no mention of ours. Nothing is shown yet. */
export async function startSession(tools: SessionTools, blocks: Block[], signal: AbortSignal): Promise<Session | null> {
  let reading = await readMentions(tools, blocks, signal);
  if (!reading || reading.marks.length === 0) return null;
  let chosen: string | null = null;
  const { window } = tools.article;
  const shown = createShownMarks(window.document, tools.painter);
  let stances: Record<string, Stance> = {};
  /** Counts the updates, so that a late answer to an earlier one is not painted. */
  let latest = 0;

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
    const known = about === null ? { stances: {} } : tools.ask({ type: 'stances', target: about, day, actors });
    const [answer] = await Promise.all([known, styled]);
    if (signal.aborted || own !== latest) return;
    stances = answer.stances;
    await runInSlices(showInSteps(own), window, signal);
  };

  const session: Session = {
    get marks() {
      return reading?.marks ?? [];
    },
    get shown() {
      return shown.inOrder;
    },
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
    async reread() {
      const again = await tools.article.blocks(signal);
      const next = again && (await readMentions(tools, again, signal));
      if (!next) return;
      reading = { ...next, marks: keepKnown(reading?.marks ?? [], next.marks) };
      await update();
    },
    dropStale(suspects = []) {
      const isGone = (mark: Mark) =>
        suspects.some((one) => tools.article.dom.contains(one, mark.span.startContainer)) && !isStillReadable(mark);
      const dropped = shown.dropStale(isGone);
      if (dropped) session.onChange();
      return dropped;
    },
  };
  return session;
}

/** A mark that still stands where it stood stays the same object: a popover may be open on it. */
function keepKnown(known: readonly Mark[], marks: readonly Mark[]): Mark[] {
  const byNode = indexByNode(known);
  return marks.map((mark) => {
    const near = byNode.get(mark.span.startContainer) ?? [];
    return near.find((old) => isSameMark(old, mark)) ?? mark;
  });
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
