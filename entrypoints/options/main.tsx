// The options page: reads, shows and stores the settings.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { KEYED_COMMANDS } from '../../components/keys/key-list';
import type { Outcome } from '../../components/options/keep-settings';
import { Options, type OptionsFacts } from '../../components/options/options';
import '../../components/options/options.css';
import { bundledDataset } from '../../lib/dataset/bundled';
import { nameDataset } from '../../lib/dataset/freshness';
import { readKeys } from '../../lib/messaging/keys';
import { INTERFACE_LANGUAGES, type Settings } from '../../lib/model/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/file';
import { namePage } from '../../lib/settings/language';
import { changeSettings, DEFAULTS, readSettings, writeSettings } from '../../lib/settings/store';
import { watchSettings } from '../../lib/settings/watch';
import { speak } from '../../lib/settings/words';

z.config({ jitless: true });

/** What there is on the page beside the settings; of each, the latest. */
interface Told {
  outcome: Outcome | null;
  /** What an undo brings back. */
  before: Settings | null;
  failed: boolean;
}

async function readFacts(): Promise<OptionsFacts> {
  const dataset = bundledDataset();
  const [manifest, changes, actors, terms, keys] = await Promise.all([
    dataset.manifest(),
    dataset.changes(),
    dataset.actors(),
    dataset.terms(),
    readKeys(),
  ]);
  const names = new Map([
    ...manifest.targets.map(({ id, name }) => [`ceasefire ${id}`, name] as const),
    ...Object.entries(actors.names).map(([id, name]) => [`actor ${id}`, name] as const),
    ...Object.values(terms).map(({ id, name }) => [`term ${id}`, name] as const),
  ]);
  return {
    dataset: nameDataset(manifest, new Date()),
    counts: manifest.counts,
    changes,
    conflicts: [...new Set(manifest.targets.map(({ conflict }) => conflict))].sort(),
    languages: INTERFACE_LANGUAGES,
    keyed: KEYED_COMMANDS.map((command) => ({ command, keys: keys.of[command] ?? '' })),
    keysPage: keys.page,
    nameOf: ({ kind, ref }) => names.get(`${kind} ${ref}`) ?? ref,
  };
}

async function main(): Promise<void> {
  const facts = await readFacts();
  const told: Told = { outcome: null, before: null, failed: false };

  const update = async () => {
    const { settings, damage } = await readSettings();
    const { say, language } = await speak(settings.language);
    namePage(document, say('optionsTitle'), language);
    const notice = told.failed
      ? say('noticeNotStored')
      : damage && say(damage === 'invalid' ? 'noticeInvalid' : 'noticeUnreadable');
    render(
      <Options
        {...{ settings, facts, notice, say, language }}
        outcome={told.outcome}
        onChange={(some) => void store(() => changeSettings((now) => ({ ...now, ...some })))}
        onReset={() => void replace(DEFAULTS, 'reset')}
        onImport={(file) => void read(file)}
        onExport={() => void save()}
        onUndo={told.before && (() => void undo())}
        onKeys={() => void openKeys()}
        onHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') })}
      />,
      document.body,
    );
  };
  const store = async (write: () => Promise<void>): Promise<boolean> => {
    told.failed = !(await write().then(
      () => true,
      () => false,
    ));
    await update();
    return !told.failed;
  };
  const replace = async (next: Settings, what: 'reset' | 'imported') => {
    const before = (await readSettings()).settings;
    if (!(await store(() => writeSettings(next)))) return;
    Object.assign(told, { before, outcome: { what } });
    await update();
  };
  const undo = async () => {
    const { before } = told;
    if (!before || !(await store(() => writeSettings(before)))) return;
    Object.assign(told, { before: null, outcome: { what: 'undone' } });
    await update();
  };
  const read = async (file: File) => {
    const found = readSettingsFile(await file.text());
    if ('settings' in found) return replace(found.settings, 'imported');
    told.outcome = { what: 'refused', file: file.name, problems: found.problems };
    await update();
  };
  // Settings change in the toolbar window, too, and in cards.
  watchSettings(() => void update(), new AbortController().signal);
  await update();
}

async function save(): Promise<void> {
  const text = writeSettingsFile((await readSettings()).settings);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'truceline-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function openKeys(): Promise<void> {
  const { page, open } = await readKeys();
  // An older Firefox opens it neither way; the page says where it is.
  await (open?.() ?? browser.tabs.create({ url: page })).catch(() => {});
}

void main();
