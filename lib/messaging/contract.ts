// Every message there is, by direction: ids, counts and settings only, never a page's text.
import { z } from 'zod';
import type { Settings } from '../model/settings';
import type { Card } from '../model/view';
import type { Stance } from '../model/vocabulary';

const ref = z.string().regex(/^[a-z0-9-]{1,100}$/);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const asOf = z.strictObject({ date: day, from: z.enum(['article', 'unknown', 'reader']) });

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
    kind: z.enum(['actor', 'ceasefire', 'term']),
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
  open: { off: true } | { off: false; settings: Pick<Settings, 'density' | 'opening' | 'restMs'> };
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
}

/** A failure is an answer too: the page says so instead of hanging. */
export type Answer<T extends ToBackground['type']> = Answers[T] | { error: string };

/** From popup or background to a page. Checked by hand there: zod is too large for a content script. */
export type ToPage =
  | { type: 'summary' }
  | { type: 'jump'; ref: string; direction: 1 | -1 }
  | { type: 'choose'; target: string | null }
  | { type: 'command'; command: Command }
  /** The reader took back the permission to read this site. */
  | { type: 'withdrawn' };

export const COMMANDS = ['next-mention', 'previous-mention', 'open-mention'] as const;
export type Command = (typeof COMMANDS)[number];
