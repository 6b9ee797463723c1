import type { Manifest, ReleaseRecord } from '../../lib/model/record';
import type { Say } from '../../lib/model/say';
import type { Mute, Settings } from '../../lib/model/settings';
import type { DatasetName } from '../../lib/model/view';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import type { Keyed } from '../keys/key-list';
import { Changes } from './changes';
import { Corrections } from './corrections';
import { DatasetFacts } from './dataset-facts';
import { KeepSettings, type Outcome } from './keep-settings';
import { Keyboard } from './keyboard';
import { LanguageChoice } from './language-choice';
import { LineLook } from './line-look';
import { MutedWords } from './muted-words';
import { OpeningChoice } from './opening-choice';
import { Privacy } from './privacy';
import { Sites } from './sites';
import { WhatIsMarked } from './what-is-marked';

/** What the page tells besides the settings. */
export interface OptionsFacts {
  dataset: DatasetName;
  counts: Manifest['counts'];
  /** What the latest releases changed, the last one first. */
  changes: readonly ReleaseRecord[];
  /** Names of the record's conflicts, in order. */
  conflicts: readonly string[];
  languages: readonly NonNullable<Settings['language']>[];
  keyed: readonly Keyed[];
  /** Address of the browser's own page of keys. */
  keysPage: string;
  nameOf: (mute: Mute) => string;
}

export interface OptionsActions {
  /** Called at once on every change, with what is to be other. */
  onChange: (some: Partial<Settings>) => void;
  onKeys: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
  onHelp: () => void;
}

export interface OptionsProps extends OptionsActions {
  settings: Settings;
  facts: OptionsFacts;
  /** What the reader must know about the settings (damaged, defaults in use), in words; null: nothing. */
  notice: string | null;
  /** Of the last import or reset. */
  outcome: Outcome | null;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
}

/** The options page: every setting, what the lines mean, and what happens to the reader's data. */
export function Options({ settings, facts, notice, outcome, say, language, onChange, ...actions }: OptionsProps) {
  const both = { settings, onChange };
  return (
    <SpeechProvider say={say} language={language}>
      <main class="options" dir={directionOf(language)} lang={language}>
        <header class="options-head">
          <h1>{say('optionsTitle')}</h1>
          <button type="button" class="as-link" onClick={actions.onHelp}>
            {say('helpTitle')}
          </button>
        </header>
        {notice !== null && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        <Sites {...both} />
        <LineLook {...both} />
        <WhatIsMarked {...both} conflicts={facts.conflicts} />
        <MutedWords mutes={settings.mutes} nameOf={facts.nameOf} onChange={(mutes) => onChange({ mutes })} />
        <OpeningChoice {...both} />
        <Keyboard keyed={facts.keyed} keysPage={facts.keysPage} onKeys={actions.onKeys} />
        <LanguageChoice
          language={settings.language}
          languages={facts.languages}
          onChange={(chosen) => onChange({ language: chosen })}
        />
        <KeepSettings outcome={outcome} {...actions} />
        <Privacy />
        <DatasetFacts dataset={facts.dataset} counts={facts.counts} />
        {facts.changes.length > 0 && <Changes releases={facts.changes} />}
        <Corrections />
      </main>
    </SpeechProvider>
  );
}
