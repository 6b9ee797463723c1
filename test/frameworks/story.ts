// The story that every framework shows, and how it changes: the same seed gives the same row of changes.
import { pick, type Random } from '../bench/made-up-words';

/** One note of the story. */
export interface Note {
  key: number;
  kind: 'plain' | 'quote' | 'heading';
  strong: boolean;
  text: string;
}

/** What is shown at one moment. */
export interface Story {
  headline: string;
  notes: readonly Note[];
}

const SENTENCES = [
  'Russia and Turkey agreed on a ceasefire in Idlib on Thursday.',
  'The United Nations hoped that the ceasefire would last.',
  'The United States found a statement of the Security Council premature.',
  'Iran took note, and France asked for access to Syria.',
  'Patrols began on the road in the morning.',
  'The European Union met in Zagreb about the truce.',
  'Nobody was hurt, somebody said.',
  'Germany spoke of a zone, and of the ceasefire again.',
];
const KINDS = ['plain', 'plain', 'quote', 'heading'] as const;
const MOST_NOTES = 14;
const LEAST_NOTES = 3;

export const FIRST_STORY: Story = {
  headline: 'A ceasefire in Idlib, note by note',
  notes: SENTENCES.slice(0, 5).map((text, key) => ({ key, kind: 'plain', strong: false, text })),
};

/** The next story: one note more, fewer, elsewhere or other, all in another order, or another headline. */
export function changeStory({ headline, notes }: Story, random: Random): Story {
  const at = Math.floor(random() * notes.length);
  const other = (change: Partial<Note>) => notes.map((note, place) => (place === at ? { ...note, ...change } : note));
  switch (
    pick(random, ['text', 'text', 'add', 'add', 'remove', 'remove', 'move', 'kind', 'strong', 'turn', 'headline'])
  ) {
    case 'add': {
      if (notes.length >= MOST_NOTES) return { headline, notes: notes.slice(0, LEAST_NOTES) };
      const key = Math.max(...notes.map((note) => note.key)) + 1;
      const note: Note = { key, kind: pick(random, KINDS), strong: random() < 0.3, text: pick(random, SENTENCES) };
      return { headline, notes: notes.toSpliced(at, 0, note) };
    }
    case 'remove':
      return { headline, notes: notes.length > LEAST_NOTES ? notes.toSpliced(at, 1) : notes };
    case 'move': {
      const moved = notes.slice(at, at + 1);
      return { headline, notes: notes.toSpliced(at, 1).toSpliced(Math.floor(random() * notes.length), 0, ...moved) };
    }
    case 'kind':
      return { headline, notes: other({ kind: pick(random, KINDS) }) };
    case 'strong':
      return { headline, notes: other({ strong: random() < 0.5 }) };
    case 'turn':
      return { headline, notes: notes.toReversed() };
    case 'headline':
      return { headline: `${pick(random, SENTENCES)} Live`, notes };
    default:
      return { headline, notes: other({ text: pick(random, SENTENCES) }) };
  }
}

/** The markup that a server without a framework sends. */
export function storyHtml({ headline, notes }: Story): string {
  return `<section class="story"><h2>${headline}</h2>${notes.map(noteHtml).join('')}<p>${notes.length} notes</p></section>`;
}

function noteHtml({ kind, strong, text }: Note): string {
  if (kind === 'heading') return `<h3>${text}</h3>`;
  if (kind === 'quote') return `<blockquote><p>${text}</p></blockquote>`;
  return strong ? `<p><strong>${text}</strong></p>` : `<p>${text}</p>`;
}
