// A real browser with the real extension, driven through one interface in Chromium and Firefox.
import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from './find';

export interface LaunchOptions {
  executable: string;
  /** Port of the proxy through which all requests go; without it, they go their own way. */
  proxyPort?: number;
  /** Folder of the built extension; without it, a bare browser. */
  extension?: string;
  headless?: boolean;
  dark?: boolean;
  language?: string;
}

/** A running browser and where its extension's pages are. */
export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  extensionId: string;
  /** The address of a page of the extension. */
  extensionUrl(path: string): string;
}

/** Firefox gives every installation its own address; this pins it. */
const FIREFOX_UUID = '7a1c1f04-52c9-4f5e-9d1a-5b7e3b0a2c11';
const FIREFOX_ID = 'truceline@truceline.example';

const CHROMIUM_QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-domain-reliability',
  // It would ask for every page over https first, and give the page up where the answer takes more than three seconds.
  '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
];

/** Firefox's own errands, switched off so that a count of requests is a count of ours. */
const FIREFOX_QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
};

/** Starts the browser with a fresh profile. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = name === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  const id = options.extension === undefined ? '' : await browser.installExtension(options.extension);
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  return { name, browser, extensionId: id, extensionUrl: (path) => `${origin}/${path}` };
}

function launchChromium({
  executable,
  proxyPort,
  headless = true,
  dark = false,
  language = 'en-US',
}: LaunchOptions): Promise<Browser> {
  return launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...CHROMIUM_QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      `--lang=${language}`,
      '--window-size=1100,900',
      ...(proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
}

function launchFirefox({
  executable,
  proxyPort,
  headless = true,
  dark = false,
  language = 'en-US',
}: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      ...FIREFOX_QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(proxyPort === undefined ? {} : firefoxProxy(proxyPort)),
    },
  });
}

function firefoxProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
