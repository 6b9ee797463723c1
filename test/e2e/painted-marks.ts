// Where marks are seen, told by the pixels of a page: the one witness that knows of every transform, edge and cover.
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** What pointing everywhere gave. */
export interface Pointed {
  /** Points well inside a mark's letters, and those of them at which it was found. */
  inside: number;
  found: number;
  /** Points well beside all marks. */
  outside: number;
  /** Marks that are seen somewhere. */
  seen: number;
  /** Points at which a mark was told that is not seen near there. */
  wrong: string[];
  missed: string[];
}

/** The product's own looking up of marks, as a script of which a page can ask `pointing.hitTest`. */
export async function bundlePointing(): Promise<string> {
  const made = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      ...{ write: false, minify: false, target: 'esnext' },
      lib: { entry: 'lib/highlight/hit-test.ts', name: 'pointing', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('no bundle of the looking up');
  return first.output[0].code;
}

/** Paints each mark of the page in a colour of its own, looks where the colours are, and points everywhere. */
export async function pointEverywhere(page: Page, script: string): Promise<Pointed> {
  await page.evaluate(paintApart);
  const picture = Buffer.from(await page.screenshot()).toString('base64');
  return page.evaluate(compare, picture, script);
}

interface Item {
  span: StaticRange;
  text: string;
}

declare global {
  interface Window {
    items: Item[];
  }
}

/** Runs in the page. */
async function paintApart(): Promise<void> {
  const items: Item[] = [];
  const rules = ['*::selection { background: none }'];
  for (const [name, highlight] of [...CSS.highlights]) {
    if (!name.startsWith('truceline-')) continue;
    rules.push(`::highlight(${name}) { text-decoration: none !important }`);
    for (const span of highlight as unknown as Iterable<StaticRange>) {
      const range = new Range();
      range.setStart(span.startContainer, span.startOffset);
      range.setEnd(span.endContainer, span.endOffset);
      const own = `own-${items.length}`;
      const colour = `rgb(255 ${items.length * 4} 128)`;
      rules.push(`::highlight(${own}) { color: ${colour}; background: ${colour}; text-shadow: none }`);
      const painted = new Highlight(span);
      painted.priority = 10;
      CSS.highlights.set(own, painted);
      items.push({ span, text: range.toString() });
    }
  }
  const sheet = document.createElement('style');
  sheet.textContent = rules.join('\n');
  document.head.append(sheet);
  window.items = items;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page. */
async function compare(picture: string, script: string): Promise<Pointed> {
  /** Distances from a mark's edge, in CSS pixels, in which a point is neither surely in it nor surely beside it. */
  const WELL_INSIDE = 1.5;
  const WELL_BESIDE = 3;
  const STEP = { x: 5, y: 4 };
  const MOST_TOLD = 12;
  type HitTest = (document: Document, index: unknown, x: number, y: number, roots: ShadowRoot[]) => Item | null;
  const { hitTest, indexByNode } = new Function(`${script}; return pointing`)() as {
    hitTest: HitTest;
    indexByNode: (items: Item[]) => unknown;
  };
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const scale = image.width / innerWidth;
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const { items } = window;
  /** The mark that a pixel shows, or -1. */
  const shownAt = (column: number, row: number): number => {
    const at = (row * image.width + column) * 4;
    const number = (data[at + 1] ?? 0) / 4;
    return data[at] === 255 && data[at + 2] === 128 && Number.isInteger(number) && number < items.length ? number : -1;
  };
  /** All that is shown so near to a point, -1 for none. */
  const shownNear = (x: number, y: number, distance: number): Set<number> => {
    const shown = new Set<number>();
    const reach = Math.max(distance * scale, distance === WELL_BESIDE ? 2 : 1);
    for (let row = Math.floor(y * scale - reach); row <= y * scale + reach; row++) {
      for (let column = Math.floor(x * scale - reach); column <= x * scale + reach; column++) {
        if (row >= 0 && column >= 0 && row < image.height && column < image.width) shown.add(shownAt(column, row));
      }
    }
    return shown;
  };
  const roots: ShadowRoot[] = [];
  const findRoots = (scope: ParentNode) => {
    for (const { shadowRoot } of scope.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      findRoots(shadowRoot);
    }
  };
  findRoots(document);

  const index = indexByNode(items);
  const seen = new Set<number>();
  const pointed: Pointed = { inside: 0, found: 0, outside: 0, seen: 0, wrong: [], missed: [] };
  const tell = (list: string[], x: number, y: number, what: string) => {
    if (list.length < MOST_TOLD) list.push(`${x}, ${y}: ${what}`);
  };
  for (let y = 1; y < innerHeight; y += STEP.y) {
    for (let x = 1; x < innerWidth; x += STEP.x) {
      const told = hitTest(document, index, x, y, roots);
      const number = told ? items.indexOf(told) : -1;
      const around = shownNear(x, y, WELL_BESIDE);
      if (!around.has(number) && number >= 0) tell(pointed.wrong, x, y, `${told?.text} is told, not there`);
      if (around.size === 1 && around.has(-1)) {
        pointed.outside++;
        continue;
      }
      const near = [...shownNear(x, y, WELL_INSIDE)];
      const [only = -1] = near;
      if (near.length !== 1 || only < 0) continue;
      pointed.inside++;
      seen.add(only);
      if (number === only) pointed.found++;
      else tell(pointed.missed, x, y, `${items[only]?.text} is not told, but ${told?.text ?? 'nothing'}`);
    }
  }
  pointed.seen = seen.size;
  return pointed;
}
