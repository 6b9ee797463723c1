// Texts and citations of the record → Markdown in which they are nothing but text and links.
import type { Citation } from '../model/fields';

/** A text on one line, none of whose signs is Markdown's. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** A link to the proof; the address alone where it is none of the web. */
export function markdownLink({ title, publisher, url }: Citation): string {
  const words = escapeMarkdown(`${publisher}: ${title}`);
  return /^https?:\/\//i.test(url) ? `[${words}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : words;
}

export function markdownLinks(citations: readonly Citation[]): string {
  return citations.map(markdownLink).join(' · ');
}
