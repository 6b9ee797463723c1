// A corpus file → its groups of passages, each as plain text with its labels.
//   ## <slug> [date=YYYY-MM-DD]   begins a group: one page      # …   a comment      a blank line parts passages
//   {surface|ref}   {surface|ref|form}   a mention               {surface|-}   a hard negative: must not be marked
import { fullDate } from '../../lib/model/fields';
import { FORMS, type Form } from '../../lib/model/vocabulary';
import type { Problem } from '../../lib/tools/reading/problem';

/** A labelled stretch of a passage; offsets in UTF-16 code units of its plain text. `ref` is null for a hard negative. */
export interface Label {
  start: number;
  end: number;
  ref: string | null;
  form: Form;
  line: number;
}

/** A paragraph without its braces. */
export interface LabelledPassage {
  text: string;
  labels: Label[];
  line: number;
}

/** Passages that are read as one page. */
export interface Group {
  slug: string;
  date: string | null;
  line: number;
  passages: LabelledPassage[];
}

/** What a corpus file holds, and what is wrong with it. */
export interface Labelled {
  groups: Group[];
  problems: Problem[];
}

type Tell = (line: number, message: string, mend: string) => void;

const HEADER = /^## (\S+)(?: date=(\S+))?$/;

/** Reads a corpus file; every mistake is told with its line. */
export function parseLabelled(source: string, file: string): Labelled {
  const groups: Group[] = [];
  const problems: Problem[] = [];
  const tell: Tell = (line, message, mend) => problems.push({ file, line, column: 1, rule: 'labelled', message, mend });
  for (const { text, line } of chunksOf(source)) {
    const group = groups.at(-1);
    if (text.startsWith('##')) groups.push(parseHeader(text, line, groups, tell));
    else if (group) group.passages.push(parsePassage(text, line, tell));
    else tell(line, 'a passage stands before the first group', 'begin the group with a line "## slug"');
  }
  for (const { slug, line, passages } of groups)
    if (passages.length === 0) tell(line, `the group ${slug} has no passage`, 'write one, or remove the header');
  return { groups, problems };
}

/** Headers and passages in their order, each with its first line; comments and blank lines part them. */
function chunksOf(source: string): { text: string; line: number }[] {
  const chunks: { text: string; line: number }[] = [];
  let isOpen = false;
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const isText = /\S/.test(text) && !text.startsWith('#');
    const last = chunks.at(-1);
    if (isText && isOpen && last) last.text += `\n${text}`;
    else if (isText || text.startsWith('##')) chunks.push({ text, line: index + 1 });
    isOpen = isText;
  }
  return chunks;
}

function parseHeader(text: string, line: number, groups: readonly Group[], tell: Tell): Group {
  const [, slug = '', date = null] = HEADER.exec(text.trimEnd()) ?? [];
  if (slug === '') tell(line, `"${text}" is no header`, 'write "## slug" or "## slug date=2020-04-19"');
  else if (groups.some((one) => one.slug === slug)) tell(line, `the slug ${slug} stands twice`, 'choose another one');
  if (date !== null && !fullDate.safeParse(date).success) tell(line, `${date} is no day`, 'write it as 2020-04-19');
  return { slug, date, line, passages: [] };
}

function parsePassage(raw: string, line: number, tell: Tell): LabelledPassage {
  const labels: Label[] = [];
  let text = '';
  // Odd pieces are what stands between braces.
  const pieces = raw.split(/\{([^{}]*)\}/);
  for (const [index, piece] of pieces.entries()) {
    const [surface, label] =
      index % 2 === 1 ? parseLabel(piece, text.length, line + lineEnds(text), tell) : [piece, undefined];
    if (label) labels.push(label);
    text += surface;
  }
  const stray = pieces.findIndex((piece, index) => index % 2 === 0 && /[{}]/.test(piece));
  if (stray >= 0) {
    const at =
      line +
      lineEnds(
        pieces
          .slice(0, stray + 1)
          .join('')
          .split(/[{}]/)[0] ?? '',
      );
    tell(at, 'a brace has no partner', 'close the label, or leave out the brace');
  }
  return { text, labels, line };
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

function parseLabel(piece: string, start: number, line: number, tell: Tell): [string, Label] {
  const [surface = '', ref = '', form = 'name', ...rest] = piece.split('|');
  const wrong = (message: string, mend: string) => tell(line, `{${piece}}: ${message}`, mend);
  if (ref === '' || rest.length > 0) wrong('is no label', 'write {surface|ref}, {surface|ref|form} or {surface|-}');
  if (surface.trim() !== surface || surface === '') wrong('begins or ends with a space', 'leave it out of the braces');
  if (!isForm(form)) wrong(`${form} is no form`, `use one of ${FORMS.join(', ')}`);
  if (ref === '-' && piece.split('|').length > 2) wrong('a hard negative has no form', 'write {surface|-}');
  const label: Label = { start, end: start + surface.length, ref: ref === '-' ? null : ref, form: 'name', line };
  return [surface, isForm(form) ? { ...label, form } : label];
}

function isForm(text: string): text is Form {
  return (FORMS as readonly string[]).includes(text);
}
