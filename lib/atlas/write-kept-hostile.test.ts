// What is kept of a record that is against its readers: a file of text, whatever it is opened with.
import { describe, expect, it } from 'vitest';
import { TARGET, VOTED } from '../../components/atlas/atlas-views.states';
import { hostileAddresses } from '../../components/controls/hostile-addresses.states';
import { hostileTexts } from '../../components/controls/hostile-texts.states';
import { poisoned } from '../../components/controls/poisoned.states';
import { type Kept, keepTarget } from './kept';
import { writeKept } from './write-kept';

const GOOD: Kept = {
  ...keepTarget({ ...TARGET, standings: TARGET.standings.slice(0, 1) }),
  rollCalls: keepTarget(VOTED).rollCalls.slice(0, 1),
  differsFrom: [{ term: 'truce', name: 'Truce', how: 'It is shorter.' }],
};
const TEXTS = hostileTexts();
const ADDRESSES = hostileAddresses().map(({ url }) => url);

/** In every field the same one, as many times as there are. */
const HOSTILE = TEXTS.map((text, at) => ({
  text,
  kept: {
    ...poisoned(
      GOOD,
      () => text,
      () => ADDRESSES[at % ADDRESSES.length] ?? '',
    ),
    title: text,
    text,
  },
}));

/** RFC 4180: all cells are quoted. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('5,000 hostile texts in what is kept', () => {
  it('begin no formula in CSV, and break no row', () => {
    const broken = HOSTILE.filter(({ kept }) => {
      const csv = writeKept('csv', kept, '1');
      const rows = cellsOf(csv);
      const again = `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
      return again !== csv || rows.length !== 3 || rows.flat().some((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
    });
    expect(broken.map(({ text }) => text)).toEqual([]);
  });

  it('are the same in JSON', () => {
    const broken = HOSTILE.filter(({ text, kept }) => {
      const { title, rows } = JSON.parse(writeKept('json', kept, '1')) as Kept;
      return title !== text || rows[0]?.position.summary !== text;
    });
    expect(broken.map(({ text }) => text)).toEqual([]);
  });

  it('are text in Markdown, whose links lead to the web', () => {
    const broken = HOSTILE.flatMap(({ kept }) => {
      const bare = writeKept('markdown', kept, '1').replace(/\\[\\`*_[\]<>#|~]/g, '');
      const left = bare.replace(/\[[^[\]<>]*\]\(<https?:[^<>\s]*>\)/gi, '');
      return /[[\]<>`|~]/.test(left) ? [left] : [];
    });
    expect(broken.slice(0, 3)).toEqual([]);
  });

  it('close no field in BibTeX', () => {
    const broken = HOSTILE.filter(({ kept }) => {
      const entries = writeKept('bibtex', kept, '1').split(/^}\n/m).slice(0, -1);
      return !entries.every((entry) => {
        const balance = [...entry].reduce((sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
        return balance === 1 && entry.match(/^\s*@misc\{[a-z0-9-]+,\n/) && !/\\(?:input|include|write)/.test(entry);
      });
    });
    expect(broken.map(({ text }) => text).slice(0, 3)).toEqual([]);
  });
});
