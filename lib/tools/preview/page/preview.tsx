// The atlas and the problems → the whole page of the preview.
import { useMemo, useRef } from 'preact/hooks';
import { Atlas, type AtlasProps } from '../../../../components/atlas/atlas';
import { PreviewBar } from './preview-bar';
import { Problems } from './problems';
import { sortOut } from './sort-out';
import type { PreviewState } from './state';

export interface PreviewProps extends AtlasProps {
  state: PreviewState;
  isLost: boolean;
}

/** The atlas as readers will see it, and beside it what is wrong with the entries. */
export function Preview({ state, isLost, ...atlas }: PreviewProps) {
  const { view, manifest, actors } = atlas;
  const section = useRef<HTMLElement>(null);
  const sorted = useMemo(() => sortOut(state, view, manifest, actors), [state, view, manifest, actors]);
  const isIndex = view.show === 'index';
  return (
    <>
      <PreviewBar
        state={state}
        here={sorted.here.length}
        isIndex={isIndex}
        isLost={isLost}
        onGoToProblems={() => {
          section.current?.focus({ preventScroll: true });
          section.current?.scrollIntoView({ block: 'nearest' });
        }}
      />
      <Problems sorted={sorted} state={state} isIndex={isIndex} place={section} />
      <Atlas {...atlas} />
    </>
  );
}
