import type { VNode } from 'preact';
import type { Say } from '../../lib/model/say';

/** A component with what it needs to speak: the gallery gives it other languages. */
type Spoken = VNode<{ say: Say; language: string }>;

/** Named states of a component, each built anew; looked at by people and by the accessibility check. */
export type States = Readonly<Record<string, () => Spoken>>;
