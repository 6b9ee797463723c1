// Five hundred keystrokes as a writer makes them: words, corrections, line breaks, bold, copy, paste, undo and redo.
import type { KeyInput, Page } from 'puppeteer-core';
import type { Bench } from '../e2e/support';

/** Text is typed a key a character; a key pressed with Control or Shift is one stroke. */
type Stroke = string | { press: Key; times?: number; with?: 'Control' | 'Shift' };
type Key = 'Enter' | 'Backspace' | 'Delete' | 'ArrowLeft' | 'ArrowRight' | 'End' | 'b' | 'c' | 'v' | 'y' | 'z';

/** What a browser does on a key with Control, as its desktop would tell it; Chromium's driver must say it. */
const COMMANDS: Partial<Record<Key, string>> = { b: 'ToggleBold', c: 'Copy', v: 'Paste', y: 'Redo', z: 'Undo' };

export const STROKES: readonly Stroke[] = [
  { press: 'End', with: 'Control' },
  { press: 'Enter' },
  'Syria and Iran were told that the truce in Idlib had begun on Friday',
  { press: 'Backspace', times: 6 },
  ' at midnight. ',
  { press: 'b', with: 'Control' },
  'The ceasefire holds',
  { press: 'b', with: 'Control' },
  ', Egypt and Qatar said',
  { press: 'Enter', times: 2 },
  'Israel and Hamas agreed to a humanitarian pause; the United States, Egypt and Qatar had mediated it.',
  { press: 'ArrowLeft', times: 12 },
  ' themselves',
  { press: 'Delete', times: 3 },
  { press: 'ArrowLeft', with: 'Shift', times: 8 },
  { press: 'c', with: 'Control' },
  { press: 'ArrowRight' },
  { press: 'v', with: 'Control', times: 2 },
  { press: 'z', with: 'Control', times: 3 },
  { press: 'y', with: 'Control', times: 2 },
  { press: 'End', with: 'Control' },
  { press: 'Enter' },
  'Ukraine and Russia exchanged lists. The armistice of 1953 was recalled by China and North Korea, ',
  { press: 'Backspace', times: 2 },
  ' in a statement to the Security Council. The African Union and ECOWAS called for a cessation of hostilities',
  ' Sudan did not',
];

/** What is pressed after them to see what the editor would undo. */
export const UNDO: readonly Stroke[] = [{ press: 'z', with: 'Control', times: 6 }];

export function countStrokes(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, one) => sum + (typeof one === 'string' ? one.length : (one.times ?? 1)), 0);
}

/**
 * Presses real keys, without a pause within a text. Between the strokes the page paints: editors that hear of their
 * caret by an event of the next frame (Lexical, Trix) lose it, with or without us, to keys faster than any hand's.
 */
export async function strike(bench: Bench, page: Page, strokes: readonly Stroke[]): Promise<void> {
  for (const one of strokes) {
    if (typeof one === 'string') {
      await type(bench, page, one);
      await painted(page);
      continue;
    }
    const command = one.with === 'Control' ? COMMANDS[one.press] : undefined;
    const options = bench.name === 'chromium' && command ? { commands: [command] } : {};
    if (one.with) await page.keyboard.down(one.with);
    for (let time = 0; time < (one.times ?? 1); time++) {
      await page.keyboard.press(one.press, options);
      await painted(page);
    }
    if (one.with) await page.keyboard.up(one.with);
  }
}

/** Firefox's driver hands a whole text over at once; Chromium's would wait for each key to be answered. */
async function type({ name }: Bench, { keyboard }: Page, text: string): Promise<void> {
  if (name === 'firefox') return keyboard.type(text);
  const keys = [...text] as KeyInput[];
  await Promise.all(keys.flatMap((key) => [keyboard.down(key), keyboard.up(key)]));
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
