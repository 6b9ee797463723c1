import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from './file';
import { DEFAULTS } from './store';

const fileOf = (settings: unknown, more: object = {}) =>
  JSON.stringify({ truceline: 'settings', version: 1, settings, ...more });

describe('a file of settings', () => {
  it('gives back what was written into it', () => {
    const settings = { ...DEFAULTS, offSites: ['a.example'], language: 'fr' as const };
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
  });

  it('may lack keys, which have their defaults then', () => {
    expect(readSettingsFile(fileOf({ density: 'all' }))).toEqual({ settings: { ...DEFAULTS, density: 'all' } });
  });

  it('is refused with every mistake by its name', () => {
    const wrong = {
      density: 'some',
      restMs: 99,
      offSites: ['a.example', 'https://b.example/', ''],
      hiddenLines: ['term', 'often'],
      mutes: [{ kind: 'actor', ref: 'jordan', alias: 'Jordan', site: null, page: 'x' }],
      language: 'tlh',
      colour: 'red',
    };
    const read = readSettingsFile(fileOf(wrong));
    expect('problems' in read && read.problems).toEqual(
      expect.arrayContaining([
        { what: 'choice', path: 'density', allowed: ['section', 'all', 'first'] },
        { what: 'number', path: 'restMs', least: 100, most: 2000 },
        { what: 'wrong', path: 'offSites.1' },
        { what: 'wrong', path: 'offSites.2' },
        { what: 'choice', path: 'hiddenLines.1', allowed: expect.arrayContaining(['term', 'none']) },
        { what: 'unknown', path: 'mutes.0.page' },
        { what: 'choice', path: 'language', allowed: expect.arrayContaining(['zh-CN']) },
        { what: 'unknown', path: 'colour' },
      ]),
    );
    expect('problems' in read && read.problems).toHaveLength(8);
  });

  it.each([
    ['no JSON', '{"truceline":', { what: 'json', words: expect.stringContaining('JSON') }],
    ['a list', '[]', { what: 'foreign' }],
    ['the file of something else', '{"settings":{}}', { what: 'foreign' }],
    ['of a later version', fileOf({}, { version: 2 }), { what: 'version' }],
    ['of no version', fileOf({}, { version: undefined }), { what: 'foreign' }],
    ['without settings', fileOf('none'), { what: 'wrong', path: 'settings' }],
    ['endless', `"${'a'.repeat(2_000_000)}"`, { what: 'size' }],
  ])('is refused where it is %s', (_what, text, problem) => {
    expect(readSettingsFile(text)).toEqual({ problems: [problem] });
  });
});
