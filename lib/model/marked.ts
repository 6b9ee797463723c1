// What a reader may ask of words that are marked: why, and that they be marked no more. Types only.
import type { Mute } from './settings';
import type { Case, Evidence, Form, Strength } from './vocabulary';

/** Why a word was marked. */
export interface Because {
  /** As the page writes it. */
  alias: string;
  strength: Strength;
  /** Of a weak alias: a name of the same on this page that needs no other; null where there is none. */
  backing: string | null;
}

/** The rule by which words were taken for a name, and what for. */
export interface WhyView {
  kind: Mute['kind'];
  id: string;
  name: string;
  /** As the lexicon has it. */
  alias: string;
  form: Form;
  letters: Case;
  /** Of a weak alias: one of these is asked for. */
  needs: Evidence[];
  /** What the words around are about. */
  targets: { id: string; name: string }[];
  /** Of the article. */
  day: string | null;
  versions: { extension: string; dataset: string };
}

/** Where a name is not to be marked any more. */
export type MuteScope = 'page' | 'site' | 'everywhere';

/** Words that name something and are not marked, because the reader muted them. */
export interface MutedName {
  id: string;
  /** Of what they name. */
  name: string;
  kind: Mute['kind'];
  /** As the lexicon has them. */
  alias: string;
}
