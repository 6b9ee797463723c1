// The extension's own package → the dataset that is in it.
import { browser } from 'wxt/browser';
import { type Dataset, datasetFrom } from './load';

/** The dataset that the extension was built with. */
export function bundledDataset(): Dataset {
  return datasetFrom(async (path) => {
    const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
    if (!response.ok) throw new Error(`the package has no ${path}`);
    return response.text();
  });
}
