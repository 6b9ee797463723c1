// The atlas: the address after "#" says what is shown; the day is the reader's choice.
import { render } from 'preact';
import { Atlas } from '../../components/atlas/atlas';
import '../../components/atlas/atlas.css';
import type { AtlasView } from '../../components/atlas/view';
import { readAtlas } from '../../lib/dataset/atlas-record';
import { bundledDataset } from '../../lib/dataset/bundled';
import { interfaceLanguage, namePage, say } from '../../lib/settings/language';
import { atlasView } from '../../lib/topic/atlas';

async function main(): Promise<void> {
  const record = await readAtlas(bundledDataset());
  let date: string | null = null;

  const show = (view: AtlasView) =>
    render(
      <Atlas
        view={view}
        manifest={record.manifest}
        actors={record.actors}
        say={say}
        language={interfaceLanguage()}
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

namePage(document, 'atlasTitle');
void main();
