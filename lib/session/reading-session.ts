// A page session with its reader: marks answer pointer and keys, follow the page, report to the popup.
import { guardHighlights } from '../highlight/guard';
import { hitTest } from '../highlight/hit-test';
import { rectsOf } from '../highlight/rects';
import { step } from '../highlight/step';
import type { ToPage } from '../messaging/contract';
import type { Card } from '../model/view';
import { watchPage } from '../page/watch';
import { type Controller, controlPopover } from '../popover/controller';
import type { About } from '../topic/verdict';
import { isFresh, isStillReadable, type Mark } from './marks';
import type { OpenedPage } from './open-reader';
import type { Session, SessionTools } from './session';
import { broughtBy } from './shared';

/** Answers a message of popup or background; undefined for what is not understood. */
export type Answerer = (message: ToPage) => unknown;

/** What a session is bound with. */
export interface ServingTools extends SessionTools, Pick<OpenedPage, 'shared' | 'failed' | 'restart'> {
  /** True once the page has changed since it was read. */
  hasChanged: () => boolean;
}

export type ServeReader = typeof serveReader;

/** Binds a session to the page until the signal ends it. */
export function serveReader(tools: ServingTools, session: Session, signal: AbortSignal): Answerer {
  const { painter, options, ask, shared } = tools;
  const { window } = tools.article;
  const { document } = window;
  // That of the page comes last.
  const languages = tools.vocabulary.lexicons.map(({ language }) => language).reverse();

  const card = async (kind: Mark['kind'], ref: string, about: About, because: Card['because']) => {
    const { card } = await ask({ type: 'card', kind, ref, about: [...about], asOf: session.asOf });
    return { state: 'card' as const, card: { ...card, because } };
  };
  const controller: Controller<Mark> = controlPopover<Mark>(
    {
      window,
      opening: options.opening,
      restMs: options.restMs,
      at: (x, y) => {
        const mark = hitTest(document, session.byNode, x, y, tools.article.extent().shadowRoots);
        // Some ways to make an editor tell nobody (designMode, EditContext): asked again where the reader points.
        return mark && isStillReadable(mark) ? mark : null;
      },
      rectsOf: ({ span }) => rectsOf(document, span),
      contentOf: async (mark) => {
        const { kind, ref, alias, text } = mark;
        const content = card(kind, ref, session.aboutOf(mark), { alias: text, strength: alias.strength });
        if (kind !== 'actor') return content;
        const [shown, { rules }] = await Promise.all([content, ask({ type: 'reported', languages })]);
        return { ...shown, told: { mark, marks: session.marks, around: tools.article.around, rules } };
      },
      termContent: (id) => card('term', id, [], null),
      load: () => broughtBy('popover', shared, ask),
      openAtlas: (place) => void ask({ type: 'atlas', ...place }).catch(tools.failed),
      focus: (mark) => painter.focus(mark?.span ?? null),
      failed: tools.failed,
    },
    signal,
  );
  session.onChange = () => {
    const { item } = controller;
    if (item && !isFresh(item)) controller.close();
  };
  watchPage(
    window,
    {
      dom: tools.article.dom,
      known: session.known,
      changed: (changes) => session.dropStale(changes),
      rested: (text) => session.reread(text).catch(tools.failed),
      effortMs: () => tools.article.effort.ms,
      rewritten: tools.restart,
      shadowRoots: () => tools.article.extent().shadowRoots,
      hosts: () => tools.article.extent().hosts,
    },
    tools.hasChanged(),
    signal,
  );
  const restore = () => {
    // What is missing may have been taken over by the next version of the extension.
    tools.failed();
    return !signal.aborted && painter.restore();
  };
  guardHighlights(window, restore, signal);

  const topOf = ({ span }: Mark) => rectsOf(document, span)[0]?.top ?? -1;
  let lastStop: Mark | null = null;
  const go = (marks: readonly Mark[], direction: 1 | -1, from: Mark | null): boolean => {
    const next = step(marks, from, direction, topOf);
    if (!next) return false;
    lastStop = next;
    next.span.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    controller.openByKey(next);
    return true;
  };

  return (message) => {
    const { shown } = session;
    switch (message.type) {
      case 'summary':
        return session.report();
      case 'jump': {
        const same = session.marks.filter(({ ref }) => ref === message.ref);
        return go(same, message.direction, lastStop);
      }
      case 'choose':
        return session.choose(message.target).then(() => session.report());
      case 'command':
        if (message.command === 'open-mention') return go(shown, 1, null);
        return go(shown, message.command === 'next-mention' ? 1 : -1, lastStop);
    }
  };
}
