// Every rule of the data, in the order in which they run.
import { addresses } from './addresses';
import { aliasCollisions } from './alias-collisions';
import { aliasMatches } from './alias-matches';
import { aliasWords } from './alias-words';
import { citationDates } from './citation-dates';
import { citations } from './citations';
import { conditions } from './conditions';
import { dates } from './dates';
import { evidenceWords } from './evidence-words';
import { exemptions } from './exemptions';
import { ids } from './ids';
import { knownIds } from './known-ids';
import { offices } from './offices';
import { relations } from './relations';
import { repeatedActs } from './repeated-acts';
import { reportedWords } from './reported-words';
import { reviews } from './reviews';
import { rollCalls } from './roll-calls';
import type { Rule } from './rule';
import { stems } from './stems';
import { summaries } from './summaries';
import { texts } from './texts';
import { votingBodies } from './voting-bodies';
import { wording } from './wording';

export const RULES: readonly Rule[] = [
  ids,
  knownIds,
  relations,
  aliasCollisions,
  aliasMatches,
  aliasWords,
  exemptions,
  evidenceWords,
  stems,
  reportedWords,
  rollCalls,
  votingBodies,
  dates,
  offices,
  addresses,
  citations,
  citationDates,
  repeatedActs,
  conditions,
  summaries,
  wording,
  texts,
  reviews,
];
