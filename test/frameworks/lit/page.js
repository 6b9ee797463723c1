import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { offer } from '../drive';
import { FIRST_STORY } from '../story';

const note = ({ kind, strong, text }) => {
  if (kind === 'heading') return html`<h3>${text}</h3>`;
  if (kind === 'quote') return html`<blockquote><p>${text}</p></blockquote>`;
  return strong ? html`<p><strong>${text}</strong></p>` : html`<p>${text}</p>`;
};
const section = ({ headline, notes }) => html`<section class="story">
  <h2>${headline}</h2>
  ${repeat(notes, ({ key }) => key, note)}
  <p>${notes.length} notes</p>
</section>`;

offer(() => {
  const root = document.getElementById('app');
  render(section(FIRST_STORY), root);
  return (story) => render(section(story), root);
});
