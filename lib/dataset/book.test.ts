import { describe, expect, it, vi } from 'vitest';
import { openBook, writeBook } from './book';

const RECORDS = { turkey: { name: 'Türkiye' }, russia: { name: 'Russia\nand more' }, 'a-b': { name: 'A' } };

describe('a book written and opened', () => {
  const text = writeBook(RECORDS);
  const book = openBook<{ name: string }>(text);

  it('holds every record, and the names by themselves', () => {
    expect(book.all()).toEqual(RECORDS);
    expect(book.names).toEqual({ 'a-b': 'A', russia: 'Russia\nand more', turkey: 'Türkiye' });
  });

  it('picks those that there are, each once', () => {
    expect(book.pick(['turkey', 'atlantis', 'turkey', 'constructor'])).toEqual({ turkey: RECORDS.turkey });
  });

  it('parses no other record than those picked', () => {
    const opened = openBook<{ name: string }>(text);
    const parse = vi.spyOn(JSON, 'parse');
    opened.pick(['russia']);
    expect(parse.mock.calls).toEqual([['{"name":"Russia\\nand more"}']]);
    parse.mockRestore();
  });

  it('is written the same, whatever the order', () => {
    const { turkey, ...rest } = RECORDS;
    expect(writeBook({ ...rest, turkey })).toBe(text);
  });

  it('may be empty', () => {
    expect(openBook(writeBook({})).all()).toEqual({});
  });

  it('is not opened when cut off before its records', () => {
    expect(() => openBook('{"a":')).toThrow(SyntaxError);
  });
});
