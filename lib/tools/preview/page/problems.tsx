// Sorted problems → those that belong on the page shown.
import type { Ref } from 'preact';
import { actorHref, targetHref } from '../../../../components/atlas/href';
import type { Problem } from '../../reading/problem';
import { ProblemList } from './problem-list';
import type { SortedProblems } from './sort-out';
import type { PreviewState } from './state';

interface ProblemsProps {
  sorted: SortedProblems;
  state: PreviewState;
  /** The list of everything lists every problem; the page of an entry those of its files. */
  isIndex: boolean;
  /** Of the section, so that it can be gone to. */
  place: Ref<HTMLElement>;
}

const sayUnreadable = (files: number) => (files === 1 ? 'One file' : `${files} files`);

/** What is wrong with the entry shown; on the index, with those that have no page, and which others to look at. */
export function Problems({ sorted, state, isIndex, place }: ProblemsProps) {
  const { here, elsewhere, pageless } = sorted;
  const listed = isIndex ? pageless : here;
  // On the index nothing is shown of a file that could be read before: what has a page is told there.
  const told = state.unreadable.filter(({ shown }) => !isIndex || shown === 'not at all');
  const cannotBeRead = (problems: readonly Problem[]) =>
    problems.some((problem) => state.unreadable.some(({ file }) => file === problem.file));
  if (listed.length === 0 && !(isIndex && elsewhere.length > 0)) return null;
  return (
    <section class="preview-problems" aria-label="Problems" ref={place} tabIndex={-1}>
      {state.unreadable.length > 0 && (
        <p>{sayUnreadable(state.unreadable.length)} cannot be read; other problems may only follow from that.</p>
      )}
      {listed.length > 0 && (
        <>
          <h2>{isIndex ? 'Problems of files without a page' : 'Problems of this entry'}</h2>
          <ProblemList problems={listed} unreadable={told} folder={state.folder} />
        </>
      )}
      {isIndex && elsewhere.length > 0 && (
        <>
          <h2>Entries with problems</h2>
          <ul class="problem-entries">
            {elsewhere.map(({ entry, problems }) => (
              <li key={`${entry.kind}/${entry.id}`}>
                <a href={entry.kind === 'target' ? targetHref(entry.id) : actorHref(entry.id)}>{entry.name}</a>{' '}
                <span class="quiet">
                  {problems.length}
                  {cannotBeRead(problems) && ' · cannot be read'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
