// How sound the entries are → one line over every page of the preview.
import { INDEX_HREF } from '../../../../components/atlas/href';
import type { PreviewState } from './state';

interface PreviewBarProps {
  state: PreviewState;
  /** How many of the problems are of the entry shown. */
  here: number;
  isIndex: boolean;
  /** True when the server no longer answers. */
  isLost: boolean;
  onGoToProblems: () => void;
}

/** What is shown and how sound it is; always in sight, and told when it changes. */
export function PreviewBar({ state, here, isIndex, isLost, onGoToProblems }: PreviewBarProps) {
  const { problems, failure, folder } = state;
  const count = problems.length === 1 ? '1 problem' : `${problems.length === 0 ? 'no' : problems.length} problems`;
  return (
    <aside class="preview-bar" aria-label="Preview">
      <p>
        <b>Preview</b> of <code>{folder}</code>
      </p>
      <p role="status">{problems.length === 0 || isIndex ? count : <a href={INDEX_HREF}>{count}</a>}</p>
      {here > 0 && (
        <button type="button" class="button" onClick={onGoToProblems}>
          {here} of this entry
        </button>
      )}
      <p class="preview-alarm" role="alert">
        {failure !== undefined && `The entries could not be checked (${failure}); shown is the state before.`}
        {isLost && 'The preview has ended; shown is its last state. Start it again with “npm run data:preview”.'}
      </p>
    </aside>
  );
}
