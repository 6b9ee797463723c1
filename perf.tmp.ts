import { findMatches } from './lib/text/find-matches';
import { findMentions } from './lib/text/find-mentions';
import { createLetters } from './lib/text/letters';
import { createMatcher } from './lib/text/matcher';
import { unpackLexicon } from './lib/text/unpack-lexicon';
import { createVocabulary } from './lib/text/vocabulary';
import { unpackCues } from './lib/topic/cues';
import { resolveTarget } from './lib/topic/resolve';
(globalThis as any).P = { findMatches, createLetters, createMatcher, unpackLexicon, createVocabulary, unpackCues, findMentions, resolveTarget };
