// All problems + what the page shows → those of the entry shown, those of other entries, those without a page.
import type { AtlasView } from '../../../../components/atlas/view';
import type { ActorRecord, Manifest } from '../../../model/record';
import type { Problem } from '../../reading/problem';
import type { PreviewState } from './state';

/** An entry that has a page in the atlas. */
export interface ShownEntry {
  kind: 'target' | 'actor';
  id: string;
  name: string;
}

/** Each problem stands in one of the lists; files that cannot be read come first, for others may follow from them. */
export interface SortedProblems {
  here: Problem[];
  elsewhere: { entry: ShownEntry; problems: Problem[] }[];
  /** Of files whose entry is not in the record, or has no page. */
  pageless: Problem[];
}

/** The kinds of entries that have pages, by their folders. */
const KINDS: Readonly<Record<string, ShownEntry['kind'] | undefined>> = { actors: 'actor', ceasefires: 'target' };

/** The id of the entry that a file of data/ belongs to, as if each had a page. */
function entryOf(file: string): Omit<ShownEntry, 'name'> | null {
  const [, folder = '', name = ''] = file.split('/');
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined;
  return kind ? { kind, id: name.replace(/\.yml$/, '') } : null;
}

/** True when the page is that of the file's entry, also when the entry cannot be shown. */
export function isShown(view: AtlasView, file: string): boolean {
  const entry = entryOf(file);
  if (view.show === 'target') return entry?.kind === 'target' && entry.id === view.card.target.id;
  if (view.show === 'actor') return entry?.kind === 'actor' && entry.id === view.actor.id;
  return view.show === 'missing' && entry?.id === view.id;
}

/** Sorts the problems out, each list in the order given but for what cannot be read. */
export function sortOut(
  { problems, unreadable }: Pick<PreviewState, 'problems' | 'unreadable'>,
  view: AtlasView,
  { targets }: Pick<Manifest, 'targets'>,
  actors: Readonly<Record<string, ActorRecord>>,
): SortedProblems {
  const names = new Map<string, string>([
    ...targets.map(({ id, name }) => [`target/${id}`, name] as const),
    ...Object.values(actors).map(({ id, name }) => [`actor/${id}`, name] as const),
  ]);
  const elsewhere = new Map<string, SortedProblems['elsewhere'][number]>();
  const here: Problem[] = [];
  const pageless: Problem[] = [];
  const isFirst = new Set(unreadable.map(({ file }) => file));
  const inOrder = [true, false].flatMap((first) => problems.filter(({ file }) => isFirst.has(file) === first));
  for (const problem of inOrder) {
    const entry = entryOf(problem.file);
    const key = entry && `${entry.kind}/${entry.id}`;
    const name = key === null ? undefined : names.get(key);
    if (isShown(view, problem.file)) here.push(problem);
    else if (!entry || key === null || name === undefined) pageless.push(problem);
    else {
      const group = elsewhere.get(key) ?? { entry: { ...entry, name }, problems: [] };
      group.problems.push(problem);
      elsewhere.set(key, group);
    }
  }
  return { here, elsewhere: [...elsewhere.values()], pageless };
}
