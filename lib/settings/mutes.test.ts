import { describe, expect, it } from 'vitest';
import type { Mute } from '../model/settings';
import { mutesOn, withMute, withoutMute } from './mutes';
import { DEFAULTS } from './store';

const mute = (alias: string, site: string | null): Mute => ({ kind: 'actor', ref: 'jordan', alias, site });
const EVERYWHERE = mute('Jordan', null);
const ON_A = mute('Jordan', 'a.example');
const ON_B = mute('Jordan', 'b.example');
const OTHER = mute('Amman', 'a.example');
const settings = (...mutes: Mute[]) => ({ ...DEFAULTS, mutes });

describe('mutesOn', () => {
  it.each([
    ['a.example', [EVERYWHERE, ON_A]],
    ['www.a.example', [EVERYWHERE, ON_A]],
    ['nota.example', [EVERYWHERE]],
  ])('gives those of everywhere and of the site on %s', (host, expected) => {
    expect(mutesOn(settings(EVERYWHERE, ON_A, ON_B), host)).toEqual(expected);
  });
});

describe('withMute', () => {
  it('adds one, once', () => {
    const once = withMute(settings(OTHER), ON_A);
    expect(once.mutes).toEqual([OTHER, ON_A]);
    expect(withMute(once, { ...ON_A })).toBe(once);
  });

  it('adds none where the words are muted everywhere', () => {
    const all = settings(EVERYWHERE);
    expect(withMute(all, ON_A)).toBe(all);
  });

  it('keeps those of single sites beside one of everywhere, which may be taken back', () => {
    const all = withMute(settings(ON_A, OTHER), EVERYWHERE);
    expect(all.mutes).toEqual([ON_A, OTHER, EVERYWHERE]);
    expect(withoutMute(all, EVERYWHERE).mutes).toEqual([ON_A, OTHER]);
  });
});

describe('withoutMute', () => {
  it('takes back that one alone', () => {
    expect(withoutMute(settings(ON_A, ON_B, OTHER), { ...ON_A }).mutes).toEqual([ON_B, OTHER]);
  });
});
