// Checked links → a report, in Markdown that also reads well in a terminal.
import { sayCount } from '../say';
import type { CheckedLink } from './check-links';

type State = CheckedLink['answer']['state'];

const SECTIONS: readonly { state: State; title: string }[] = [
  { state: 'gone', title: 'Gone: name an archived copy, or another proof' },
  { state: 'failed', title: 'Did not answer: look again before anything is changed' },
  { state: 'moved', title: 'Moved for good: write the new address' },
  { state: 'refused', title: 'Would not answer a machine: open it by hand' },
];

export function tellLinks(links: readonly CheckedLink[]): string[] {
  const of = (state: State) => links.filter(({ answer }) => answer.state === state);
  const counts = [{ state: 'there' as const, title: '' }, ...SECTIONS].map(
    ({ state }) => `${of(state).length} ${state}`,
  );
  return [
    `${sayCount(links.length, 'address', 'addresses')}: ${counts.join(', ')}`,
    ...SECTIONS.flatMap(({ state, title }) => {
      const lines = of(state).map(tellLink);
      return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];
    }),
  ];
}

function tellLink({ url, answer, copy, places }: CheckedLink): string {
  const what = {
    there: () => '',
    gone: () => ('status' in answer && answer.status >= 400 ? `status ${answer.status}` : 'leads to the front page'),
    failed: () => ('reason' in answer ? answer.reason : ''),
    moved: () => ('to' in answer ? `to ${answer.to}` : ''),
    refused: () => ('status' in answer ? `status ${answer.status}` : ''),
  }[answer.state]();
  const copied =
    answer.state === 'gone' || answer.state === 'failed'
      ? `; ${copy === null ? 'no copy found' : `copy: ${copy}`}`
      : '';
  return `- ${url} (${what}${copied})\n  ${places.join(', ')}`;
}
