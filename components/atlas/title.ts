// What the tab of a page is called.
import type { Say } from '../../lib/model/say';
import type { AtlasView } from './view';

/** The subject first, for tabs are narrow. */
export function titleOf(view: AtlasView, say: Say): string {
  const subject = subjectOf(view, say);
  const atlas = say('atlasTitle');
  return subject === null ? atlas : `${subject} · ${atlas}`;
}

function subjectOf(view: AtlasView, say: Say): string | null {
  if (view.show === 'target') return view.card.target.name;
  if (view.show === 'actor') return view.actor.name;
  if (view.show === 'term') return view.term.name;
  if (view.show === 'matrix') return [say('matrixTitle'), view.filters.conflict].filter(Boolean).join(': ');
  return null;
}
