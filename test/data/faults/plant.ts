// How a fault gets into a plot of the sound record, and tables of faults.
// In all texts `$n` is the number of the plot, `⏎` a line end, and `▶` stands at the line at which the fault is to be
// reported; without it, that is where the change begins.
import type { Files } from '../sound-record';

/** What is at a path: a text, bytes, a folder, or a link to another path of the record. */
export type Planted = string | Uint8Array | { folder: true } | { link: string };
export type Plot = Map<string, Planted>;

export interface Place {
  file: string;
  line: number;
}

export interface Fault {
  name: string;
  rule: string;
  /** Changes the files; says where the fault is to be reported. */
  plant(files: Plot, n: number): Place;
  /** The rules that it breaks beside, at files of the plot: `rule file`. */
  also: string[];
  /** It changes what others lean on. */
  alone: boolean;
}

type Plant = Fault['plant'];

export const FOLDER: Planted = { folder: true };
const MARK = '▶';
const END = 'END';
const PATHS: Record<string, string> = {
  front: 'actors/front-$n.yml',
  chair: 'actors/chair-$n.yml',
  pause: 'terms/pause-$n.yml',
  ceasefire: 'ceasefires/nordia-$n/ceasefire.yml',
  positions: 'ceasefires/nordia-$n/positions.yml',
  votes: 'ceasefires/nordia-$n/votes.yml',
};

/**
 * A line a fault: `rule | name | file | change | also`. A change is `from → to`, or `END → text` at the end of the
 * file; further pairs behind `;;` make it sound but for the fault. `also` names rules that the same file breaks beside.
 */
export function table(rows: string): Fault[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [rule = '', name = '', file = '', change = '', also = ''] = row.split(' | ').map((cell) => cell.trim());
      const pairs = change.split(';;').map((pair) => pair.split('→').map((part) => part.trim().replaceAll('⏎', '\n')));
      const others =
        also === ''
          ? []
          : also.split(' ').map((one) => (one.includes(':') ? one.replace(':', ' ') : `${one} ${PATHS[file] ?? file}`));
      return fault(name, rule, swap(file, pairs), { also: others });
    });
}

/** One that no table can hold. */
export function fault(
  name: string,
  rule: string,
  plant: Plant,
  more: Partial<Pick<Fault, 'also' | 'alone'>> = {},
): Fault {
  return { name, rule, plant, also: [], alone: false, ...more };
}

function swap(file: string, pairs: string[][]): Plant {
  return (files, n) => {
    const path = pathOf(file, n);
    let text = String(files.get(path));
    let at = 0;
    // The fault itself comes last, so that its place is that of the whole.
    for (const [from = '', to = ''] of pairs.toReversed()) {
      const old = numbered(from, n);
      at = from === END ? text.length : text.indexOf(old);
      if (at === -1) throw new Error(`${path} holds no "${old}"`);
      text = text.slice(0, at) + numbered(to, n) + (from === END ? '\n' : text.slice(at + old.length));
    }
    return put(files, path, text, at);
  };
}

/** Puts something at a path, in place of what was there; without a mark, `at` is the place of the fault. */
export function put(files: Plot, path: string, content: Planted, at = 0): Place {
  const marked = typeof content === 'string' ? content.indexOf(MARK) : -1;
  const place = marked === -1 ? at : marked;
  files.set(path, typeof content === 'string' ? content.replace(MARK, '') : content);
  return { file: `data/${path}`, line: typeof content === 'string' ? content.slice(0, place).split('\n').length : 1 };
}

/** Puts something at a path, or changes the text that is there. */
export function write(file: string, content: Planted | ((text: string) => Planted)): Plant {
  return (files, n) => {
    const path = pathOf(file, n);
    const whole = typeof content === 'function' ? content(String(files.get(path))) : content;
    return put(files, path, typeof whole === 'string' ? numbered(whole, n) : whole);
  };
}

/** Moves a file of the plot to another path; it is reported there. */
export function rename(file: string, to: string): Plant {
  return (files, n) => {
    const content = files.get(pathOf(file, n)) ?? '';
    files.delete(pathOf(file, n));
    return put(files, numbered(to, n), content);
  };
}

export function numbered(text: string, n: number): string {
  return text.replaceAll('$n', String(n));
}

function pathOf(file: string, n: number): string {
  return numbered(PATHS[file] ?? file, n);
}

/** A copy, so that planting leaves the sound record as it is. */
export function plotOf(files: Files): Plot {
  return new Map(files);
}
