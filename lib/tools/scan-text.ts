// Plain text → mentions and target, by the very functions that read a page.
import { openBook } from '../dataset/book';
import { openTarget } from '../dataset/target-file';
import type { ActorRecord, TargetRecord } from '../model/record';
import { isOnTopic, opensTopicGate } from '../session/topic-gate';
import { findMentions, type Mention } from '../text/find-mentions';
import type { Letters } from '../text/letters';
import type { Lexicon } from '../text/lexicon';
import { unpackLexicon } from '../text/unpack-lexicon';
import { type Cues, unpackCues } from '../topic/cues';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import type { Files } from './compile';

/** The compiled dataset as the scan needs it. */
export interface ScanData {
  lexicon(language: string): Lexicon[];
  cues: Cues;
  stems: readonly string[];
  target(id: string): TargetRecord | undefined;
  actors: Record<string, ActorRecord>;
}

const BASE_LANGUAGE = 'en';

/** Takes apart what the compiler wrote; lexicons are unpacked once. */
export function scanData(files: Files): ScanData {
  const json = <T>(path: string): T => JSON.parse(String(files.get(path) ?? 'null')) as T;
  const unpacked = new Map<string, Lexicon>();
  const one = (language: string): Lexicon[] => {
    const written = files.get(`files/lexicon/${language}.json`);
    if (written === undefined) return [];
    const lexicon = unpacked.get(language) ?? unpackLexicon(written);
    unpacked.set(language, lexicon);
    return [lexicon];
  };
  return {
    lexicon: (language) => (language === BASE_LANGUAGE ? one(language) : [...one(BASE_LANGUAGE), ...one(language)]),
    cues: unpackCues(files.get('files/lexicon/cues.json') ?? ''),
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

/** Paragraphs are what blank lines part. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  for (const found of text.matchAll(/(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])+/g)) {
    if (/\S/.test(found[0])) passages.push({ text: found[0], start: found.index });
  }
  return passages;
}

export interface Scan {
  mentions: Mention[];
  candidates: Ranked[];
}

/** Finds mentions and target; nothing where the topic gate is closed, unless told to go through. */
export function scanPassages(
  data: ScanData,
  haystacks: string[],
  {
    language,
    date,
    throughGate,
    letters,
  }: { language: string; date: string | null; throughGate: boolean; letters: Letters },
): Scan {
  if (!throughGate && !opensTopicGate(letters, data.stems, haystacks)) return { mentions: [], candidates: [] };
  const lexicons = data.lexicon(language);
  const mentions = findMentions(lexicons, haystacks, { date, letters });
  if (!throughGate && !isOnTopic(mentions)) return { mentions: [], candidates: [] };
  const candidates = resolveTarget(data.cues, { haystacks, lead: LEAD_BLOCKS, mentions, date }, letters);
  return { mentions, candidates };
}
