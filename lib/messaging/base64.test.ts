import { afterEach, describe, expect, it } from 'vitest';
import { fromBase64 } from './from-base64';
import { toBase64 } from './to-base64';

const native = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');
afterEach(() => {
  if (native) Object.defineProperty(Uint8Array, 'fromBase64', native);
  else Reflect.deleteProperty(Uint8Array, 'fromBase64');
});

const bytes = (length: number) => Uint8Array.from({ length }, (_one, index) => (index * 7 + 251) % 256);

describe('bytes as base64 and back', () => {
  it.each([0, 1, 2, 3, 255, 256, 0x7fff, 0x8000, 0x8001, 300_000])('%i bytes are the same', (length) => {
    const text = toBase64(bytes(length));
    expect(text).toBe(Buffer.from(bytes(length)).toString('base64'));
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
    expect(Buffer.from(fromBase64(text)).equals(bytes(length))).toBe(true);
  });

  it('goes the browser’s own way where there is one', () => {
    const own = bytes(3);
    Object.defineProperty(Uint8Array, 'fromBase64', { value: () => own, configurable: true });
    expect(fromBase64('AAAA')).toBe(own);
  });

  it('reads a view into a larger buffer', () => {
    const larger = bytes(100);
    expect(fromBase64(toBase64(larger.subarray(10, 20)))).toEqual(larger.slice(10, 20));
  });
});
