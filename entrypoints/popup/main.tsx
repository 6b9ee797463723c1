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
import { nameKey } from '../../lib/messaging/name-key';
import type { MutedName } from '../../lib/model/marked';
import type { Say } from '../../lib/model/say';
import type { PageReport, PopupState } from '../../lib/model/view';
import { namePage } from '../../lib/settings/language';
import { mutesOn, withoutMute } from '../../lib/settings/mutes';
import { isOff, withSite } from '../../lib/settings/site-rule';
import { changeSettings, readSettings } from '../../lib/settings/store';
import { watchSettings } from '../../lib/settings/watch';
import { speak } from '../../lib/settings/words';
import { buildSummary } from '../../lib/summary/build';
import { type ExportFormat, exportSummary, MIME_TYPES } from '../../lib/summary/export';
import { roleOf } from '../../lib/topic/standing';

/** A page whose settings changed reads itself anew in well under that time; a long one is asked again. */
const REREAD_MS = 400;
const MOST_TRIES = 8;

z.config({ jitless: true });
const dataset = bundledDataset();

/** How the popup speaks, and what it said last to those who do not see the page. */
interface Speaker {
  say: Say;
  language: string;
  spoken: string;
}

async function main(): Promise<void> {
  const speaker: Speaker = { ...(await speak((await readSettings()).settings.language)), spoken: '' };
  namePage(document, speaker.say('extensionName'), speaker.language);
  show(speaker, { state: 'loading' }, null);
  await update(speaker);
  // They change here, in a card, by key, and on the page of the options.
  watchSettings(() => setTimeout(() => void update(speaker, MOST_TRIES), REREAD_MS), new AbortController().signal);
}

/** Shows what there is now. `tries`: how often a page that does not answer is asked, for it may be about to. */
async function update(speaker: Speaker, tries = 1): Promise<void> {
  const page = await findActivePage();
  const manifest = await dataset.manifest();
  const name = nameDataset(manifest, new Date());
  if ('state' in page) return show(speaker, { state: 'unreachable', why: page.why, dataset: name }, null);
  const { settings } = await readSettings();
  Object.assign(speaker, await speak(settings.language));
  const on = !isOff(settings, page.host);
  const answer = on ? await askReport(page) : ({ state: 'closed', why: 'site-off' } as const);
  if (answer.state === 'unreachable' && answer.why === 'reload' && tries > 1) {
    setTimeout(() => void update(speaker, tries - 1), REREAD_MS);
    return undefined;
  }
  if (answer.state === 'unreachable')
    return show(speaker, { state: 'unreachable', why: answer.why, dataset: name }, page);
  if (answer.state === 'closed')
    return show(speaker, { state: 'closed', host: page.host, on, why: answer.why, dataset: name }, page);
  const records = await recordsFor(answer.report);
  const summary = buildSummary(answer.report, { manifest, ...records });
  return show(speaker, { state: 'page', host: page.host, on, summary, dataset: name }, answer.page, records);
}

/** What the record says of whom the page mentions. */
async function recordsFor({ target, mentions, muted, asOf }: PageReport) {
  const [book, terms, stored] = await Promise.all([
    dataset.actors(),
    dataset.terms(),
    target === null ? null : dataset.target(target),
  ]);
  const mentioned = book.pick([...mentions, ...muted].map(({ ref }) => ref));
  const bodies = Object.values(mentioned).flatMap((actor) => roleOf(actor, asOf.date).speaksFor ?? []);
  const actors = { ...book.pick(bodies), ...mentioned };
  return { actors, terms, target: stored?.positionsOf(bodies) ?? null };
}

type Records = Awaited<ReturnType<typeof recordsFor>>;

function show(speaker: Speaker, popup: PopupState, page: ActivePage | null, records?: Records): void {
  const { say, language, spoken } = speaker;
  const exported = async (format: ExportFormat): Promise<string> => {
    if (popup.state !== 'page' || !records) return '';
    const { actors, target } = records;
    const standsFor = (id: string) => {
      const actor = actors[id];
      return actor ? roleOf(actor, popup.summary.asOf.date).speaksFor : null;
    };
    return exportSummary(format, popup.summary, target, standsFor);
  };
  const speakOut = (words: string) => {
    speaker.spoken = words;
    show(speaker, popup, page, records);
  };
  const jump = async (on: ActivePage, ref: string, direction: 1 | -1) => {
    const stop = await tell<{ at: number; of: number } | null>(on, { type: 'jump', ref, direction });
    if (stop) speakOut(say('mentionOf', String(stop.at), String(stop.of)));
  };
  const toggle = async ({ host }: ActivePage, on: boolean) => {
    await changeSettings((settings) => withSite(settings, host, on));
    speaker.spoken = say(on ? 'onForSite' : 'closedSiteTitle', host);
    // The switch at once; what else there is now, when the page has read itself anew.
    show(speaker, 'on' in popup ? { ...popup, on } : popup, page, records);
  };
  render(
    <Summary
      popup={popup}
      spoken={spoken}
      say={say}
      language={language}
      onChooseTarget={(target) => page && void tell(page, { type: 'choose', target }).then(() => update(speaker))}
      onJump={(ref, direction) => page && void jump(page, ref, direction)}
      onToggleSite={(on) => page && void toggle(page, on)}
      onMarkAgain={(muted) => page && void markAgain(page, muted).then(() => update(speaker, MOST_TRIES))}
      onCopy={async () => navigator.clipboard.writeText(await exported('markdown'))}
      onSave={(format) => void exported(format).then((text) => saveText(text, fileName(format), MIME_TYPES[format]))}
      onAtlas={({ target, actor }) =>
        openOwn(`atlas.html${actor ? `#/actor/${actor}` : target ? `#/target/${target}` : ''}`)
      }
      onOptions={() => void browser.runtime.openOptionsPage()}
      onHelp={() => openOwn('welcome.html')}
    />,
    document.body,
  );
}

/** Wherever the words were muted, on this page, on its site or everywhere. */
async function markAgain(page: ActivePage, { kind, id: ref, alias }: MutedName): Promise<void> {
  await changeSettings((settings) =>
    mutesOn(settings, page.host)
      .filter((mute) => nameKey(mute) === nameKey({ kind, ref, alias }))
      .reduce(withoutMute, settings),
  );
  // A page that reads itself anew does not answer now, and has been told by its settings.
  await tell(page, { type: 'unmute', name: nameKey({ kind, ref, alias }) }).catch(() => {});
}

function fileName(format: ExportFormat): string {
  return `truceline.${format === 'markdown' ? 'md' : format}`;
}

function openOwn(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/' as '/') + path });
}

void main();
