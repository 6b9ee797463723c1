// Citations carry weight: an encyclopaedia never stands alone, no page counts twice, high confidence has its ground.
import type { Citation } from '../../model/fields';
import type { Position } from '../../model/position';
import { listCited } from '../cited';
import { targetFiles } from '../reading/entries';
import type { Entry } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

const ENCYCLOPAEDIA = /(^|\.)wiki(pedia|source|data|news)\.org$/;
const OFFICIAL: readonly Citation['kind'][] = ['primary_official', 'meeting_record', 'agreement_text'];

export const citations: Rule = (entries) => [
  ...targetFiles(entries).flatMap(({ positions }) =>
    (positions?.value ?? []).flatMap((one, index) => (positions ? checkWeight(positions, one, index) : [])),
  ),
  ...listCited(entries).flatMap(({ citations, entry, path }) => {
    const pages = citations.map(({ url }) => pageOf(url));
    return pages.flatMap((page, index) =>
      pages.indexOf(page) === index
        ? []
        : [entry.problem([...path, index, 'url'], 'citations', 'the same page is cited twice', 'keep one of the two')],
    );
  }),
];

function checkWeight(positions: Entry<Position[]>, one: Position, index: number): Problem[] {
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
  if (one.confidence === 'high' && publishers.size < 2 && !one.citations.some(({ kind }) => OFFICIAL.includes(kind))) {
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
}

/** Two addresses with the same rest show the same page. */
function pageOf(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
