// JSON lines on stdin → JSON lines on stdout, one at a time, so that it can stand in any pipe.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { fullDate } from '../model/fields';
import { passagesOf, type ScanData, scanPassages } from './scan-text';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
  date: fullDate.nullish(),
});

/** Answers every line in its order; a bad line is answered with its number and what is wrong. */
export async function scanLines(
  data: ScanData,
  input: Readable,
  output: Writable,
  throughGate: boolean,
): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const answer = `${JSON.stringify(answerLine(data, text, number, throughGate))}\n`;
    if (!output.write(answer)) await once(output, 'drain');
  }
}

function answerLine(data: ScanData, text: string, number: number, throughGate: boolean): unknown {
  try {
    const parsed = line.safeParse(JSON.parse(text));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return { id: null, line: number, error: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'wrong'}` };
    }
    return { id: parsed.data.id, ...scanOne(data, parsed.data, throughGate) };
  } catch (error) {
    return { id: null, line: number, error: error instanceof Error ? error.message : String(error) };
  }
}

function scanOne(data: ScanData, { text, lang, date }: z.infer<typeof line>, throughGate: boolean) {
  const passages = passagesOf(text);
  const haystacks = passages.map((one) => one.text);
  const options = { language: languageOf(lang), date: date ?? null, throughGate };
  const { mentions, candidates } = scanPassages(data, haystacks, options);
  const [first] = candidates;
  return {
    mentions: mentions.map(({ haystack, start, end, alias }) => {
      const offset = passages[haystack]?.start ?? 0;
      const { kind, ref, strength, form } = alias;
      return {
        start: offset + start,
        end: offset + end,
        surface: haystacks[haystack]?.slice(start, end),
        kind,
        ref,
        alias: alias.text,
        strength,
        form,
      };
    }),
    target: first ? { ref: first.id, score: Math.round(first.score * 1000) / 1000 } : null,
  };
}

/** The primary language of a BCP 47 tag; English when none is given. */
export function languageOf(tag: string | undefined): string {
  return tag?.toLowerCase().split(/[-_]/)[0] || 'en';
}
