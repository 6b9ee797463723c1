// The flags of citations: each may be given several times, and the nth of each belongs to the nth --url.
import { address, citation } from '../../model/fields';
import { CITATION_KINDS } from '../../model/vocabulary';
import { type Answers, type Field, present } from './field';

const { title, publisher, published, archived, accessed } = citation.shape;

export const CITATION_FIELDS: readonly Field[] = [
  { flag: 'url', what: 'citation: address of the document', need: 'required', several: 'repeated', form: address },
  { flag: 'title', what: 'citation: headline as it stands there', need: 'required', several: 'repeated', form: title },
  {
    flag: 'publisher',
    what: 'citation: who put it there',
    need: 'required',
    several: 'repeated',
    form: publisher,
  },
  {
    flag: 'citation-kind',
    what: 'citation: kind',
    need: 'required',
    several: 'repeated',
    choices: CITATION_KINDS,
  },
  { flag: 'published', what: 'citation: date', need: 'optional', several: 'repeated', form: published },
  { flag: 'archived', what: 'citation: address of a copy', need: 'optional', several: 'repeated', form: archived },
  {
    flag: 'accessed',
    what: 'citation: day on which it was read',
    need: 'optional',
    several: 'repeated',
    form: accessed,
  },
];

/** How many citations were begun: as many as the flag that was given most often. */
export function countCitations(answers: Answers): number {
  return Math.max(0, ...CITATION_FIELDS.map(({ flag }) => answers[flag]?.length ?? 0));
}

/** What the second and later citations lack; those of the first are required fields like any other. */
export function missingOfCitations(answers: Answers): { flag: string; what: string }[] {
  const later = Array.from({ length: Math.max(0, countCitations(answers) - 1) }, (_, index) => index + 1);
  return later.flatMap((place) =>
    CITATION_FIELDS.filter(({ flag, need }) => need === 'required' && !answers[flag]?.[place]).map(
      ({ flag, what }) => ({ flag, what: `${what} (number ${place + 1})` }),
    ),
  );
}

/** The citations as they are authored. An empty value leaves its key out. */
export function buildCitations(answers: Answers): Record<string, unknown>[] {
  return Array.from({ length: countCitations(answers) }, (_, place) => {
    const value = (flag: string) => answers[flag]?.[place] || undefined;
    return present({
      url: value('url'),
      title: value('title'),
      publisher: value('publisher'),
      published: value('published'),
      archived: value('archived'),
      accessed: value('accessed'),
      kind: value('citation-kind'),
    });
  });
}
