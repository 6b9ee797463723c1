// Citations carry weight: an encyclopaedia never stands alone, and high confidence has its ground.
import type { Citation } from '../../model/fields';
import type { Rule } from './rule';

const ENCYCLOPAEDIA = /(^|\.)wiki(pedia|source|data|news)\.org$/;
const OFFICIAL: readonly Citation['kind'][] = ['primary_official', 'meeting_record', 'agreement_text'];

export const citations: Rule = ({ targets }) =>
  [...targets.values()].flatMap(({ positions }) =>
    (positions?.value ?? []).flatMap((one, index) => {
      if (!positions) return [];
      const problems = [];
      const path = [index, 'citations'];
      if (one.citations.every(({ url }) => ENCYCLOPAEDIA.test(new URL(url).hostname))) {
        problems.push(
          positions.problem(
            path,
            'citations',
            'an encyclopaedia is the only citation',
            'cite what the encyclopaedia cites',
          ),
        );
      }
      const publishers = new Set(one.citations.map(({ publisher }) => publisher));
      if (
        one.confidence === 'high' &&
        publishers.size < 2 &&
        !one.citations.some(({ kind }) => OFFICIAL.includes(kind))
      ) {
        problems.push(
          positions.problem(
            [index, 'confidence'],
            'citations',
            'high confidence on one secondary publisher',
            'add an official record or a second publisher, or set medium',
          ),
        );
      }
      return problems;
    }),
  );
