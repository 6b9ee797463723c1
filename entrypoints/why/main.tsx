// Why words were marked, and a report of what is wrong; the address after "#" says of which.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Why } from '../../components/why/why';
import '../../components/why/why.css';
import { bundledDataset } from '../../lib/dataset/bundled';
import { lookUpWhy } from '../../lib/dataset/why';
import { readWhy } from '../../lib/messaging/why-address';
import { namePage } from '../../lib/settings/language';
import { readSettings } from '../../lib/settings/store';
import { speak } from '../../lib/settings/words';

z.config({ jitless: true });

async function main(): Promise<void> {
  const asked = readWhy(location.hash);
  const { version } = browser.runtime.getManifest();
  const [{ settings }, why] = await Promise.all([readSettings(), asked && lookUpWhy(bundledDataset(), asked, version)]);
  const { say, language } = await speak(settings.language);
  namePage(document, say('whyMarked'), language);
  const atlas = () => {
    const place = why?.kind === 'ceasefire' ? 'target' : 'actor';
    void browser.tabs.create({ url: `${browser.runtime.getURL('/atlas.html' as '/')}#/${place}/${why?.id}` });
  };
  render(
    <Why
      {...{ why, say, language }}
      askAddress={async () => {
        const tab = asked && (await browser.tabs.get(asked.tab).catch(() => null));
        return tab?.url ?? null;
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onAtlas={atlas}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}

addEventListener('hashchange', () => void main());
void main();
