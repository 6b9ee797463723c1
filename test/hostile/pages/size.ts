// H43–H45: pages larger, wider and deeper than any article. The browser's own trouble with them is measured beside.
import { type HostilePage, MARKS } from '../hostile-page';
import { expectNoFreeze } from '../no-freeze';

/** All that the pages are to hold; otherwise a tenth of it, which tells the same sooner. */
const SHARE = process.env.TRUCELINE_FULL ? 1 : 0.1;

function huge(page: Pick<HostilePage, 'id' | 'does' | 'size' | 'script'>): HostilePage {
  return {
    ...page,
    holds: 'its first words are marked, and it stands still no longer than without us',
    // The text is there and not laid out, as in a long list that a browser draws late.
    head: `<style>
      .huge { content-visibility: auto; contain-intrinsic-size: 100px 100px } .unseen { display: none }</style>`,
    marks: MARKS,
    alone: true,
    check: expectNoFreeze,
  };
}

export const SIZE: readonly HostilePage[] = [
  huge({
    id: 'H43',
    does: `holds a text node of ${20 * SHARE} MB`,
    size: 20_000_000 * SHARE,
    script: (size) => {
      addEventListener('DOMContentLoaded', () => {
        const paragraph = document.createElement('p');
        paragraph.className = 'huge';
        paragraph.textContent = 'Patrols began on the road. '.repeat(size / 27);
        document.querySelector('article')?.append(paragraph);
      });
    },
  }),
  huge({
    id: 'H44',
    does: `has ${1_000_000 * SHARE} nodes`,
    size: 1_000_000 * SHARE,
    script: (size) => {
      addEventListener('DOMContentLoaded', () => {
        const article = document.querySelector('article');
        for (let part = 0; part < size / 10_000; part++) {
          const section = document.createElement('section');
          section.className = 'huge';
          section.innerHTML = '<p><i>Patrols</i> began <b>here</b></p>'.repeat(1667);
          article?.append(section);
        }
      });
    },
  }),
  huge({
    id: 'H45',
    does: 'nests fifty thousand boxes in each other, all named like what stands beside a story',
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        // In pieces, for a browser looks at all that is above each node that is added.
        const boxesIn = (outer: Element) => {
          let inner = outer;
          for (let depth = 0; depth < 250; depth++) {
            inner = inner.appendChild(document.createElement('div'));
            inner.className = 'related';
          }
          return inner;
        };
        const outer = document.createElement('div');
        outer.className = 'unseen';
        document.querySelector('article')?.append(outer);
        let inner: Element = outer;
        for (let piece = 0; piece < 200; piece++) {
          const top = document.createElement('div');
          top.className = 'related';
          const bottom = boxesIn(top);
          inner.append(top);
          inner = bottom;
        }
        inner.innerHTML = `<p>France spoke of the ceasefire.</p>${'<p>Patrols began on the road.</p>'.repeat(300)}`;
      });
    },
  }),
];
