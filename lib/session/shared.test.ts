import { describe, expect, it } from 'vitest';
import { share, sharedOf } from './shared';

describe('what the scripts of one page share', () => {
  it('is nothing before the content script ran', () => {
    expect(sharedOf({})).toBeUndefined();
  });

  it('is one object for all of them', () => {
    const world = {};
    const shared = share(world);
    shared.closed = 'no-term';
    expect(sharedOf(world)).toBe(shared);
    expect(sharedOf({})).toBeUndefined();
  });

  it('is made anew by a new content script, and stands in no list of keys', () => {
    const world = {};
    const old = share(world);
    expect(share(world)).not.toBe(old);
    expect(Object.keys(world)).toEqual([]);
    expect(JSON.stringify(world)).toBe('{}');
  });
});
