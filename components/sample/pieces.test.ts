import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPieces } from './pieces';

const FOLDER = 'data/public/_locales';

describe('readPieces', () => {
  it('parts what has a line from what has none', () => {
    expect(readPieces('{3|State C} rejected the {6|ceasefire}.')).toEqual([
      { text: 'State C', style: 'opposes' },
      { text: ' rejected the ', style: null },
      { text: 'ceasefire', style: 'ceasefire' },
      { text: '.', style: null },
    ]);
  });

  it.each(readdirSync(FOLDER))('finds every line once in the sample in %s, and nothing half marked', (locale) => {
    const messages = JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as {
      sampleArticle: { message: string };
    };
    const pieces = readPieces(messages.sampleArticle.message);
    const styles = pieces.flatMap(({ style }) => style ?? []);
    expect(styles.sort()).toEqual(
      ['abstains', 'ceasefire', 'none', 'opposes', 'supports', 'supports_with_conditions', 'term'].sort(),
    );
    expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[{}|]/);
  });
});
