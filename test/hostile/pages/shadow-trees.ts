// H50, H51: shadow trees, and text that goes from slot to slot.
import { type HostilePage, MARKS, MARKS_OF_WORDS, WORDS, withFiller } from '../hostile-page';
import { expectMarks } from '../open-hostile';

export const SHADOW_TREES: readonly HostilePage[] = [
  {
    id: 'H50',
    does: 'keeps words in closed shadow trees, made by script and declared',
    holds: 'they are its own, and the others are marked',
    body: withFiller(`<p>${WORDS}</p><div id="made"></div>
      <div><template shadowrootmode="closed"><p>France and Germany spoke.</p></template></div>`),
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const root = document.querySelector('#made')?.attachShadow({ mode: 'closed' });
        if (root) root.innerHTML = '<p>France and Germany spoke of the ceasefire.</p>';
      });
    },
    marks: MARKS_OF_WORDS,
  },
  {
    id: 'H51',
    does: 'moves words from slot to slot, and through a slot that shows nothing',
    holds: 'the words that are seen are marked',
    body: withFiller(`<p>${WORDS}</p><div id="slots"><p slot="a">Germany welcomed the truce.</p></div>`),
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const host = document.querySelector('#slots');
        const root = host?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = '<slot name="a"></slot><section><slot name="b"></slot></section>';
        const words = host?.firstElementChild;
        const move = async () => {
          for (let count = 0; count < 60; count++) {
            words?.setAttribute('slot', ['b', 'none', 'a'][count % 3] ?? '');
            await new Promise((done) => setTimeout(done, 20));
          }
        };
        Object.assign(window, { words, move });
      });
    },
    async check(tab) {
      await tab.page.evaluate(() => (window as unknown as { move(): Promise<void> }).move());
      await expectMarks(tab, MARKS);
      for (const slot of ['none', 'b']) {
        await tab.page.evaluate(
          (name) => (window as unknown as { words: Element }).words.setAttribute('slot', name),
          slot,
        );
        await expectMarks(tab, slot === 'none' ? MARKS_OF_WORDS : MARKS);
      }
    },
  },
];
