// The labelled passages of a language → an article in it of a given length, in the markup of a news site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLabelled } from '../../eval/labelled';

/** An article to be visited. */
export interface Article {
  name: string;
  url: string;
  html: string;
  words: number;
}

const CORPUS = 'test/eval';
const DAY = '2020-04-20';
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];
/** Chinese is written without spaces; two characters are about a word. */
const HAN_UNITS_A_WORD = 2;
const PARAGRAPHS_A_HEADING = 6;
const PARAGRAPHS_A_FIGURE = 10;
const MENU = Array.from({ length: 30 }, (_one, index) => `<li><a href="/section-${index}">Section ${index}</a></li>`);

/** An article of at least so many words; the passages come again where they are fewer. */
export function madeArticle(language: string, words: number): Article {
  const passages = passagesOf(language);
  const chosen: string[] = [];
  let total = 0;
  while (total < words) {
    const next = passages[chosen.length % passages.length] ?? '';
    chosen.push(next);
    total += wordsIn(next, language);
  }
  const url = `http://${language}-${words}.example/world/${DAY.replaceAll('-', '/')}/ceasefire`;
  return { name: `${language}, ${words} words`, url, html: pageOf(language, chosen), words: total };
}

/** Most pages of the web are no articles: menus, a form, a list of short lines. */
export function pageWithoutArticle(): Article {
  const rows = MENU.map((link) => link.repeat(5)).join('');
  const html = `<!doctype html><html lang="en"><head><title>All sections</title></head>
<body><header><ul>${MENU.join('')}</ul></header><form><input name="q"><button>Search</button></form><ul>${rows}</ul></body></html>`;
  return { name: 'no article', url: 'http://no-article.example/all', html, words: 2 * MENU.length * 6 };
}

export function wordsIn(text: string, language: string): number {
  return language === 'zh' ? text.length / HAN_UNITS_A_WORD : (text.match(/\S+/g)?.length ?? 0);
}

function passagesOf(language: string): string[] {
  const file = join(CORPUS, `${language}.txt`);
  return parseLabelled(readFileSync(file, 'utf8'), file).groups.flatMap(({ passages }) =>
    passages.map(({ text }) => text),
  );
}

/** With menus, captions, links and a box of other stories, as around most articles. */
function pageOf(language: string, passages: readonly string[]): string {
  const [title = ''] = passages;
  const story = passages.map((text, index) => {
    const heading =
      index % PARAGRAPHS_A_HEADING === PARAGRAPHS_A_HEADING - 1 ? `<h2>${marked(text.slice(0, 60))}</h2>` : '';
    const figure =
      index % PARAGRAPHS_A_FIGURE === PARAGRAPHS_A_FIGURE - 1
        ? `<figure><div class="picture"></div><figcaption>${marked(text.slice(0, 90))}</figcaption></figure>`
        : '';
    return `${heading}<p>${linked(text, index)}</p>${figure}`;
  });
  const direction = RIGHT_TO_LEFT.includes(language) ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8">
<title>${marked(title.slice(0, 70))}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${DAY}T08:00:00Z">
<style>body { margin: 0; font: 18px/1.6 serif } main { max-width: 40em; margin: auto } .picture { height: 20em; background: #ccc } nav li { display: inline }</style>
</head><body><header><nav><ul>${MENU.join('')}</ul></nav></header>
<main><article><h1>${marked(title.slice(0, 70))}</h1><p class="byline"><span>Staff</span> <time>${DAY}</time></p>
${story.join('\n')}</article>
<aside class="related"><ul>${MENU.join('')}</ul></aside></main>
<footer><ul>${MENU.join('')}</ul></footer></body></html>`;
}

/** A link over some words of every other paragraph. */
function linked(text: string, index: number): string {
  const words = text.split(' ');
  if (index % 2 === 1 || words.length < 8) return marked(text);
  const [before, inside, after] = [words.slice(0, 3), words.slice(3, 6), words.slice(6)].map((part) =>
    marked(part.join(' ')),
  );
  return `${before} <a href="/story-${index}">${inside}</a> ${after}`;
}

function marked(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
