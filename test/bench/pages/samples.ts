// The pages on which whole highlighters are measured: two samples, and a long one made from all that is in English.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { listAliases } from '../../../lib/tools/aliases';
import { checkData } from '../../../lib/tools/check';
import { sample } from '../../e2e/support';
import { paragraphsOf } from '../matcher/texts';

export interface BenchPage {
  name: string;
  url: string;
  html: string;
  /** Code units of its text. */
  length: number;
  /** Something of the record is named in it, so that marks are waited for. */
  marked: boolean;
}

const ON_TOPIC = ['explainer-2020', 'live-gaza-october-2025'];
const OFF_TOPIC = 'sports-2021';
const LONG_FROM = 'explainer-2020';
const LONG_LENGTH = 100_000;

/** Pages on which all highlighters run. */
export function onTopicPages(): BenchPage[] {
  return [...ON_TOPIC.map(pageOf), longPage()];
}

/** Where there is nothing to find, so that only looking costs. */
export function offTopicPage(): BenchPage {
  return pageOf(OFF_TOPIC);
}

/** What the libraries are told to look for: every English name of the record, once. */
export function englishTerms(): string[] {
  const english = listAliases(checkData('data').entries).filter(({ alias }) => ['en', 'mul'].includes(alias.lang));
  return [...new Set(english.map(({ alias }) => alias.text))];
}

function pageOf(slug: string): BenchPage {
  const { url, mentions } = sample(slug);
  const html = readFileSync(join('test/pages', slug, 'source.html'), 'utf8');
  return { name: slug, url, html, length: textLength(new JSDOM(html)), marked: mentions.length > 0 };
}

/** The longest sample with more paragraphs behind its own. */
function longPage(): BenchPage {
  const base = pageOf(LONG_FROM);
  const dom = new JSDOM(base.html);
  const { document } = dom.window;
  const last = [...document.querySelectorAll('article p')].at(-1);
  for (const text of paragraphsOf('Latin', LONG_LENGTH - base.length)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    last?.before(paragraph);
  }
  return { ...base, name: 'long', url: `${base.url}-long`, html: dom.serialize(), length: textLength(dom) };
}

function textLength({ window }: JSDOM): number {
  for (const one of window.document.querySelectorAll('script, style, svg')) one.remove();
  return (window.document.body.textContent ?? '').replace(/\s+/g, ' ').length;
}
