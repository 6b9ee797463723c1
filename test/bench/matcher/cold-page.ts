// Runs in Chromium, in a page that has never run it: each step once, as a reader's page has it.
import type { ColdPage } from '../contract';
import { ourLetters, readOurs } from './ours';

function createPage(): ColdPage {
  let written = '';
  let paragraphs: string[] = [];
  return {
    async take(writtenAt, paragraphsAt) {
      written = await (await fetch(writtenAt)).text();
      paragraphs = (await (await fetch(paragraphsAt)).json()) as string[];
    },
    run(what) {
      const times = [performance.now()];
      const letters = ourLetters();
      times.push(performance.now());
      const matcher = readOurs(letters, written);
      times.push(performance.now());
      let found = 0;
      if (what === 'matches') for (const one of paragraphs) found += matcher.count(one);
      else found = matcher.pageNames(paragraphs);
      times.push(performance.now());
      const [start = 0, made = 0, unpacked = 0, end = 0] = times;
      return { letters: made - start, unpack: unpacked - made, find: end - unpacked, found };
    },
  };
}

Object.assign(window, { cold: createPage() });
