import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode, readSource } from './source-file';

const places = (bytes: Uint8Array) => decode(bytes, 'a.yml').problems.map(({ line, message }) => `${line} ${message}`);

describe('decode', () => {
  it('takes UTF-8, also with the replacement character itself', () => {
    expect(decode(Buffer.from('# Türkiye \ufffd 土耳其\n'), 'a.yml')).toEqual({
      text: '# Türkiye \ufffd 土耳其\n',
      problems: [],
    });
    expect(decode(new Uint8Array(), 'a.yml')).toEqual({ text: '', problems: [] });
  });

  it.each<[string, Uint8Array, string]>([
    ['a byte order mark', Buffer.from('\ufeffa: b'), '1 a byte order mark'],
    ['line ends of Windows', Buffer.from('a: b\nc: d\r\n'), '2 line ends of another system (CR)'],
    ['bytes of Latin 1', Buffer.from('a: b\nc: \xfcd\n', 'latin1'), '2 bytes that are no UTF-8'],
    ['a sequence cut off at the end', Buffer.from([0x61, 0x0a, 0xc3]), '2 bytes that are no UTF-8'],
    ['a comment that turns', Buffer.from('a: b\n# \u202e c'), '2 a character without width or that turns the line'],
  ])('names %s', (_what, bytes, told) => {
    expect(places(bytes)).toEqual([told]);
  });

  it('reads on behind a byte order mark and line ends of Windows, not behind broken bytes', () => {
    expect(decode(Buffer.from('\ufeffa: b\r\n'), 'a.yml').text).toBe('a: b\r\n');
    expect(decode(Buffer.from('a: \xfc', 'latin1'), 'a.yml').text).toBeUndefined();
  });

  it('leaves what stands in no comment to the rule of texts', () => {
    expect(places(Buffer.from('a: b\u202e'))).toEqual([]);
  });
});

describe('readSource', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truceline-source-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads a file of a megabyte, and refuses a larger one', () => {
    writeFileSync(join(folder, 'a.yml'), '#'.repeat(1_000_000));
    expect(readSource(join(folder, 'a.yml'), 'a.yml').problems).toEqual([]);
    writeFileSync(join(folder, 'a.yml'), '#'.repeat(1_000_001));
    const { text, problems } = readSource(join(folder, 'a.yml'), 'a.yml');
    expect(text).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'a.yml', line: 1, message: '1.0 MB are too large for an entry' });
  });

  it('refuses links, folders, and what cannot be read', () => {
    writeFileSync(join(folder, 'a.yml'), 'a: b');
    symlinkSync(join(folder, 'a.yml'), join(folder, 'link.yml'));
    mkdirSync(join(folder, 'folder.yml'));
    const told = (name: string) => readSource(join(folder, name), name).problems.map(({ message }) => message);
    expect(told('link.yml')).toEqual(['a symbolic link']);
    expect(told('folder.yml')).toEqual(['a file is needed here']);
    expect(told('nothing.yml')).toEqual(['it cannot be read (ENOENT)']);
    expect(told('a.yml/b.yml')).toEqual(['it cannot be read (ENOTDIR)']);
  });
});
