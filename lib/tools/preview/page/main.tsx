// The preview's page: the atlas as entrypoints/atlas/main.tsx shows it, over served files, read again on every save.
import { render } from 'preact';
import '../../../../components/atlas/atlas.css';
import { sayEnglish } from '../../../../components/controls/say-english.states';
import { readAtlas } from '../../../dataset/atlas-record';
import { datasetFrom } from '../../../dataset/load';
import { atlasView } from '../../../topic/atlas';
import { Preview, type PreviewProps } from './preview';
import './preview.css';
import { type PreviewState, READ_AGAIN } from './state';

async function read(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`the preview has no ${path}`);
  return response.text();
}

async function main(): Promise<void> {
  const dataset = datasetFrom(read);
  let date: string | null = null;
  let turn = 0;
  let shown: PreviewProps | undefined;

  const show = (props: PreviewProps) => {
    shown = props;
    const { problems } = props.state;
    document.title = problems.length === 0 ? 'Truceline · Preview' : `(${problems.length}) Truceline · Preview`;
    // The same tree again: what is open stays open, and the page stays where it was scrolled to.
    render(<Preview {...props} />, document.body);
  };
  const update = async () => {
    const own = ++turn;
    const [record, state] = await Promise.all([readAtlas(dataset), read('problems.json')]);
    const view = await atlasView(record, location.hash, date);
    // A later save or click is on its way to be shown.
    if (own !== turn) return;
    show({
      view,
      manifest: record.manifest,
      actors: record.actors,
      say: sayEnglish,
      language: 'en',
      onDate: (day) => {
        date = day;
        refresh();
      },
      state: JSON.parse(state) as PreviewState,
      isLost: false,
    });
  };
  const lose = () => shown && show({ ...shown, isLost: true });
  const refresh = () => void update().catch(lose);

  addEventListener('hashchange', () => void update().then(() => scrollTo(0, 0), lose));
  import.meta.hot?.on(READ_AGAIN, refresh);
  // Vite's own script loads the page anew when the server is there again.
  import.meta.hot?.on('vite:ws:disconnect', lose);
  await update();
}

void main();
