// The preview's page: the atlas as entrypoints/atlas/main.tsx shows it, over served files, read again on every save.
import { render } from 'preact';
import '../../../../components/atlas/atlas.css';
import { onDay } from '../../../../components/atlas/href';
import { saveText } from '../../../../components/controls/save-text';
import { sayEnglish } from '../../../../components/controls/say-english.states';
import { atlasView } from '../../../atlas/atlas-view';
import { keepView } from '../../../atlas/keep-view';
import { readAtlas } from '../../../dataset/atlas-record';
import { datasetFrom } from '../../../dataset/load';
import { Preview, type PreviewProps } from './preview';
import './preview.css';
import { type PreviewState, READ_AGAIN } from './state';

/** As in the atlas. */
const MOST_FOUND = 12;

async function read(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`the preview has no ${path}`);
  return response.text();
}

async function main(): Promise<void> {
  const dataset = datasetFrom(read);
  const go = (href: string) => {
    location.hash = href;
  };
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
    const view = await atlasView(record, location.hash);
    // A later save or click is on its way to be shown.
    if (own !== turn) return;
    show({
      view,
      manifest: record.manifest,
      actors: record.actors,
      say: sayEnglish,
      language: 'en',
      terms: record.terms,
      onDate: (day) => go(onDay(location.hash, day)),
      onSearch: async (typed) => (await record.search())(typed, MOST_FOUND),
      onGo: go,
      onCopy: async (format) => navigator.clipboard.writeText((await keepView(record, view, format)).text),
      onSave: async (format) => {
        const { text, name, type } = await keepView(record, view, format);
        saveText(text, name, type);
      },
      onPrint: () => print(),
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
