// One file of HTML or text → its mentions with line, actor, stance as of the date and citation.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { PositionRecord } from '../model/record';
import { findArticleInSteps } from '../page/article';
import { type Block, readBlocks } from '../page/blocks';
import { captureDom } from '../page/dom';
import { laterDay, readFactsInSteps } from '../page/facts';
import { sectionStarts } from '../page/headings';
import { readLanguage } from '../page/page-language';
import { isHiddenOrEdited } from '../page/skip';
import { spanOf } from '../page/text-map';
import type { Mention } from '../text/find-mentions';
import { languagesOf } from '../text/languages';
import { drain } from '../text/steps';
import { aboutByHaystack, resolveSectionsInSteps } from '../topic/sections';
import { countedPosition, roleOf, standingOf } from '../topic/standing';
import { verdictOf } from '../topic/verdict';
import { passagesOf, type ScanData, scanPassages } from './scan-text';

export interface FileOptions {
  date?: string;
  language?: string;
}

/** A mention as it is printed. */
export interface FoundLine {
  line: number;
  surface: string;
  kind: Mention['alias']['kind'];
  ref: string;
  /** What its section is about, where that is one target. */
  target: string | null;
  /** The position on that target as of the date, for actors that have one. */
  position?: PositionRecord;
}

export interface FileScan {
  date: string | null;
  /** Where in the page the date was read; null where it was given, or is unknown. */
  dateFrom: string | null;
  /** Day of the last change, where that is a later one. */
  changed: string | null;
  language: string;
  /** Where in the page the language was read; null where it was given, or the page does not say. */
  languageFrom: string | null;
  /** The one target, or those of several; empty when it is none of ours. */
  about: { id: string; name: string; score: number; because: string[] }[];
  /** Of one target: enough speaks for it, and for no other. */
  sure: boolean;
  found: FoundLine[];
}

interface Source {
  haystacks: string[];
  /** Indices of the haystacks that begin sections. */
  headings: number[];
  date: string | null;
  dateFrom: string | null;
  changed: string | null;
  language: string;
  languageFrom: string | null;
  lineOf(haystack: number, start: number, end: number): number;
  /** False for a mention that no reader sees. */
  isShown(haystack: number, start: number, end: number): boolean;
}

/** Scans the file; by its ending it is read as HTML or as text. */
export async function scanFile(data: ScanData, path: string, options: FileOptions): Promise<FileScan> {
  const content = readFileSync(path, 'utf8');
  const isHtml = ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase());
  const source = isHtml ? await htmlSource(content) : textSource(content);
  const date = options.date ?? source.date;
  const language = options.language ?? source.language;
  const { mentions, candidates, article } = scanPassages(data, source.haystacks, {
    language,
    date,
    throughGate: false,
  });
  const sections = article ? drain(resolveSectionsInSteps(data.cues, article, source.headings, candidates)) : [];
  const abouts = aboutByHaystack(sections);
  const verdict = verdictOf(candidates);
  const shown = mentions.filter((one) => one.shown && source.isShown(one.haystack, one.start, one.end));
  const found = shown.map(({ haystack, start, end, alias }) => {
    const actor = alias.kind === 'actor' ? data.actors[alias.ref] : undefined;
    const [only, ...others] = abouts[haystack] ?? [];
    const target = only === undefined || others.length > 0 ? undefined : data.target(only);
    const stands = actor ? roleOf(actor, date).speaksFor : null;
    return {
      line: source.lineOf(haystack, start, end),
      surface: (source.haystacks[haystack] ?? '')
        .slice(start, end)
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
      kind: alias.kind,
      ref: alias.ref,
      target: target?.id ?? null,
      position: target && stands !== null ? countedPosition(standingOf(target, stands, date)) : undefined,
    };
  });
  return {
    date,
    dateFrom: options.date ? null : source.dateFrom,
    changed: source.changed,
    language,
    languageFrom: options.language ? null : source.languageFrom,
    about: verdict.targets.map((one) => ({ ...one, name: data.target(one.id)?.name ?? one.id })),
    sure: verdict.sure,
    found,
  };
}

function textSource(content: string): Source {
  const passages = passagesOf(content);
  return {
    haystacks: passages.map(({ text }) => text),
    headings: [],
    date: null,
    dateFrom: null,
    changed: null,
    language: 'en',
    languageFrom: null,
    lineOf: (haystack, start) => lineAt(content, (passages[haystack]?.start ?? 0) + start),
    isShown: () => true,
  };
}

async function htmlSource(content: string): Promise<Source> {
  const { JSDOM } = await import('jsdom');
  const page = new JSDOM(content, { includeNodeLocations: true });
  const { document } = page.window;
  const dom = captureDom(document);
  const roots = drain(findArticleInSteps(dom, document));
  const blocks: Block[] = readBlocks(dom, roots);
  const haystacks = blocks.map(({ text }) => text);
  const { language, tag, from: languageFrom } = readLanguage(dom, document);
  const facts = drain(readFactsInSteps({ dom, document, roots }, [tag, ...languagesOf(haystacks)], new Date()));
  const hidden = new Map<Element | null, boolean>();
  return {
    haystacks,
    headings: sectionStarts(blocks),
    isShown(haystack, start, end) {
      const { parentElement } = spanOf(blocks[haystack] as Block, start, end).startContainer;
      const known = hidden.get(parentElement) ?? (parentElement === null || isHiddenOrEdited(parentElement));
      hidden.set(parentElement, known);
      return !known;
    },
    date: facts.published?.day ?? null,
    dateFrom: facts.published?.from ?? null,
    changed: laterDay(facts),
    language,
    languageFrom,
    lineOf(haystack, start, end) {
      const { startContainer, startOffset } = spanOf(blocks[haystack] as Block, start, end);
      const location = page.nodeLocation(startContainer);
      return (location?.startLine ?? 1) + lineAt(startContainer.data, startOffset) - 1;
    },
  };
}

/** Number of the line, from 1, that holds the offset. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
