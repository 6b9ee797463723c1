// A page of the atlas → what it shows as a text to keep. Reads what the page itself needs not: the acts of a matrix.
import type { AtlasView } from '../../components/atlas/view';
import type { AtlasRecord } from './atlas-view';
import { type Kept, keepActor, keepMatrix, keepTarget, keepTerm } from './kept';
import { KEPT_FILES, type KeepFormat, writeKept } from './write-kept';

export interface KeptFile {
  text: string;
  /** `truceline-<page>.<ending>` */
  name: string;
  /** MIME */
  type: string;
}

/** @throws Error when the page has nothing to keep. */
export async function keepView(record: AtlasRecord, view: AtlasView, format: KeepFormat): Promise<KeptFile> {
  const [kept, name] = await keptOf(record, view);
  const { ending, type } = KEPT_FILES[format];
  return { text: writeKept(format, kept, record.manifest.version), name: `truceline-${name}.${ending}`, type };
}

async function keptOf(record: AtlasRecord, view: AtlasView): Promise<[Kept, string]> {
  if (view.show === 'target') return [keepTarget(view), view.card.target.id];
  if (view.show === 'actor') return [keepActor(view), view.actor.id];
  if (view.show === 'term') return [keepTerm(view), view.term.id];
  if (view.show !== 'matrix') throw new Error(`nothing to keep of "${view.show}"`);
  const actors = view.rows.map(({ actor }) => actor.id);
  const targets = await Promise.all(view.columns.map(({ target }) => record.positionsOf(target.id, actors)));
  return [keepMatrix(view, targets), 'positions'];
}
