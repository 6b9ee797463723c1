// Settings → what a page needs of them, with names of the record turned into ids.
import type { PageSettings } from '../messaging/contract';
import { nameKey } from '../messaging/name-key';
import type { Manifest } from '../model/record';
import type { Settings } from '../model/settings';
import { mutesOn } from './mutes';

/** `targets`: those of the record, asked for where a conflict is hidden. */
export async function pageSettings(
  settings: Settings,
  host: string,
  targets: () => Promise<Manifest['targets']>,
): Promise<PageSettings> {
  const { density, weight, hiddenLines, hiddenConflicts, opening, modifier, restMs, language } = settings;
  const all = hiddenConflicts.length > 0 ? await targets() : [];
  return {
    ...{ density, weight, hiddenLines, opening, modifier, restMs, language },
    hiddenTargets: all.filter(({ conflict }) => hiddenConflicts.includes(conflict)).map(({ id }) => id),
    muted: [...new Set(mutesOn(settings, host).map(nameKey))].sort(),
  };
}
