// Addresses of documents as a record that is against its readers may have them, each with where it may lead.

export interface HostileAddress {
  url: string;
  /** The host that a reader must be shown, in ASCII; null where the address must not be a link. */
  host: string | null;
}

const SCHEMES = [
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'about',
  'view-source',
  'resource',
  'jar',
  'ftp',
  'ws',
  'wss',
  'mailto',
  'tel',
  'intent',
  'x-own',
];
const within = (scheme: string, sign: string) => scheme.slice(0, 2) + sign + scheme.slice(2);
const mixed = (scheme: string) => scheme.replace(/[a-z]/g, (letter, at) => (at % 2 ? letter : letter.toUpperCase()));

/** Of the twenty schemes, three hundred. */
const DISGUISES: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:globalThis.executed=1`,
  (scheme) => `${scheme.toUpperCase()}:globalThis.executed=2`,
  (scheme) => `${mixed(scheme)}:globalThis.executed=3`,
  (scheme) => ` ${scheme}:globalThis.executed=4`,
  (scheme) => `\t${scheme}:globalThis.executed=5`,
  (scheme) => `\u0001\u001f${scheme}:globalThis.executed=6`,
  (scheme) => `${within(scheme, '\t')}:globalThis.executed=7`,
  (scheme) => `${within(scheme, '\n')}:globalThis.executed=8`,
  (scheme) => `${within(scheme, '\r\n')}:globalThis.executed=9`,
  (scheme) => `${scheme}\t:globalThis.executed=10`,
  (scheme) => `${scheme}://https%0aglobalThis.executed=11`,
  (scheme) => `${scheme}:/*https://example.org*/globalThis.executed=12`,
  (scheme) => `${scheme}:text/html,<script>opener.executed=13</script>`,
  (scheme) => `${scheme}:https://example.org/14`,
  (scheme) => `${scheme}://example.org/?https://example.org/15`,
];

/** Thirty that are no address on their own. */
const NONE = [
  '',
  ' ',
  '/',
  '/path',
  './path',
  '../path',
  '?query',
  '#fragment',
  '//evil.example',
  '//evil.example/path',
  '\\\\evil.example\\share',
  '/\\evil.example',
  'evil.example',
  'www.evil.example/path',
  'not an address',
  'https',
  'https//evil.example',
  'https:',
  'https://',
  'http:///',
  'https://?',
  'https://#',
  'https://exa mple.org/',
  'https://[::1/',
  'https://exam<ple.org/',
  'https://example.org:port/',
  'https://example.org:99999/',
  'https://%00/',
  '&#106;avascript:globalThis.executed=1',
  '%6aavascript:globalThis.executed=1',
];

const HOSTS: readonly (readonly [written: string, host: string])[] = [
  ['example.org', 'example.org'],
  ['EXAMPLE.Org', 'example.org'],
  ['www.example.org', 'example.org'],
  // Cyrillic letters that look like "apple" and "paypal".
  ['аррӏе.example', 'xn--80ak6aa92e.example'],
  ['раураl.example', 'xn--l-7sba6dbr.example'],
  ['例え.example', 'xn--r8jz45g.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['مثال.example', 'xn--mgbh0fb.example'],
  ['דוגמה.example', 'xn--6dbbec0c.example'],
  ['☃.example', 'xn--n3h.example'],
  ['ex\u200bample.example', 'example.example'],
  ['example。org', 'example.org'],
  ['ｅｘａｍｐｌｅ.example', 'example.example'],
  ['%65xample.org', 'example.org'],
  ['0x7f.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['a.b.c.d.example', 'a.b.c.d.example'],
];

/** Of the eighteen hosts, two hundred and seventy. */
const AROUND: readonly ((host: string) => string)[] = [
  (host) => `https://${host}/`,
  (host) => `http://${host}/1`,
  (host) => `https://${host}/?q=javascript:globalThis.executed=1`,
  (host) => `https://good.example@${host}/2`,
  (host) => `https://good.example:pass%3Aword@${host}/3`,
  (host) => `https://good.example%2F@${host}/4`,
  (host) => `https:\\\\${host}\\5`,
  (host) => `https:${host}/6`,
  (host) => `http:${host}/7`,
  (host) => `https:////${host}/8`,
  (host) => `HtTpS://${host}/9`,
  (host) => ` \u0001https://${host}/10 `,
  (host) => `ht\ttps:/\n/${host}/11`,
  (host) => `https://${host}/"onmouseover="globalThis.executed=1" x="`,
  (host) => `https://${host}/<script>globalThis.executed=1</script>#'><img src=x onerror=globalThis.executed=1>`,
];

/** 600 different ones. */
export function hostileAddresses(): HostileAddress[] {
  return [
    ...SCHEMES.flatMap((scheme) => DISGUISES.map((disguised) => ({ url: disguised(scheme), host: null }))),
    ...NONE.map((url) => ({ url, host: null })),
    ...HOSTS.flatMap(([written, host]) => AROUND.map((around) => ({ url: around(written), host }))),
  ];
}
