// test/pages → the sample articles, served at their addresses.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Sample } from './reader';
import type { PageServer } from './serve';

const SAMPLES = resolve('test/pages');

/** Serves them all, so that links between them work, and gives those of the slugs, in that order. */
export function serveSamples(server: PageServer, slugs: readonly string[]): Sample[] {
  const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all = folders.map(({ name: slug }) => {
    const { url } = JSON.parse(readFileSync(join(SAMPLES, slug, 'expected.json'), 'utf8')) as { url: string };
    // The proxy speaks plain HTTP; a real site would be read over https just the same.
    return { slug, url: url.replace(/^https:/, 'http:'), html: readFileSync(join(SAMPLES, slug, 'source.html')) };
  });
  for (const { url, html } of all) server.add(url, html);
  return slugs.flatMap((slug) => all.find((one) => one.slug === slug) ?? []);
}
