// Words that the reader does not want marked: which hold on a site, and how they come and go.
import type { Mute, Settings } from '../model/settings';
import { isOfSite } from './site-rule';

/** Those that hold on the host. */
export function mutesOn({ mutes }: Pick<Settings, 'mutes'>, host: string): Mute[] {
  return mutes.filter(({ site }) => site === null || isOfSite(host, site));
}

/** The settings with the words muted. What held on single sites stays beside what holds everywhere: that may be taken back. */
export function withMute(settings: Settings, mute: Mute): Settings {
  const covers = (one: Mute) => isSameName(one, mute) && (one.site === null || one.site === mute.site);
  if (settings.mutes.some(covers)) return settings;
  return { ...settings, mutes: [...settings.mutes, mute] };
}

/** The settings without that mute. */
export function withoutMute(settings: Settings, mute: Mute): Settings {
  const isIt = (one: Mute) => isSameName(one, mute) && one.site === mute.site;
  return { ...settings, mutes: settings.mutes.filter((one) => !isIt(one)) };
}

function isSameName(one: Mute, other: Mute): boolean {
  return one.kind === other.kind && one.ref === other.ref && one.alias === other.alias;
}
