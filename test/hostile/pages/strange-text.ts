// H46–H49: text that is not what it looks like, or does not look like what it is.
import { type HostilePage, MARKS, MARKS_OF_WORDS, WORDS, withFiller } from '../hostile-page';

const BOMB = '\u0301'.repeat(5_000);
const letters = [...WORDS].map((letter) => `<span>${letter}</span>`).join('');

export const STRANGE_TEXT: readonly HostilePage[] = [
  {
    id: 'H46',
    does: 'is full of combining marks, joiners, overrides of direction and soft hyphens',
    holds: 'names with soft hyphens or struck through are marked, reversed ones are not, and it ends',
    body: withFiller(`<p>Rus&shy;sia and Tur&shy;key agreed on a cease&shy;fire in Idlib, the UN said.</p>
      <p>\u202eynamreG\u202c and Fran\u0338\u0338\u0338ce: a${BOMB}e${BOMB}. ${'\u200d\u200b\u2060\ufeff'.repeat(5_000)}</p>
      <p>${'\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(1_000)}</p><p>Germany welcomed the truce.</p>`),
    marks: [...MARKS, 'Fran\u0338\u0338\u0338ce'],
  },
  {
    id: 'H47',
    does: 'puts every letter into an element of its own',
    holds: 'the words are marked as one',
    body: withFiller(`<p>${letters}</p>`),
    marks: MARKS_OF_WORDS,
  },
  {
    id: 'H48',
    does: 'hides words by display, visibility, content-visibility, opacity and closed details',
    holds: 'only words that are to be seen are marked',
    head: `<style>.none { display: none } .unseen { visibility: hidden } .clear { opacity: 0 }
      .skipped { content-visibility: hidden } .late { content-visibility: auto; contain-intrinsic-size: 9px 9px }</style>`,
    body: withFiller(`<p>${WORDS}</p><p class="none">Germany and France.</p><p class="unseen">Germany and France.</p>
      <p class="clear">Germany and France.</p><div class="skipped"><p>Germany and France.</p></div>
      <details><summary>More</summary><p>Germany and France.</p></details>
      <div style="height:3000px"></div><p class="late">Uruguay welcomed the truce.</p>`),
    marks: [...MARKS_OF_WORDS, 'Uruguay', 'truce'],
  },
  {
    id: 'H49',
    does: 'writes by style rules, line break hints, ruby, MathML and SVG',
    holds: 'words of the text are marked, also across a hint, and no others',
    head: '<style>.before::before { content: "Germany and France. " }</style>',
    body: withFiller(`<p class="before">${WORDS.replace('Turkey', 'Tur<wbr>key')}</p>
      <p><ruby>Uruguay<rp>(</rp><rt>Germany</rt><rp>)</rp></ruby> spoke.</p>
      <math><mtext>Germany</mtext></math><svg><text y="9">Germany</text><title>Germany</title></svg>
      <img alt="Germany" src="data:,">`),
    marks: [...MARKS_OF_WORDS, 'Uruguay'],
  },
];
