// What the browsers of a test asked the network for, without their own errands.
import type { Bench } from '../e2e/support';

/** What browsers fetch for themselves, with or without an extension. */
const VENDORS = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

function hostOf(url: string): string {
  return URL.canParse(url) && url.includes('://') ? new URL(url).hostname : url.replace(/:\d+$/, '');
}

/** A page's icon is the browser's errand, too, and is not run when the tab closes early. */
function isIcon(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/favicon.ico';
}

/** Every request but the browser's own. Tunnels, which the proxy refuses, may be tried more than once. */
export function askedFor({ server }: Bench): string[] {
  const isVendor = (host: string) => VENDORS.some((one) => host === one || host.endsWith(`.${one}`));
  const all = server.requests.filter(({ url }) => !isVendor(hostOf(url)) && !isIcon(url));
  const tunnels = new Set(all.filter(({ method }) => method === 'CONNECT').map(({ url }) => url));
  const pages = all.filter(({ method }) => method !== 'CONNECT').map(({ method, url }) => `${method} ${url}`);
  return [...pages, ...tunnels].sort();
}
