// Nothing is sent anywhere: with the extension, a browser asks for the same pages as without it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, waitForMarks } from '../../lib/tools/browser/reader';
import { openExtensionPage } from '../e2e/extension-pages';
import { cardOf } from '../e2e/popover-text';
import { type Bench, BROWSERS, openPage, SAMPLES, sample, startBench } from '../e2e/support';
import { askedFor } from './requests';

const OPEN = SAMPLES.filter(({ open }) => open);

describe.each(BROWSERS)('the network in %s', (name) => {
  let ours: Bench;
  let bare: Bench;
  beforeAll(async () => {
    [ours, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
  });
  afterAll(() => Promise.all([ours?.close(), bare?.close()]));

  it('hears of the pages themselves, and of nothing else', async () => {
    const read = async ({ url }: { url: string }) => {
      const [marked, plain] = await Promise.all([openPage(ours, url), openPage(bare, url)]);
      await waitForMarks(marked.page);
      await Promise.all([marked.page.close(), plain.page.close()]);
    };
    await Promise.all(OPEN.map(read));
    const pages = askedFor(bare);
    expect(pages).toEqual(expect.arrayContaining(OPEN.map(({ url }) => `GET ${url}`)));
    expect(askedFor(ours)).toEqual(pages);
  });

  it('hears of no popover, popup, options or atlas', async () => {
    const { url } = sample('gcf-april-2020');
    const [{ page }] = await Promise.all([openPage(ours, url), openPage(bare, url)]);
    await waitForMarks(page);
    const before = ours.server.requests.length;
    expect(await cardOf(page, 'US')).toContain('Foreign Policy');
    await openPopup(ours, page);
    for (const path of ['options.html', 'atlas.html', 'atlas.html#/target/gcf-2020', 'atlas.html#/actor/russia']) {
      await openExtensionPage(ours, path);
    }
    expect(ours.server.requests.length).toBeGreaterThanOrEqual(before);
    expect(askedFor(ours)).toEqual(askedFor(bare));
  });
});
