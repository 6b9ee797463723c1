// Where the extension runs: everywhere but on the sites that the reader switched off, or on the listed ones alone.
import type { Settings } from '../model/settings';

type Sites = Pick<Settings, 'reach' | 'offSites' | 'onSites'>;

/** True when the host is the site, or belongs to its domain. */
export function isOfSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** True when nothing is read on the host. */
export function isOff({ reach, offSites, onSites }: Sites, host: string): boolean {
  const isListed = (sites: readonly string[]) => sites.some((site) => isOfSite(host, site));
  return reach === 'listed' ? !isListed(onSites) : isListed(offSites);
}

/**
 * The settings with the host switched on or off. What reverses a rule of a parent domain lifts that rule: it stands for
 * all of the domain.
 */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  if (on !== isOff(settings, host)) return settings;
  const list = settings.reach === 'listed' ? 'onSites' : 'offSites';
  const isAdded = on === (list === 'onSites');
  const sites = settings[list];
  return {
    ...settings,
    [list]: isAdded ? [...sites, host].sort() : sites.filter((site) => !isOfSite(host, site)),
  };
}
