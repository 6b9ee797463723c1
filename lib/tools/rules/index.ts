// Every rule of the data, in the order in which they run.
import { aliasCollisions } from './alias-collisions';
import { citations } from './citations';
import { dates } from './dates';
import { knownIds } from './known-ids';
import { rollCalls } from './roll-calls';
import type { Rule } from './rule';
import { stems } from './stems';
import { wording } from './wording';

export const RULES: readonly Rule[] = [knownIds, aliasCollisions, stems, rollCalls, dates, citations, wording];
