// Plain text → mentions and target, by the very functions that read a page.
import type { ActorRecord, TargetRecord } from '../model/record';
import { isOnTopic, opensTopicGate } from '../session/topic-gate';
import { findMentions, type Mention } from '../text/find-mentions';
import type { Letters } from '../text/letters';
import { type Lexicon, unpackLexicon } from '../text/lexicon';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import type { Files } from './compile';

/** The compiled dataset as the scan needs it. */
export interface ScanData {
  lexicon(language: string): Lexicon[];
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
    const bytes = files.get(`files/lexicon/${language}.bin`);
    if (!(bytes instanceof Uint8Array)) return [];
    const lexicon = unpacked.get(language) ?? unpackLexicon(bytes);
    unpacked.set(language, lexicon);
    return [lexicon];
  };
  return {
    lexicon: (language) => (language === BASE_LANGUAGE ? one(language) : [...one(BASE_LANGUAGE), ...one(language)]),
    stems: json<{ stems: string[] }>('gate.json').stems,
    target: (id) =>
      files.has(`files/record/targets/${id}.json`) ? json(`files/record/targets/${id}.json`) : undefined,
    actors: json('files/record/actors.json'),
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
  const candidates = resolveTarget(lexicons, { haystacks, lead: LEAD_BLOCKS, mentions, date }, letters);
  return { mentions, candidates };
}
