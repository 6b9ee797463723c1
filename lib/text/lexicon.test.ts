import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import { createLetters, foldText } from './letters';
import type { LexiconAlias } from './lexicon';
import { writtenLexicon } from './lexicon.states';
import { tabulate } from './lexicon-table';
import { createMatcher } from './matcher';
import { packLexicon } from './pack-lexicon';
import { LEXICON_FORMAT } from './packed-lexicon';
import { unpackLexicon } from './unpack-lexicon';
import { packWords } from './words-beside';

const alias = (text: string, more: Partial<LexiconAlias> = {}): LexiconAlias => ({
  kind: 'actor',
  ref: 'someone',
  text,
  strength: 'strong',
  case: 'name',
  form: 'name',
  ...more,
});
const ALIASES: LexiconAlias[] = [
  alias('Türkiye', { ref: 'turkey' }),
  alias('Republic of Mali', { ref: 'mali' }),
  alias('OF THE', { ref: 'mali', case: 'exact' }),
  alias('al-Qaeda', { ref: 'al-qaeda' }),
  alias('Al-Qaeda', { ref: 'base', strength: 'weak', needs: ['topic'] }),
  alias('Washington', { strength: 'weak', needs: ['speaks', 'full_name'], since: '1990', until: '2020-03-06' }),
  alias('Jordan', { also: ['given_name', 'surname'] }),
  alias('since', { since: '1990' }),
  alias('until', { until: '1990-02' }),
  alias('washington', { kind: 'none', ref: '', case: 'any' }),
  alias('停火', { kind: 'term', ref: 'ceasefire', case: 'any' }),
  alias('هُدنة', { kind: 'term', ref: 'truce', case: 'any' }),
  alias('Idlib truce', { kind: 'ceasefire', ref: 'idlib', case: 'any' }),
];
const EVIDENCE = { titles: ['president'], government: ['forces'], speaks: ['said'], places: ['in'] };

const letters = createLetters();
const table = tabulate(letters, 'en', ALIASES, EVIDENCE);

describe('a lexicon packed and unpacked', () => {
  const lexicon = unpackLexicon(packLexicon(letters, table));

  it('names for every form the same things', () => {
    const matcher = createMatcher(letters, [lexicon.phrases]);
    table.forms.forEach((form, index) => {
      const named = (aliases: readonly LexiconAlias[]) =>
        // The text of an exemption is never told.
        aliases.map(({ needs, since, until, also, ...one }) => ({
          ...one,
          text: one.kind === 'none' ? '' : foldText(letters, one.text),
          needs: needs ?? undefined,
          since: since ?? undefined,
          until: until ?? undefined,
          also: also ?? undefined,
        }));
      // In capitals, so that those are found too that need one.
      const whole = findMatches(matcher, form.toUpperCase()).find(({ start, end }) => end - start === form.length);
      const aliases = lexicon.aliasesOf(whole?.number ?? -1, form);
      expect(named(aliases), form).toEqual(named(table.aliases[index] ?? []));
    });
    expect(table.aliases.flat()).toHaveLength(ALIASES.length);
  });

  it('keeps language and evidence', () => {
    expect(lexicon).toMatchObject({ language: 'en', words: packWords(letters, EVIDENCE) });
  });

  it('may be empty', () => {
    const empty = unpackLexicon(writtenLexicon([], { language: 'zh-Hant' }));
    expect(empty.language).toBe('zh-Hant');
    expect(findMatches(createMatcher(letters, [empty.phrases]), 'Anything')).toEqual([]);
  });

  it('is written the same, whatever the order of the aliases', () => {
    expect(packLexicon(letters, tabulate(letters, 'en', [...ALIASES].reverse(), EVIDENCE))).toBe(
      packLexicon(letters, table),
    );
  });
});

describe('unpackLexicon refuses', () => {
  const written = packLexicon(letters, table);

  it.each([
    ['a text that is cut off', written.slice(0, -1)],
    ['nothing', ''],
    ['something else', '<!doctype html><title>Not found</title>'],
    ['a lexicon of another format', written.replace(`"format":${LEXICON_FORMAT}`, `"format":${LEXICON_FORMAT - 1}`)],
    ['another kind of JSON', '{}'],
  ])('%s', (_what, text) => {
    expect(() => unpackLexicon(text)).toThrow();
  });
});
