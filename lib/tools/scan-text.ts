// Plain text → mentions and target, by the very functions that read a page.
import { openBook } from '../dataset/book';
import { openTarget } from '../dataset/target-file';
import type { ActorRecord, TargetRecord } from '../model/record';
import { isOnTopic, opensTopicGate } from '../session/topic-gate';
import { findMentions, type Mention } from '../text/find-mentions';
import { createLetters, type Letters } from '../text/letters';
import type { Lexicon } from '../text/lexicon';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary, type Vocabulary } from '../text/vocabulary';
import { type Cues, unpackCues } from '../topic/cues';
import type { Article } from '../topic/evidence';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import type { Files } from './compile';

/** The compiled dataset as the scan needs it. */
export interface ScanData {
  letters: Letters;
  /** What a page in the language is read with. */
  vocabulary(language: string): Vocabulary;
  cues: Cues;
  stems: readonly string[];
  target(id: string): TargetRecord | undefined;
  actors: Record<string, ActorRecord>;
}

const BASE_LANGUAGE = 'en';

/** Takes apart what the compiler wrote; vocabularies are readied once. */
export function scanData(files: Files): ScanData {
  const json = <T>(path: string): T => JSON.parse(String(files.get(path) ?? 'null')) as T;
  const letters = createLetters();
  const cues = unpackCues(files.get('files/lexicon/cues.json') ?? '');
  const lexicons = (language: string): Lexicon[] => {
    const written = files.get(`files/lexicon/${language}.json`);
    return written === undefined ? [] : [unpackLexicon(written)];
  };
  const known = new Map<string, Vocabulary>();
  return {
    letters,
    vocabulary(language) {
      const languages = [...new Set([BASE_LANGUAGE, language])];
      const vocabulary = known.get(language) ?? createVocabulary(letters, languages.flatMap(lexicons), cues.phrases);
      known.set(language, vocabulary);
      return vocabulary;
    },
    cues,
    stems: json<{ stems: string[] }>('gate.json').stems,
    target(id) {
      const stored = files.get(`files/record/targets/${id}.jsonl`);
      return stored === undefined ? undefined : openTarget(stored).whole();
    },
    actors: openBook<ActorRecord>(files.get('files/record/actors.jsonl') ?? '').all(),
  };
}

/** A stretch of the text that reads as one; `start` is its offset in the whole. */
export interface Passage {
  text: string;
  start: number;
}

/**
 * Paragraphs are what blank lines part, and lines that end although the next word would have had room in them: headings
 * and paragraphs that stand in one line each. Lines broken at a width belong together.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  const lines = text.split('\n');
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
  let [start, at, last] = [0, 0, ''];
  const close = (end: number) => {
    if (/\S/.test(text.slice(start, end))) passages.push({ text: text.slice(start, end), start });
  };
  for (const line of lines) {
    const word = /\S+/.exec(line)?.[0] ?? '';
    if (word === '' || last === '' || last.length + 1 + word.length <= width) {
      close(at);
      start = at;
    }
    at += line.length + 1;
    last = line.trimEnd();
  }
  close(text.length);
  return passages;
}

export interface Scan {
  mentions: Mention[];
  candidates: Ranked[];
  /** What the resolver was given; none where the topic gate is closed. */
  article?: Article;
}

/** Finds mentions and target; nothing where the topic gate is closed, unless told to go through. */
export function scanPassages(
  data: ScanData,
  haystacks: string[],
  { language, date, throughGate }: { language: string; date: string | null; throughGate: boolean },
): Scan {
  if (!throughGate && !opensTopicGate(data.letters, data.stems, haystacks)) return { mentions: [], candidates: [] };
  const vocabulary = data.vocabulary(language);
  const { mentions, others } = findMentions(vocabulary, haystacks, date);
  const shown = mentions.filter((one) => one.shown);
  const article = { cues: others, lead: LEAD_BLOCKS, mentions: shown, date };
  const candidates = resolveTarget(data.cues, article);
  if (!throughGate && !isOnTopic(vocabulary, data.cues.topic, haystacks, shown, candidates.length > 0))
    return { mentions: [], candidates: [] };
  return { mentions, candidates, article };
}
