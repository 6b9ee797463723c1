// A file of blind/ or open/ → a labelled article. The file is a head in YAML between two lines "---", then paragraphs
// parted by blank lines: the headline, the lead, the rest. "## " begins a heading, at the end of which the target of its
// section may stand: "## The parade {ukraine-victoryday-2025}".

import { parse } from 'yaml';
import { z } from 'zod';
import { fullDate, id, language } from '../../lib/model/fields';
import type { Problem } from '../../lib/tools/reading/problem';

/** What the page is about: targets of the record, a ceasefire that is not in it, or no ceasefire at all. */
export type About = { is: 'held'; targets: string[] } | { is: 'unheld' } | { is: 'off-topic' };

/** One page of the labelled set. `date` is that of the article, null where it tells none. */
export interface LabelledArticle {
  slug: string;
  language: string;
  date: string | null;
  about: About;
  /** wire, analysis, live blog …: free words. */
  kind: string;
  haystacks: string[];
  headings: Heading[];
}

/** `at`: the index of its haystack. `target`: that of the section, null where it is not labelled. */
export interface Heading {
  at: number;
  target: string | null;
}

const targets = z.array(id).min(2);
const head = z.strictObject({
  language,
  date: fullDate.optional(),
  about: z.union([z.enum(['none', 'off-topic']), id, targets]),
  kind: z.string().min(1),
});

const HEADING = '## ';
const FILE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
/** What is shorter is no article, what is longer tells nothing more. */
const WORDS = { least: 120, most: 500 } as const;

/** Reads one file; a file with problems gives no article. */
export function parseArticle(source: string, path: string): { article?: LabelledArticle; problems: Problem[] } {
  const problem = (message: string, mend: string): Problem => ({
    file: path,
    line: 1,
    column: 1,
    rule: 'labelled',
    message,
    mend,
  });
  const [, top, body] = FILE.exec(source) ?? [];
  if (top === undefined || body === undefined)
    return { problems: [problem('has no head', 'begin with "---", the head, "---"')] };
  const read = head.safeParse(parse(top));
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problems: [problem(`${issue?.path.join('.')}: ${issue?.message}`, 'see test/topic/article.ts')] };
  }
  const { about, date = null, ...rest } = read.data;
  const written = body
    .trim()
    .split(/\n{2,}/)
    .flatMap(paragraphsOf);
  const headings = written.flatMap((text, at) => (text.startsWith(HEADING) ? [{ at, target: targetOf(text) }] : []));
  const haystacks = written.map((text) => text.replace(/^## | \{[^{}]*\}$/g, ''));
  const words = wordsOf(body, rest.language);
  if (words < WORDS.least || words > WORDS.most)
    return { problems: [problem(`has ${words} words`, `write ${WORDS.least} to ${WORDS.most}`)] };
  const slug = path.replace(/^.*\/|\.txt$/g, '');
  return { article: { slug, date, ...rest, about: aboutOf(about), haystacks, headings }, problems: [] };
}

/** A heading stands in a line of its own. */
function paragraphsOf(text: string): string[] {
  const end = text.startsWith(HEADING) ? text.indexOf('\n') : -1;
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}

function targetOf(heading: string): string | null {
  return /\{(.*)\}$/.exec(heading)?.[1] ?? null;
}

function aboutOf(about: z.infer<typeof head>['about']): About {
  if (about === 'off-topic') return { is: 'off-topic' };
  if (about === 'none') return { is: 'unheld' };
  return { is: 'held', targets: [about].flat() };
}

function wordsOf(text: string, locale: string): number {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).length;
}
