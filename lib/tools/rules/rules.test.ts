import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entries } from '../reading/entries';
import { RULES } from './index';
import { givenOf, type Rule } from './rule';
import { find, TODAY } from './sound-entries.states';

describe('every rule', () => {
  it('finds nothing in sound data', () => {
    for (const rule of RULES) expect(find(rule, () => {})).toEqual([]);
  });

  it('finds nothing in no data', () => {
    const none: Entries = {
      actors: new Map(),
      targets: new Map(),
      terms: new Map(),
      evidence: new Map(),
      demonyms: new Map(),
    };
    for (const rule of RULES) expect(rule(none, givenOf(none, TODAY))).toEqual([]);
  });

  it('is in the list, and has a test', async () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name));
    const named: Rule[] = [];
    for (const file of files) {
      const found = (await import(`./${file}`)) as Record<string, unknown>;
      const camel = file.replace('.ts', '').replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
      if (typeof found[camel] !== 'function' || file === 'rule.ts') continue;
      named.push(found[camel] as Rule);
      expect(readdirSync(import.meta.dirname)).toContain(file.replace('.ts', '.test.ts'));
    }
    expect(new Set(RULES)).toEqual(new Set(named));
  });
});
