// H52, H53, H56: documents written over and over, documents that are no article, and a policy that allows nothing.
import { expect } from 'vitest';
import { pointAt } from '../../../lib/tools/browser/reader';
import { pause } from '../../e2e/support';
import { BODY, type HostilePage, MARKS, WORDS } from '../hostile-page';
import { eventually, expectMarks } from '../open-hostile';
import { isOpen, openCard } from '../popover-under-attack';

/** Past the late second look of the content script. */
const STAYS_CLOSED_MS = 2500;
/** The rest that opens a card, and its opening. */
const RESTED_MS = 1000;
const PROSE = WORDS.repeat(20);
const NO_ARTICLES: Record<string, string> = {
  'application/json': JSON.stringify({ text: PROSE }),
  // A body of HTML in it makes no article of a feed.
  'application/xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
    <body xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE}</p></body></feed>`,
  'text/xml': `<?xml version="1.0"?><rss version="2.0"><channel><item>${PROSE}</item></channel></rss>`,
  'image/svg+xml': `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${PROSE}</text></svg>`,
  'text/plain': PROSE,
};

export const DOCUMENTS: readonly HostilePage[] = [
  {
    id: 'H52',
    does: 'writes its document anew twenty times',
    holds: 'it is marked in the end, and opens its card',
    async check(tab) {
      await tab.page.evaluate(async (body) => {
        for (let time = 0; time < 20; time++) {
          document.open();
          document.write(`<!doctype html><html lang="en"><meta property="og:type" content="article">
            <meta property="article:published_time" content="2020-03-06"><article>${body}`);
          document.close();
          await new Promise((done) => setTimeout(done, 50));
        }
      }, BODY);
      await pause(STAYS_CLOSED_MS);
      await expectMarks(tab, MARKS);
      // A reader who comes while it is still read anew has to point again.
      await eventually(async () => {
        await pointAt(tab.page, 'Russia');
        await pause(RESTED_MS);
        expect(await isOpen(tab.page)).toBe(true);
      });
    },
  },
  ...Object.entries(NO_ARTICLES).map(
    ([type, text]): HostilePage => ({
      id: 'H53',
      does: `is ${type} and full of names`,
      holds: 'it stays unmarked',
      whole: { text, type },
      marks: [],
      async check({ page }) {
        await pause(STAYS_CLOSED_MS);
        expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      },
    }),
  ),
  {
    id: 'H53',
    does: 'is XHTML',
    holds: 'it is marked like HTML',
    whole: {
      text: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>
        <script src="/witness.js"></script></head><body><article>${BODY}</article></body></html>`,
      type: 'application/xhtml+xml',
    },
  },
  {
    id: 'H56',
    does: 'allows no style, no script, no frame and no untrusted HTML',
    holds: 'it is marked, and the card is drawn as ever',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts">`,
    // That a policy in a document cannot sandbox it, and that its own icon is not allowed.
    says: /sandbox|favicon\.ico/,
    async check(tab) {
      await openCard(tab);
      const { width, line } = await tab.page.evaluate(() => ({
        width: document.querySelector('div[popover]')?.getBoundingClientRect().width,
        line: getComputedStyle(document.body, '::highlight(truceline-supports)').textDecorationLine,
      }));
      expect(width).toBe(380);
      expect(line).toBe('underline');
    },
  },
];
