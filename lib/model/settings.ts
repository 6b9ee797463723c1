// The reader's settings: schema, defaults, and nothing else.
import { z } from 'zod';
import { STANCES } from './vocabulary';

export const DENSITIES = ['section', 'all', 'first'] as const;
export const OPENINGS = ['hover', 'modifier', 'click'] as const;
/** By their names in keyboard events. */
export const MODIFIERS = ['Shift', 'Alt', 'Control'] as const;
/** Everywhere but on the sites that are off, or on the listed ones alone. */
export const REACHES = ['everywhere', 'listed'] as const;
export const WEIGHTS = ['normal', 'strong'] as const;
/** Everything that a line may say. */
export const LINES = [...STANCES, 'none', 'ceasefire', 'term'] as const;

/** Of the interface, BCP 47: the folders of data/public/_locales. */
export const INTERFACE_LANGUAGES = [
  'ar',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'he',
  'pt-BR',
  'pt-PT',
  'ru',
  'tr',
  'uk',
  'zh-CN',
] as const;

/** Milliseconds of pointer rest: long enough that reading with the pointer opens nothing. */
const DEFAULT_REST_MS = 350;
/** So that a damaged store cannot make every page slow. */
const MOST_SITES = 2000;
const MOST_MUTES = 1000;
const MOST_CONFLICTS = 200;

/** A host as a browser writes it, in ASCII. */
const host = z.string().regex(/^[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?$|^\[[0-9a-f:.]+\]$/);
const hosts = z.array(host).max(MOST_SITES);

/** Words that are not to be marked as a name of what `ref` is the id of. */
export const mute = z.strictObject({
  kind: z.enum(['actor', 'ceasefire', 'term']),
  ref: z.string().regex(/^[a-z0-9-]{1,100}$/),
  /** As the lexicon has them. */
  alias: z.string().min(1).max(200),
  /** The host, subdomains included; null: everywhere. */
  site: host.nullable(),
});
export type Mute = z.infer<typeof mute>;

export const settings = z.strictObject({
  reach: z.enum(REACHES).default('everywhere'),
  /** Hosts on which nothing is read; a host covers its subdomains. Idle while `reach` is `listed`. */
  offSites: hosts.default([]),
  /** The only hosts that are read while `reach` is `listed`, with their subdomains. */
  onSites: hosts.default([]),
  /** Which mentions of one actor are underlined: the first of a section, all, or the first of the page. */
  density: z.enum(DENSITIES).default('section'),
  weight: z.enum(WEIGHTS).default('normal'),
  /** Lines that are not drawn. */
  hiddenLines: z.array(z.enum(LINES)).max(LINES.length).default([]),
  /** Conflicts, by their names in the record, of which nothing is underlined. */
  hiddenConflicts: z.array(z.string().min(1).max(200)).max(MOST_CONFLICTS).default([]),
  mutes: z.array(mute).max(MOST_MUTES).default([]),
  opening: z.enum(OPENINGS).default('hover'),
  /** The key that is held while the pointer rests, where `opening` is `modifier`. */
  modifier: z.enum(MODIFIERS).default('Shift'),
  restMs: z.int().min(100).max(2000).default(DEFAULT_REST_MS),
  /** BCP 47 of the interface; null: that of the browser. */
  language: z.enum(INTERFACE_LANGUAGES).nullable().default(null),
});
export type Settings = z.infer<typeof settings>;
