import { offer } from '../drive';
import { FIRST_STORY } from '../story';

/** A note: its words in its light tree, its frame in a shadow tree. */
class StoryNote extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:block}</style><div part="frame"><slot></slot></div>';
  }

  set note({ kind, strong, text }) {
    const tag = kind === 'heading' ? 'h3' : strong ? 'blockquote' : 'p';
    const inner = this.firstElementChild;
    if (inner?.localName === tag) {
      // The same text node gets other words.
      inner.firstChild.data = text;
      return;
    }
    const next = document.createElement(tag);
    next.append(text);
    this.replaceChildren(next);
  }
}

/** Keeps one element a note, and moves it where the note moves. */
class LiveStory extends HTMLElement {
  #notes = new Map();

  set story({ headline, notes }) {
    if (!this.firstElementChild) this.innerHTML = '<h2></h2><div></div><p></p>';
    const [head, list, count] = this.children;
    head.textContent = headline;
    count.textContent = `${notes.length} notes`;
    const kept = new Map(notes.map(({ key }) => [key, this.#notes.get(key) ?? document.createElement('story-note')]));
    for (const [key, element] of this.#notes) if (!kept.has(key)) element.remove();
    notes.forEach((note, place) => {
      const element = kept.get(note.key);
      if (list.children[place] !== element) list.insertBefore(element, list.children[place] ?? null);
      element.note = note;
    });
    this.#notes = kept;
  }
}

offer(() => {
  customElements.define('story-note', StoryNote);
  customElements.define('live-story', LiveStory);
  const live = document.createElement('live-story');
  document.getElementById('app').replaceChildren(live);
  live.story = FIRST_STORY;
  return (story) => {
    live.story = story;
  };
});
