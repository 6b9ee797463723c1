import { describe, expect, it } from 'vitest';
import { isOff, withSite } from './site-rule';
import { DEFAULTS } from './store';

const off = (...offSites: string[]) => ({ ...DEFAULTS, offSites });

describe('isOff', () => {
  it.each([
    ['bbc.co.uk', true],
    ['www.bbc.co.uk', true],
    ['a.b.bbc.co.uk', true],
    ['notbbc.co.uk', false],
    ['bbc.co.uk.example.org', false],
    ['co.uk', false],
    ['', false],
  ])('with bbc.co.uk off, %j: %s', (host, expected) => {
    expect(isOff(off('bbc.co.uk'), host)).toBe(expected);
  });

  it('is false with nothing off', () => {
    expect(isOff(DEFAULTS, 'bbc.co.uk')).toBe(false);
  });
});

describe('withSite', () => {
  it('switches a host off, in order', () => {
    expect(withSite(off('z.example', 'b.example'), 'm.example', false).offSites).toEqual([
      'b.example',
      'm.example',
      'z.example',
    ]);
  });

  it('switches a host on', () => {
    expect(withSite(off('a.example', 'b.example'), 'a.example', true).offSites).toEqual(['b.example']);
  });

  it('switching on lifts the rule of a parent domain too', () => {
    const settings = withSite(off('example', 'news.example', 'other.example'), 'www.news.example', true);
    expect(isOff(settings, 'www.news.example')).toBe(false);
    expect(settings.offSites).toEqual(['other.example']);
  });

  it('switching off what is off through its parent leaves the parent off', () => {
    const settings = withSite(off('news.example'), 'www.news.example', false);
    expect(isOff(settings, 'news.example')).toBe(true);
    expect(isOff(settings, 'www.news.example')).toBe(true);
  });

  it('does nothing twice', () => {
    const once = withSite(DEFAULTS, 'a.example', false);
    expect(withSite(once, 'a.example', false)).toEqual(once);
    expect(withSite(DEFAULTS, 'a.example', true)).toEqual(DEFAULTS);
  });

  it('keeps the other settings, and the object it was given', () => {
    const settings = { ...off('a.example'), density: 'all' as const };
    expect(withSite(settings, 'b.example', false)).toEqual({ ...settings, offSites: ['a.example', 'b.example'] });
    expect(settings.offSites).toEqual(['a.example']);
  });
});

describe('where only listed sites are read', () => {
  const listed = (...onSites: string[]) => ({
    ...DEFAULTS,
    reach: 'listed' as const,
    onSites,
    offSites: ['a.example'],
  });

  it.each([
    ['a.example', false],
    ['www.a.example', false],
    ['b.example', true],
    ['', true],
  ])('with a.example listed, %j is off: %s, whatever the other list says', (host, expected) => {
    expect(isOff(listed('a.example'), host)).toBe(expected);
  });

  it('switching on lists a site, in order, and switching off takes it away with its domain', () => {
    const both = withSite(listed('b.example'), 'a.example', true);
    expect(both.onSites).toEqual(['a.example', 'b.example']);
    expect(withSite(both, 'www.a.example', false)).toEqual(listed('b.example'));
  });
});
