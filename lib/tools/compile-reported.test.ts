import { describe, expect, it } from 'vitest';
import { reportedRules } from '../model/reported';
import { compileReported, foldRules } from './compile-reported';

const RULES = reportedRules.parse({
  oblique: ['ой'],
  silent: ['¿', 'señaló'],
  conditions: ['à condition'],
  words: { left: ['"', 'W{1,9} ,'], truce: ['Trêve', 'هُدْنة'] },
  verbs: [{ act: 'rejection', stance: 'opposes', forms: { finite: ['rejeté', '<left>? N'] } }],
  frames: ['<left> S* <verb.finite> !<truce> ~M'],
});

describe('compileReported', () => {
  it('folds words and leaves alone what is none', () => {
    expect(foldRules(RULES)).toEqual({
      joined: [],
      oblique: ['ой'],
      silent: ['¿', 'senalo'],
      conditions: ['a condition'],
      words: { left: ['"', 'W{1,9} ,'], truce: ['treve', 'هدنة'] },
      verbs: [{ act: 'rejection', stance: 'opposes', forms: { finite: ['rejete', '<left>? N'] } }],
      frames: ['<left> S* <verb.finite> !<truce> ~M'],
    });
  });

  it('writes one text a language', () => {
    const entry = { file: 'data/reported/fr.yml', value: RULES, problem: () => expect.fail('there is none') };
    const written = compileReported({ reported: new Map([['fr', entry]]) });
    expect([...written.keys()]).toEqual(['fr']);
    expect(JSON.parse(written.get('fr') ?? '')).toEqual(foldRules(RULES));
    expect(compileReported({}).size).toBe(0);
  });
});
