// A card and the place of its mention in the page → the act that the sentence there tells of.

import type { ReportedRules } from '../model/reported';
import type { Reported } from '../model/reported-act';
import type { Card } from '../model/view';
import type { Block } from '../page/blocks';
import { besideRecord } from '../reported/compare';
import { readAct } from '../reported/read-act';
import type { Place } from '../reported/words';
import type { Marked, Told } from './handover';

const YEAR_LENGTH = 4;

/** Null where the sentence tells of no act of the actor. The first language that knows one tells. */
export function reportedIn(card: Card, { mark, marks, around, rules }: Told): Reported | null {
  if (card.card !== 'actor') return null;
  const block = around(mark.span.startContainer);
  const at = block && placeIn(block, mark);
  if (!at) return null;
  const here = marks.flatMap(({ kind, ref, span }) => {
    const place = placeIn(block, { span });
    return place ? [{ kind, ref, place }] : [];
  });
  const placesOf = (wanted: (ref: string) => boolean) =>
    here.flatMap(({ kind, ref, place }) => (kind === 'actor' && wanted(ref) ? [place] : []));
  const passage = {
    text: block.text,
    at,
    own: placesOf((ref) => ref === mark.ref),
    others: placesOf((ref) => ref !== mark.ref),
    year: card.asOf.date?.slice(0, YEAR_LENGTH) ?? null,
  };
  for (const [language, written] of Object.entries(rules)) {
    const act = readAct(JSON.parse(written) as ReportedRules, language, passage);
    if (!act) continue;
    const { start, end, ...told } = act;
    const isOther = here.some(
      ({ kind, ref, place }) =>
        kind === 'ceasefire' && ref !== card.standing?.target.id && place.start >= start && place.end <= end,
    );
    return { ...told, language, beside: isOther ? null : besideRecord(told, card) };
  }
  return null;
}

/** Where a mention stands in the block's text; null where that is elsewhere. */
function placeIn({ runs }: Block, { span }: Pick<Marked, 'span'>): Place | null {
  const offset = (text: Text, at: number) => {
    const run = runs.find(({ node }) => node === text);
    return run ? run.start + at : -1;
  };
  const start = offset(span.startContainer, span.startOffset);
  const end = offset(span.endContainer, span.endOffset);
  return start < 0 || end < 0 ? null : { start, end };
}
