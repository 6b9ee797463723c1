// The pages' part of `npm run bench`: whole highlighters on whole pages.
import { serveBench, startBenchBrowser } from '../browser';
import type { Ready } from '../contract';
import { median, rounded } from '../statistics';
import { type ExtensionCost, measureExtension } from './extension';
import { measureLibraries, type PageCost } from './libraries';
import { englishTerms, offTopicPage, onTopicPages } from './samples';

export interface PagesReport {
  /** How many names the libraries look for. */
  terms: number;
  pages: { name: string; length: number }[];
  libraries: PageCost[];
  extension: ExtensionCost[];
  /** Medians of asking for the lexicon and making it ready. */
  ready: Ready;
}

export async function measurePages({
  launches,
  tell,
}: {
  launches: number;
  tell: (what: string) => void;
}): Promise<PagesReport> {
  const server = await serveBench();
  const bare = await startBenchBrowser(server);
  const terms = englishTerms();
  const pages = onTopicPages();
  const extension: ExtensionCost[] = [];
  const ready: Ready[] = [];
  for (const page of [...pages, offTopicPage()]) {
    tell(`${page.name}: truceline`);
    const measured = await measureExtension(server, bare, page, launches);
    extension.push(measured.cost);
    ready.push(...measured.ready);
  }
  const libraries = await measureLibraries(server, bare, pages, { terms, runs: launches, tell });
  await bare.close();
  await server.server.close();
  const of = (key: keyof Ready) => rounded(median(ready.map((one) => one[key])));
  return {
    terms: terms.length,
    pages: pages.map(({ name, length }) => ({ name, length })),
    ...{ libraries, extension },
    ready: { ask: of('ask'), unpack: of('unpack'), length: of('length') },
  };
}
