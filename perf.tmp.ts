import { findMatches } from './lib/text/find-matches';
import { createLetters } from './lib/text/letters';
import { createMatcher } from './lib/text/matcher';
import { tableHeads } from './lib/text/head-table';
(globalThis as any).P = { findMatches, createLetters, createMatcher, tableHeads };
