// H43–H45: pages larger, wider and deeper than any article. The browser's own trouble with them is measured beside.
import { type HostilePage, MARKS } from '../hostile-page';
import { expectNoFreeze } from '../no-freeze';

function huge(page: Pick<HostilePage, 'id' | 'does' | 'script'>): HostilePage {
  const one: HostilePage = {
    ...page,
    holds: 'its first words are marked, and it stands still no longer than without us',
    // The text is there and not laid out, as in a long list that a browser draws late.
    head: '<style>.huge { content-visibility: auto; contain-intrinsic-size: 100px 100px }</style>',
    marks: MARKS,
    alone: true,
    check: (tab) => expectNoFreeze(tab, one),
  };
  return one;
}

export const SIZE: readonly HostilePage[] = [
  huge({
    id: 'H43',
    does: 'holds a text node of 20 MB',
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const paragraph = document.createElement('p');
        paragraph.className = 'huge';
        paragraph.textContent = 'Patrols began on the road. '.repeat(20_000_000 / 27);
        document.querySelector('article')?.append(paragraph);
      });
    },
  }),
  huge({
    id: 'H44',
    does: 'has a million nodes',
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const article = document.querySelector('article');
        for (let part = 0; part < 100; part++) {
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
    does: 'nests fifty thousand elements in each other',
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const outer = document.createElement('div');
        outer.className = 'huge';
        outer.setAttribute('style', 'content-visibility: hidden');
        let inner: Element = outer;
        for (let depth = 0; depth < 50_000; depth++) {
          const next = document.createElement('div');
          inner.append(next);
          inner = next;
        }
        inner.append('Patrols began on the road.');
        document.querySelector('article')?.append(outer);
      });
    },
  }),
];
