// The first page, and the one for help.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { KEYED_COMMANDS } from '../../components/keys/key-list';
import { Welcome } from '../../components/welcome/welcome';
import '../../components/welcome/welcome.css';
import { readKeys } from '../../lib/messaging/keys';
import { namePage } from '../../lib/settings/language';
import { readSettings } from '../../lib/settings/store';
import { watchSettings } from '../../lib/settings/watch';
import { speak } from '../../lib/settings/words';

z.config({ jitless: true });

async function main(): Promise<void> {
  const [{ settings }, keys] = await Promise.all([readSettings(), readKeys()]);
  const { say, language } = await speak(settings.language);
  namePage(document, say('helpTitle'), language);
  render(
    <Welcome
      {...{ say, language }}
      keyed={KEYED_COMMANDS.map((command) => ({ command, keys: keys.of[command] ?? '' }))}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onAtlas={() => void browser.tabs.create({ url: browser.runtime.getURL('/atlas.html' as '/') })}
    />,
    document.body,
  );
}

watchSettings(() => void main(), new AbortController().signal);
void main();
