// Every message there is, by direction: ids, counts and settings only, never a page's text.
import { z } from 'zod';
import type { Words } from '../model/say';
import type { Settings } from '../model/settings';
import type { Card } from '../model/view';
import { CASES, EVIDENCE, FORMS, type Stance } from '../model/vocabulary';

const ref = z.string().regex(/^[a-z0-9-]{1,100}$/);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const kind = z.enum(['actor', 'ceasefire', 'term']);
/** As the lexicon has it, not as the page writes it. */
const alias = z.string().min(1).max(200);
const asOf = z.strictObject({ date: day, from: z.enum(['article', 'unknown', 'reader']) });

/** A mark, and what it was made for: nothing of it is the page's own. */
export const markFacts = z.strictObject({
  kind,
  ref,
  alias,
  form: z.enum(FORMS),
  case: z.enum(CASES),
  /** Of a weak alias, the evidence that it asks for: one of these. */
  needs: z.array(z.enum(EVIDENCE)).max(EVIDENCE.length),
  about: z.array(ref).max(8),
  day,
});
export type MarkFacts = z.infer<typeof markFacts>;

/** From a page to the background. Parsed on arrival. */
export const toBackground = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    host: z.string().max(255),
    ready: z.boolean(),
  }),
  z.strictObject({ type: z.literal('lexicons'), languages: z.array(z.string().max(8)).max(8) }),
  z.strictObject({ type: z.literal('stances'), target: ref, day, actors: z.array(ref).max(2000) }),
  z.strictObject({
    type: z.literal('card'),
    kind,
    ref,
    /** What the words are about: none of ours, one target, or several of which it may be any. */
    about: z.array(ref).max(8),
    asOf,
  }),
  /** How sentences of these languages tell of acts. */
  z.strictObject({ type: z.literal('reported'), languages: z.array(z.string().max(8)).max(8) }),
  z.strictObject({ type: z.literal('script'), script: z.enum(['session', 'following', 'popover']) }),
  z.strictObject({ type: z.literal('style') }),
  /** A frame of the page's own origin holds a ceasefire word: those that there are get a script. */
  z.strictObject({ type: z.literal('frames') }),
  z.strictObject({ type: z.literal('atlas'), target: ref.optional(), actor: ref.optional() }),
  /** The interface's words in the language that the reader chose. */
  z.strictObject({ type: z.literal('words') }),
  /** The reader wants these words marked no more, or again: on this site, or everywhere. */
  z.strictObject({ type: z.literal('mute'), kind, ref, alias, everywhere: z.boolean(), on: z.boolean() }),
  /** The reader asks why something was marked, or wants to report it. */
  markFacts.extend({ type: z.literal('why') }),
]);
export type ToBackground = z.infer<typeof toBackground>;
/** A script that a page asks for when it needs it. */
export type LaterScript = Extract<ToBackground, { type: 'script' }>['script'];

/** What the background answers, by type of message. */
export interface Answers {
  /**
   * The script that reads is in the page then, also where the page was not `ready` before. `off`: the reader switched this
   * site off.
   */
  open: { off: true } | { off: false; settings: PageSettings };
  /** Lexicons, English first, and cues, all as written. */
  lexicons: { lexicons: string[]; cues: string };
  /** Actors without a recorded position are missing. */
  stances: { stances: Record<string, Stance> };
  card: { card: Card };
  /** By language, as written; those without are missing. */
  reported: { rules: Record<string, string> };
  script: { loaded: boolean };
  style: { added: boolean };
  frames: { loaded: boolean };
  atlas: { opened: boolean };
  /** Null: those of the browser. */
  words: { words: Words | null };
  mute: { stored: boolean };
  why: { opened: boolean };
}

/** What a page needs of the settings. */
export interface PageSettings
  extends Pick<Settings, 'density' | 'weight' | 'hiddenLines' | 'opening' | 'modifier' | 'restMs' | 'language'> {
  /** Ids of the targets of which nothing is underlined. */
  hiddenTargets: string[];
  /** Names that are not marked here, as nameKey() writes them, in their order; a session adds what is muted in it. */
  muted: string[];
}

/** A failure is an answer too: the page says so instead of hanging. */
export type Answer<T extends ToBackground['type']> = Answers[T] | { error: string };

/** From popup or background to a page. Checked by hand there: zod is too large for a content script. */
export type ToPage =
  | { type: 'summary' }
  | { type: 'jump'; ref: string; direction: 1 | -1 }
  | { type: 'choose'; target: string | null }
  | { type: 'command'; command: Command }
  /** Marks words again that the reader muted on this page only. */
  | { type: 'unmute'; name: string }
  /** The reader took back the permission to read this site. */
  | { type: 'withdrawn' };

/** Those that a page answers. The manifest has more: `toggle-site`, and the browser's own for the toolbar window. */
export const COMMANDS = ['next-mention', 'previous-mention', 'open-mention', 'close-mention'] as const;
export type Command = (typeof COMMANDS)[number];
