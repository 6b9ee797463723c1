import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../model/settings';

it('a reader may choose every language that there are words in, and no other', () => {
  const folders = readdirSync('data/public/_locales').map((folder) => folder.replace('_', '-'));
  expect([...INTERFACE_LANGUAGES].sort()).toEqual(folders.sort());
});
