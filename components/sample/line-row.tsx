import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../lib/model/say';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';

/** Everything that a line may say. */
export type Line = Settings['hiddenLines'][number];

/** In the order in which they are told. */
export const LINES_IN_ORDER: readonly Line[] = [
  'supports',
  'supports_with_conditions',
  'opposes',
  'abstains',
  'ambiguous',
  'none',
  'ceasefire',
  'term',
];

const NAMES: Record<Line, MessageKey> = {
  supports: 'stance_supports',
  supports_with_conditions: 'stance_supports_with_conditions',
  opposes: 'stance_opposes',
  abstains: 'stance_abstains',
  ambiguous: 'stance_ambiguous',
  none: 'stance_none',
  ceasefire: 'line_ceasefire',
  term: 'line_term',
};

const TEXTS: Record<Line, MessageKey> = {
  supports: 'stance_supports_text',
  supports_with_conditions: 'stance_supports_with_conditions_text',
  opposes: 'stance_opposes_text',
  abstains: 'stance_abstains_text',
  ambiguous: 'stance_ambiguous_text',
  none: 'stance_none_text',
  ceasefire: 'line_ceasefire_text',
  term: 'line_term_text',
};

/** One line, drawn as the page shows it, with what it says; `children` stand before its name. */
export function LineRow({ line, children }: { line: Line; children?: ComponentChildren }) {
  const { say } = useSpeech();
  return (
    <>
      <span class="line-drawn" data-stance={line} aria-hidden="true" />
      <span>
        {children}
        <b>{say(NAMES[line])}</b>
        <span class="quiet">{say(TEXTS[line])}</span>
      </span>
    </>
  );
}
