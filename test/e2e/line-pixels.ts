// How lines stand out, told by pixels: a picture of a page with them, and one without, tell which pixels are theirs.
import type { Page } from 'puppeteer-core';
import { registryName, type Style } from '../../lib/highlight/styles';

/**
 * The contrast of each line to what is there without it, by the paper (`data-paper` of a paragraph) and the style.
 * The words of each paragraph get one style each, so that every style is on every paper.
 */
export async function lineContrasts(
  page: Page,
  styles: readonly Style[],
  words: readonly string[],
): Promise<Record<string, Record<string, number>>> {
  const names = styles.map(registryName);
  await page.evaluate(layOnWords, names, [...words]);
  const without = await pictureOf(
    page,
    `${names.map((name) => `::highlight(${name})`).join()}{text-decoration:none !important}`,
  );
  const withLines = await pictureOf(page, '');
  return page.evaluate(compare, withLines, without);
}

/** Of the page as it is under one more sheet. */
async function pictureOf(page: Page, css: string): Promise<string> {
  await page.evaluate(async (text) => {
    const sheet = document.querySelector('#more') ?? document.head.appendChild(document.createElement('style'));
    sheet.id = 'more';
    sheet.textContent = text;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, css);
  return Buffer.from(await page.screenshot()).toString('base64');
}

declare global {
  interface Window {
    laid: Record<string, { name: string; range: Range }[]>;
  }
}

/** Runs in the page: the registry is its own, the style sheet is ours. */
function layOnWords(names: string[], words: string[]): void {
  for (const [name, highlight] of CSS.highlights) if (names.includes(name)) highlight.clear();
  window.laid = {};
  for (const paragraph of document.querySelectorAll<HTMLElement>('[data-paper]')) {
    const node = paragraph.firstChild as Text;
    window.laid[paragraph.dataset.paper ?? ''] = names.map((name, at) => {
      const word = words[at] ?? '';
      const start = node.data.indexOf(word);
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      CSS.highlights.set(name, highlight.add(range));
      return { name, range };
    });
  }
}

/** Runs in the page. */
async function compare(withLines: string, without: string): Promise<Record<string, Record<string, number>>> {
  const read = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [lined, plain] = await Promise.all([read(withLines), read(without)]);
  const scale = lined.width / innerWidth;
  const linear = (part = 0) => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ data }: ImageData, at: number) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
  const contrastAt = (at: number) => {
    const [dark = 0, light = 0] = [luminance(lined, at), luminance(plain, at)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
  const differs = (at: number) => [0, 1, 2].some((part) => lined.data[at + part] !== plain.data[at + part]);
  /** Of the columns of pixels that the line is in, that of the middle one; a column counts by its clearest pixel. */
  const contrastIn = ({ left, right, top, bottom }: DOMRect) => {
    const columns: number[] = [];
    for (let column = Math.ceil(left * scale); column < right * scale; column++) {
      let most = 0;
      for (let row = Math.floor(top * scale); row < (bottom + 4) * scale; row++) {
        const at = (row * lined.width + column) * 4;
        if (differs(at)) most = Math.max(most, contrastAt(at));
      }
      if (most > 0) columns.push(most);
    }
    return columns.sort((one, other) => one - other)[Math.floor(columns.length / 2)] ?? 0;
  };
  return Object.fromEntries(
    Object.entries(window.laid).map(([paper, laid]) => [
      paper,
      Object.fromEntries(laid.map(({ name, range }) => [name, contrastIn(range.getBoundingClientRect())])),
    ]),
  );
}
