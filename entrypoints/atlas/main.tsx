// The atlas: the address after "#" says what is shown; the day is the reader's choice.
import { render } from 'preact';
import { Atlas } from '../../components/atlas/atlas';
import '../../components/atlas/atlas.css';
import type { AtlasView } from '../../components/atlas/view';
import { bundledDataset } from '../../lib/dataset/load';
import type { AsOf } from '../../lib/model/view';
import { interfaceLanguage, say } from '../../lib/settings/language';
import { atlasActor, atlasTarget } from '../../lib/topic/atlas';

async function main(): Promise<void> {
  const dataset = bundledDataset();
  const [manifest, actors] = await Promise.all([dataset.manifest(), dataset.actors()]).then(
    ([manifest, book]) => [manifest, book.all()] as const,
  );
  let date: string | null = null;

  const viewOf = async (hash: string): Promise<AtlasView> => {
    const [, kind, id = '', openActor] = hash.split('/').map(decodeURIComponent);
    const asOf: AsOf = { date, from: date === null ? 'unknown' : 'reader' };
    if (kind === 'target' && manifest.targets.some((one) => one.id === id)) {
      return atlasTarget(actors, manifest, (await dataset.target(id)).whole(), asOf, openActor);
    }
    const actor = kind === 'actor' ? actors[id] : undefined;
    if (actor) {
      const stored = await Promise.all(actor.targets.map((target) => dataset.target(target)));
      return atlasActor(
        actor,
        stored.map((one) => one.whole()),
        asOf,
      );
    }
    return id ? { show: 'missing', id } : { show: 'index' };
  };
  const show = (view: AtlasView) =>
    render(
      <Atlas
        view={view}
        manifest={manifest}
        actors={actors}
        say={say}
        language={interfaceLanguage()}
        onDate={(day) => {
          date = day;
          void update();
        }}
      />,
      document.body,
    );
  const update = async () => show(await viewOf(location.hash));
  addEventListener('hashchange', () => void update().then(() => scrollTo(0, 0)));
  await update();
}

void main();
