// The options page: reads, shows and stores the settings.
import { render } from 'preact';
import { z } from 'zod';
import { Options } from '../../components/options/options';
import '../../components/options/options.css';
import { bundledDataset } from '../../lib/dataset/bundled';
import { nameDataset } from '../../lib/dataset/freshness';
import type { Settings } from '../../lib/model/settings';
import { interfaceLanguage, namePage, say } from '../../lib/settings/language';
import { DEFAULTS, readSettings, type StoredSettings, writeSettings } from '../../lib/settings/store';

z.config({ jitless: true });

async function main(): Promise<void> {
  const dataset = bundledDataset();
  const [manifest, changes] = await Promise.all([dataset.manifest(), dataset.changes()]);
  const show = (settings: Settings, notice: string | null) => {
    const store = (next: Settings) =>
      writeSettings(next).then(
        () => show(next, null),
        () => show(settings, say('noticeNotStored')),
      );
    render(
      <Options
        settings={settings}
        notice={notice}
        dataset={nameDataset(manifest, new Date())}
        counts={manifest.counts}
        changes={changes}
        say={say}
        language={interfaceLanguage()}
        onChange={store}
        onReset={() => store(DEFAULTS)}
      />,
      document.body,
    );
  };
  const { settings, damage } = await readSettings();
  show(settings, noticeOf(damage));
}

function noticeOf(damage: StoredSettings['damage']): string | null {
  if (damage === null) return null;
  return say(damage === 'invalid' ? 'noticeInvalid' : 'noticeUnreadable');
}

namePage(document, 'optionsTitle');
void main();
