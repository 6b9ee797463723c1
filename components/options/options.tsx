import type { Manifest, ReleaseRecord } from '../../lib/model/record';
import type { Say } from '../../lib/model/say';
import type { Settings } from '../../lib/model/settings';
import type { DatasetName } from '../../lib/model/view';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import { Changes } from './changes';
import { Corrections } from './corrections';
import { DatasetFacts } from './dataset-facts';
import { DensityChoice } from './density-choice';
import { KeyboardHints } from './keyboard-hints';
import { LineLegend } from './line-legend';
import { OffSites } from './off-sites';
import { OpeningChoice } from './opening-choice';
import { Privacy } from './privacy';
import { Reset } from './reset';

export interface OptionsProps {
  settings: Settings;
  /** What the reader must know about the settings (damaged, defaults in use), in words; null: nothing. */
  notice: string | null;
  dataset: DatasetName;
  counts: Manifest['counts'];
  /** What the latest releases changed, the last one first. */
  changes: readonly ReleaseRecord[];
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
  /** Called at once on every change with the whole of the new settings. */
  onChange: (settings: Settings) => void;
  onReset: () => void;
}

/** The options page: every setting, what the lines mean, and what happens to the reader's data. */
export function Options({
  settings,
  notice,
  dataset,
  counts,
  changes,
  say,
  language,
  onChange,
  onReset,
}: OptionsProps) {
  const change = (some: Partial<Settings>) => onChange({ ...settings, ...some });
  return (
    <SpeechProvider say={say} language={language}>
      <main class="options" dir={directionOf(language)} lang={language}>
        <h1>{say('optionsTitle')}</h1>
        {notice !== null && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        <OffSites sites={settings.offSites} onChange={(offSites) => change({ offSites })} />
        <DensityChoice density={settings.density} onChange={(density) => change({ density })} />
        <OpeningChoice
          opening={settings.opening}
          restMs={settings.restMs}
          onOpening={(opening) => change({ opening })}
          onRest={(restMs) => change({ restMs })}
        />
        <LineLegend />
        <KeyboardHints />
        <Privacy />
        <DatasetFacts dataset={dataset} counts={counts} />
        {changes.length > 0 && <Changes releases={changes} />}
        <Corrections />
        <Reset onReset={onReset} />
      </main>
    </SpeechProvider>
  );
}
