// A file of blind/ or open/ → a labelled article. The file is a head in YAML between two lines "---", then paragraphs
// parted by blank lines: the headline, the lead, the rest. "## " begins a heading.
import { z } from 'zod';
import { parse } from 'yaml';
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
}

const targets = z.array(id).min(2);
const head = z.strictObject({
  language,
  date: fullDate.optional(),
  about: z.union([z.enum(['none', 'off-topic']), id, targets]),
  kind: z.string().min(1),
});

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
  const [, written, body] = FILE.exec(source) ?? [];
  if (written === undefined || body === undefined)
    return { problems: [problem('has no head', 'begin with "---", the head, "---"')] };
  const read = head.safeParse(parse(written));
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problems: [problem(`${issue?.path.join('.')}: ${issue?.message}`, 'see test/topic/article.ts')] };
  }
  const { about, date = null, ...rest } = read.data;
  const haystacks = body.trim().split(/\n{2,}/).flatMap(paragraphsOf);
  const words = wordsOf(body, rest.language);
  if (words < WORDS.least || words > WORDS.most)
    return { problems: [problem(`has ${words} words`, `write ${WORDS.least} to ${WORDS.most}`)] };
  const slug = path.replace(/^.*\/|\.txt$/g, '');
  return { article: { slug, date, ...rest, about: aboutOf(about), haystacks }, problems: [] };
}

/** A heading stands in a line of its own. */
function paragraphsOf(text: string): string[] {
  const [, heading, rest] = /^## (.*)\n([\s\S]*)$/.exec(text) ?? [];
  return heading === undefined || rest === undefined ? [text] : [heading, rest];
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
