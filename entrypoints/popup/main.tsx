// The popup: asks the page in the active tab, looks the rest up in the dataset, renders.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { saveText } from '../../components/controls/save-text';
import { Summary } from '../../components/summary/summary';
import '../../components/summary/summary.css';
import { bundledDataset } from '../../lib/dataset/bundled';
import { nameDataset } from '../../lib/dataset/freshness';
import { type ActivePage, askReport, findActivePage, tell } from '../../lib/messaging/ask-page';
import type { PageReport, PopupState } from '../../lib/model/view';
import { interfaceLanguage, namePage, say } from '../../lib/settings/language';
import { isOff, withSite } from '../../lib/settings/site-rule';
import { readSettings, writeSettings } from '../../lib/settings/store';
import { buildSummary } from '../../lib/summary/build';
import { type ExportFormat, exportSummary, MIME_TYPES } from '../../lib/summary/export';
import { roleOf } from '../../lib/topic/standing';

/** A page that was just switched on reads itself in well under that time. */
const REREAD_MS = 400;

z.config({ jitless: true });
const dataset = bundledDataset();
const language = interfaceLanguage();

async function main(): Promise<void> {
  show({ state: 'loading' }, null);
  const page = await findActivePage();
  const manifest = await dataset.manifest();
  const name = nameDataset(manifest, new Date());
  if ('state' in page) return show({ state: 'unreachable', why: page.why, dataset: name }, null);
  const { settings } = await readSettings();
  const on = !isOff(settings, page.host);
  const answer = on ? await askReport(page) : ({ state: 'closed', why: 'site-off' } as const);
  if (answer.state === 'unreachable') return show({ state: 'unreachable', why: answer.why, dataset: name }, page);
  if (answer.state === 'closed')
    return show({ state: 'closed', host: page.host, on, why: answer.why, dataset: name }, page);
  const records = await recordsFor(answer.report);
  const summary = buildSummary(answer.report, { manifest, ...records });
  show({ state: 'page', host: page.host, on, summary, dataset: name }, answer.page, records);
}

/** What the record says of whom the page mentions. */
async function recordsFor({ target, mentions, asOf }: PageReport) {
  const [book, terms, stored] = await Promise.all([
    dataset.actors(),
    dataset.terms(),
    target === null ? null : dataset.target(target),
  ]);
  const mentioned = book.pick(mentions.map(({ ref }) => ref));
  const bodies = Object.values(mentioned).flatMap((actor) => roleOf(actor, asOf.date).speaksFor ?? []);
  const actors = { ...book.pick(bodies), ...mentioned };
  return { actors, terms, target: stored?.positionsOf(bodies) ?? null };
}

type Records = Awaited<ReturnType<typeof recordsFor>>;

function show(popup: PopupState, page: ActivePage | null, records?: Records): void {
  const exported = async (format: ExportFormat): Promise<string> => {
    if (popup.state !== 'page' || !records) return '';
    const { actors, target } = records;
    const standsFor = (id: string) => {
      const actor = actors[id];
      return actor ? roleOf(actor, popup.summary.asOf.date).speaksFor : null;
    };
    return exportSummary(format, popup.summary, target, standsFor);
  };
  render(
    <Summary
      popup={popup}
      say={say}
      language={language}
      onChooseTarget={(target) => page && void tell(page, { type: 'choose', target }).then(main)}
      onJump={(ref, direction) => page && void tell(page, { type: 'jump', ref, direction })}
      onToggleSite={(on) => page && void toggle(page, on)}
      onCopy={async () => navigator.clipboard.writeText(await exported('markdown'))}
      onSave={(format) => void exported(format).then((text) => saveText(text, fileName(format), MIME_TYPES[format]))}
      onAtlas={({ target, actor }) => openAtlas(actor ? `#/actor/${actor}` : target ? `#/target/${target}` : '')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}

async function toggle(page: ActivePage, on: boolean): Promise<void> {
  const { settings } = await readSettings();
  await writeSettings(withSite(settings, page.host, on));
  // A page that was off has no session to hear of it; it is read anew when it is loaded again.
  if (on) await browser.tabs.reload(page.tab);
  setTimeout(() => void main(), on ? REREAD_MS * 2 : REREAD_MS);
}

function fileName(format: ExportFormat): string {
  return `truceline.${format === 'markdown' ? 'md' : format}`;
}

function openAtlas(hash: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/atlas.html' as '/') + hash });
}

namePage(document, 'extensionName');
void main();
