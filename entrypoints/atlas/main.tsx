// The atlas: the address after "#" says what is shown; the day is the reader's choice.
import { render } from 'preact';
import { Atlas } from '../../components/atlas/atlas';
import '../../components/atlas/atlas.css';
import type { AtlasView } from '../../components/atlas/view';
import { readAtlas } from '../../lib/dataset/atlas-record';
import { bundledDataset } from '../../lib/dataset/bundled';
import { namePage } from '../../lib/settings/language';
import { readSettings } from '../../lib/settings/store';
import { speak } from '../../lib/settings/words';
import { atlasView } from '../../lib/topic/atlas';

async function main(): Promise<void> {
  const [record, { settings }] = await Promise.all([readAtlas(bundledDataset()), readSettings()]);
  const { say, language } = await speak(settings.language);
  namePage(document, say('atlasTitle'), language);
  let date: string | null = null;

  const show = (view: AtlasView) =>
    render(
      <Atlas
        view={view}
        manifest={record.manifest}
        actors={record.actors}
        say={say}
        language={language}
        onDate={(day) => {
          date = day;
          void update();
        }}
      />,
      document.body,
    );
  const update = async () => show(await atlasView(record, location.hash, date));
  addEventListener('hashchange', () => void update().then(() => scrollTo(0, 0)));
  await update();
}

void main();
