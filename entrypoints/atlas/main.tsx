// The atlas: the address after "#" says what is shown, and for which day.
import { render } from 'preact';
import { arrive, rememberScroll } from '../../components/atlas/arrival';
import { Atlas } from '../../components/atlas/atlas';
import '../../components/atlas/atlas.css';
import { onDay } from '../../components/atlas/href';
import { titleOf } from '../../components/atlas/title';
import type { AtlasView } from '../../components/atlas/view';
import { saveText } from '../../components/controls/save-text';
import { atlasView } from '../../lib/atlas/atlas-view';
import { keepView } from '../../lib/atlas/keep-view';
import { readAtlas } from '../../lib/dataset/atlas-record';
import { bundledDataset } from '../../lib/dataset/bundled';
import { namePage } from '../../lib/settings/language';
import { readSettings } from '../../lib/settings/store';
import { speak } from '../../lib/settings/words';

/** As many as fit below the field without scrolling far. */
const MOST_FOUND = 12;

async function main(): Promise<void> {
  const [record, { settings }] = await Promise.all([readAtlas(bundledDataset()), readSettings()]);
  const { say, language } = await speak(settings.language);
  namePage(document, say('atlasTitle'), language);
  const go = (href: string) => {
    location.hash = href;
  };
  let shown: AtlasView = { show: 'loading' };
  let turn = 0;

  const show = (view: AtlasView, isPrinting = false) => {
    shown = view;
    render(
      <Atlas
        view={view}
        manifest={record.manifest}
        actors={record.actors}
        terms={record.terms}
        say={say}
        language={language}
        onDate={(day) => go(onDay(location.hash, day))}
        onSearch={async (typed) => (await record.search())(typed, MOST_FOUND)}
        onGo={go}
        onCopy={async (format) => navigator.clipboard.writeText((await keepView(record, view, format)).text)}
        onSave={async (format) => {
          const { text, name, type } = await keepView(record, view, format);
          saveText(text, name, type);
        }}
        onPrint={() => print()}
        isPrinting={isPrinting}
      />,
      document.body,
    );
    document.title = titleOf(view, say);
  };
  const update = async (from: string | null) => {
    const own = ++turn;
    const view = await atlasView(record, location.hash).catch((): AtlasView => ({ show: 'failed' }));
    // The reader has gone on meanwhile.
    if (own !== turn) return;
    show(view);
    arrive(document, from);
  };
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', ({ oldURL }) => void update(new URL(oldURL).hash));
  addEventListener('scrollend', () => rememberScroll(window));
  addEventListener('beforeprint', () => show(shown, true));
  addEventListener('afterprint', () => show(shown));
  await update(null);
  // Folded before it is asked for, once the page stands.
  requestIdleCallback(() => void record.search());
}

void main();
