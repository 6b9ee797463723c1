// What a document says of its article: the days of publication and of the last change, and where each was read.

import { datesInAddress } from './address-date';
import type { ArticlePlace } from './article-place';
import { bareLines, calledLines, type LineDates } from './date-lines';
import { type DateTexts, linkedDates, markedDates, metaDates } from './date-metadata';
import { isOwnDay, isUtc } from './own-day';
import { createDateReader } from './written-date';

/** A day that a page tells. */
export interface ToldDay {
  /** `YYYY-MM-DD`, in the publisher's own time zone. */
  day: string;
  from: 'json-ld' | 'meta' | 'microdata' | 'time' | 'address' | 'text';
}

/** Facts of an article; what is unknown stays null. */
export interface ArticleFacts {
  published: ToldDay | null;
  /** The last change that the page tells of; null where it would be before the publication, too. */
  changed: ToldDay | null;
}

/** A day with the text in which it was told. */
interface Said extends ToldDay {
  text: string;
}

/**
 * Reads the facts: sources are asked from the most to the least exact, and nonsense is passed over. Where the time is
 * told in UTC, and another source tells the day before or after as the day that it was somewhere, that day is the
 * publisher's own. A source at a time: each asks the whole page. `languages` are BCP 47 tags, the one that the page declares first.
 */
export function* readFactsInSteps(
  place: ArticlePlace,
  languages: readonly string[],
  now: Date,
): Generator<void, ArticleFacts> {
  const { dom, document } = place;
  const reader = createDateReader(languages, now);
  let found: LineDates | undefined;
  const lines = () => {
    found ??= calledLines(place, reader, now);
    return found;
  };
  const sources: [ToldDay['from'], () => DateTexts][] = [
    ['json-ld', () => linkedDates(dom, document)],
    ['meta', () => metaDates(dom, document)],
    ['microdata', () => markedDates(place)],
    ['time', () => lines().time],
    ['address', () => ({ published: datesInAddress(document.location?.href ?? ''), changed: [] })],
    ['text', () => lines().text],
    ['text', () => (published ? { published: [], changed: [] } : bareLines(place, reader, now))],
  ];
  let published: Said | null = null;
  const changes: Said[] = [];
  for (const [from, read] of sources) {
    // Lines cost more than metadata; they are looked for where those leave something open.
    if (published && from === 'time' && !isUtc(published.text)) break;
    const said = (texts: readonly string[]): Said[] =>
      texts.flatMap((text) => {
        const day = reader.day(text);
        return day ? [{ day, from, text }] : [];
      });
    const texts = read();
    yield;
    changes.push(...said(texts.changed));
    const [first] = said(texts.published);
    if (!first) continue;
    const isChange = (known: Said) => first.day > known.day && changes.some(({ day }) => day === first.day);
    if (!published || (isOwnDay(first, published) && !isChange(published))) published = first;
  }
  const since = published?.day;
  const told = (one: Said | null | undefined): ToldDay | null => (one ? { day: one.day, from: one.from } : null);
  return { published: told(published), changed: told(changes.find(({ day }) => since !== undefined && day >= since)) };
}

/** The day of the last change, where that is a later one than that of publication. */
export function laterDay({ published, changed }: ArticleFacts): string | null {
  return changed && changed.day !== published?.day ? changed.day : null;
}
