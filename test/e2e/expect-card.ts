// A card and what the table of readings says of it → what is wrong with it, each in a line.
import type { ExpectedCard } from '../stories/readings';
import type { CardPart, CardParts } from './card-parts';

const NO_POSITION = 'No recorded position';
const RELATED = ['On other, related targets', 'Recorded on each of them'];
/** The lines of other times, by their key in the table. */
const FOLDS = { earlier: 'Earlier (', later: 'What came later (', around: 'Before or after this date' } as const;
/** Words that make a stance of what is none. */
const NO_STANCE_IS = /\b(neutral|undecided|silent)\b/i;
const DATE =
  /(?:(\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g;

/** First and last moment of the last date in a line, in milliseconds. @throws when there is none. */
function timeOf(line: string): { from: number; to: number } {
  const [, day, month, year] = [...line.matchAll(DATE)].at(-1) ?? [];
  if (month === undefined) throw new Error(`no date in "${line}"`);
  const from = new Date(`${day ?? 1} ${month} ${year} UTC`);
  const to = new Date(from);
  if (day === undefined) to.setUTCMonth(to.getUTCMonth() + 1, 0);
  return { from: from.getTime(), to: to.getTime() };
}

/** The date of an act stands before who reports it. */
const actTime = (line: string) => timeOf(line.replace(/, as reported by .*/, ''));

function wrongTimes({ present, folded }: CardParts, day: string): string[] {
  const today = timeOf(day).to;
  const part = (start: string): CardPart[] => folded.filter(({ title }) => title.startsWith(start));
  const past = [...present.acts, ...part(FOLDS.earlier).flatMap(({ acts }) => acts)];
  const future = part(FOLDS.later).flatMap(({ acts }) => acts);
  return [
    ...past.filter((line) => actTime(line).to > today).map((line) => `told as past on ${day}: ${line}`),
    ...future.filter((line) => actTime(line).from <= today).map((line) => `told as later than ${day}: ${line}`),
  ];
}

function wrongStance({ present }: CardParts, expected: string | undefined): string[] {
  const [stance, facet] = (expected ?? '').split(' · ');
  const wrong = present.stances.filter((one) => one !== stance);
  if (!expected) return wrong.map((one) => `a stance where none is to be marked: ${one}`);
  return [
    ...(present.stances.length === 0 ? [`no stance instead of ${stance}`] : []),
    ...wrong.map((one) => `${one} instead of ${stance}`),
    ...(facet && !present.text.includes(`${stance} · ${facet}`) ? [`no facet "${facet}"`] : []),
  ];
}

function wrongFolds({ folded }: CardParts, expected: ExpectedCard): string[] {
  return (['earlier', 'later', 'around'] as const).flatMap((key) => {
    const found = folded.find(({ title }) => title.startsWith(FOLDS[key]))?.title;
    const wanted = expected[key];
    if (wanted === undefined) return [];
    return found?.includes(`) ${wanted}`) ? [] : [`${key}: "${found ?? 'nothing'}" instead of "${wanted}"`];
  });
}

/** What differs between a card and its line in the table; `day` is that of the article, in words. */
export function wrongsOf(card: CardParts, expected: ExpectedCard, target: string | null, day: string): string[] {
  const related = card.sections.filter(({ title }) => RELATED.includes(title)).map(({ text }) => text);
  const on = expected.stance === undefined ? undefined : (expected.on ?? target ?? undefined);
  const missing = (what: string, text: string, wanted: readonly string[]) =>
    wanted.filter((one) => !text.includes(one)).map((one) => `${what} lacks "${one}"`);
  return [
    ...missing('the head', card.head, [expected.who, ...(on === undefined ? [] : [`On: ${on}`])]),
    ...missing('the card', card.text, [`As of this article (${day})`, ...expected.says]),
    ...missing('the present', card.present.text, expected.act),
    ...missing('what is told of other targets', related.join(' '), expected.related),
    ...wrongStance(card, expected.stance),
    ...wrongFolds(card, expected),
    ...wrongTimes(card, day),
    ...expected.never.filter((one) => card.present.text.includes(one)).map((one) => `the present has "${one}"`),
    ...(expected.stance === NO_POSITION && !/says nothing about the actor’s view|earlier than this date/.test(card.text)
      ? ['the absence of an entry is not said to be no view']
      : []),
    ...(NO_STANCE_IS.test(card.present.text) ? ['an absence is told as a view'] : []),
    ...(/through its membership/.test(card.present.text) ? ['a membership is told as a position of its own'] : []),
  ];
}
