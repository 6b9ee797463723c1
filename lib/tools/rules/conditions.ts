// Conditions belong to conditional support, and to nothing else. That they are there is in the schema.
import { targetFiles } from '../reading/entries';
import type { Rule } from './rule';

export const conditions: Rule = (entries) =>
  targetFiles(entries).flatMap(({ positions }) =>
    (positions?.value ?? []).flatMap((one, index) =>
      positions && one.conditions !== undefined && one.stance !== 'supports_with_conditions'
        ? [
            positions.problem(
              [index, 'conditions'],
              'conditions',
              `conditions of an act that ${one.stance.replace('ambiguous', 'is ambiguous')}`,
              'set supports_with_conditions, or tell them in the summary or facet',
            ),
          ]
        : [],
    ),
  );
