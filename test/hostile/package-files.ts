// What a page can load of the extension's package.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Bench, BUILT } from '../e2e/support';

/** The addresses of all files of the package. */
export function packageFiles(bench: Bench): string[] {
  const folder = BUILT[bench.name];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => bench.extensionUrl(relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/')));
}

/** Those of the addresses that the page loads, by fetch or as an image, a script or a style sheet. */
export function loadedBy(page: Page, files: readonly string[]): Promise<string[]> {
  return page.evaluate(async (urls) => {
    const loads = (tag: 'img' | 'script' | 'link', url: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        element.setAttribute(tag === 'link' ? 'href' : 'src', url);
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        document.head.append(element);
      });
    const fetches = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
    const tried = urls.map(async (url) => {
      const outcomes = [fetches(url), loads('img', url), loads('script', url), loads('link', url)];
      return (await Promise.all(outcomes)).includes(true) ? [url] : [];
    });
    return (await Promise.all(tried)).flat();
  }, files);
}
