// Where the extension runs: everywhere but on the sites that the reader switched off.
import type { Settings } from '../model/settings';

/** True when the host, or a domain it belongs to, is switched off. */
export function isOff({ offSites }: Pick<Settings, 'offSites'>, host: string): boolean {
  return offSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The settings with the host switched on or off; switching on also lifts the rule of a parent domain. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  if (!on) return isOff(settings, host) ? settings : { ...settings, offSites: [...settings.offSites, host].sort() };
  return { ...settings, offSites: settings.offSites.filter((site) => host !== site && !host.endsWith(`.${site}`)) };
}
