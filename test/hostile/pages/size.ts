// H43–H45: pages larger, wider and deeper than any article. The browser's own trouble with them is measured beside.
import { BODY, type HostilePage, MARKS } from '../hostile-page';
import { expectNoFreeze } from '../no-freeze';
import type { Witness } from '../witness';

type World = Window & { witness: Witness };

/** Behind more than is read of any page, and so many nodes that it is counted what was read. */
const BEHIND = `<div class="unseen">${'<p>Shops were open.</p>'.repeat(300)}</div><p>France spoke of the ceasefire.</p>`;
/** Filled by the page's script, which then begins to count how long the page stands still. */
const FILLED = '<div class="unseen"></div>';

function huge(page: Pick<HostilePage, 'id' | 'does' | 'size' | 'body' | 'script'>): HostilePage {
  return {
    ...page,
    holds: 'its first words are marked and no others, and it stands still no longer than without us',
    // The text is there and not laid out, which would take the browser its own seconds.
    head: '<style>.unseen { display: none }</style>',
    marks: MARKS,
    alone: true,
    check: expectNoFreeze,
  };
}

export const SIZE: readonly HostilePage[] = [
  huge({
    id: 'H43',
    does: 'holds a text node of 20 MB',
    size: 20_000_000,
    body: BODY + FILLED + BEHIND,
    script: (size) => {
      addEventListener('DOMContentLoaded', () => {
        const filled = document.querySelector('.unseen') as Element;
        filled.textContent = 'Patrols began on the road. '.repeat(size / 27);
        (window as unknown as World).witness.longestGap();
      });
    },
  }),
  huge({
    id: 'H44',
    does: 'has a million nodes',
    size: 1_000_000,
    body: BODY + FILLED + BEHIND,
    script: (size) => {
      addEventListener('DOMContentLoaded', () => {
        const filled = document.querySelector('.unseen') as Element;
        for (let part = 0; part < size / 10_000; part++) {
          const section = document.createElement('section');
          section.innerHTML = '<p><i>Patrols</i> began <b>here</b></p>'.repeat(1667);
          filled.append(section);
        }
        (window as unknown as World).witness.longestGap();
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
        (window as unknown as World).witness.longestGap();
      });
    },
  }),
];
