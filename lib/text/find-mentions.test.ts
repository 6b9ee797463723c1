import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions';
import { createLetters } from './letters';
import type { EvidenceLists, Lexicon, LexiconAlias } from './lexicon';
import { type AliasState, makeLexicon } from './lexicon.states';
import { createVocabulary } from './vocabulary';

const letters = createLetters();
const EVIDENCE: EvidenceLists = {
  titles: ['president', 'prime minister'],
  government: ['forces', 'government', 'foreign ministry'],
  speaks: ['said', 'called', 'rejected'],
  places: ['in', 'near'],
};

type Row = AliasState;

const actor = (ref: string, text: string, more: Partial<LexiconAlias> = {}): Row => ({ ref, text, ...more });
const weak = (ref: string, text: string, ...needs: NonNullable<LexiconAlias['needs']>): Row => ({
  ref,
  text,
  strength: 'weak',
  needs,
});
const exempt = (text: string): Row => ({ kind: 'none', ref: '', text, case: 'any' });

const lexiconOf = (rows: Row[], evidence = EVIDENCE): Lexicon => makeLexicon(rows, { evidence });

const read = (...rows: Row[]) => createVocabulary(letters, [lexiconOf(rows)]);

type Found = [surface: string, ref: string];

/** What one lexicon of these rows finds. */
function find(rows: Row[], haystacks: string | string[], date: string | null = null): Found[] {
  return findIn([lexiconOf(rows)], haystacks, date);
}

function findIn(lexicons: Lexicon[], haystacks: string | string[], date: string | null = null): Found[] {
  const texts = typeof haystacks === 'string' ? [haystacks] : haystacks;
  return findMentions(createVocabulary(letters, lexicons), texts, date).mentions.map(
    ({ haystack, start, end, alias }) => [(texts[haystack] ?? '').slice(start, end), alias.ref],
  );
}

const US = actor('united-states', 'US', { case: 'exact' });
const U_S = actor('united-states', 'U.S.', { case: 'exact' });
const TURKEY = actor('turkey', 'Turkey');
const RUSSIA = actor('russia', 'Russia');
const ERDOGAN = actor('recep-tayyip-erdogan', 'Erdoğan');
const MEXICO = actor('mexico', 'Mexico');
const COUNCIL = actor('un-security-council', 'Security Council');
const UNSC = actor('un-security-council', 'United Nations Security Council');
const UN = actor('united-nations', 'United Nations');
const WASHINGTON = weak('united-states', 'Washington', 'speaks');
const RUSSIAN = weak('russia', 'Russian', 'government');
const JOHNSON = weak('boris-johnson', 'Johnson', 'full_name', 'title');
const BORIS = actor('boris-johnson', 'Boris Johnson');
const TRUCE = actor('truce', 'truce', { kind: 'term', case: 'any' });

type Case = [name: string, aliases: Row[], haystack: string, expected: Found[]];

describe('findMentions: case', () => {
  const CASES: Case[] = [
    ['abbreviation and pronoun', [US], 'The US told us so. Us?', [['US', 'united-states']]],
    ['abbreviation in a heading of capitals', [US], 'CONTACT US', []],
    ['abbreviation with stops there', [U_S], 'THE U.S. AND RUSSIA', [['U.S.', 'united-states']]],
    ['name in capitals', [TURKEY], 'TURKEY SAYS', [['TURKEY', 'turkey']]],
    ['name in small letters', [TURKEY], 'a turkey leg', []],
    ['term in any case', [TRUCE], 'Truce, truce, TRUCE', ['Truce', 'truce', 'TRUCE'].map((one) => [one, 'truce'])],
    [
      'two actors by case alone',
      [actor('united-nations', 'Onu', { case: 'exact' }), actor('onu-party', 'ONU', { case: 'exact' })],
      'Onu et ONU hier',
      [
        ['Onu', 'united-nations'],
        ['ONU', 'onu-party'],
      ],
    ],
  ];
  it.each(CASES)('%s', (_name, aliases, haystack, expected) => {
    expect(find(aliases, haystack)).toEqual(expected);
  });
});

describe('findMentions: how a name is joined to its neighbours', () => {
  const US_TWICE: Found[] = [
    ['US', 'united-states'],
    ['US', 'united-states'],
  ];
  const BOTH: Found[] = [
    ['Turkey', 'turkey'],
    ['Russia', 'russia'],
  ];
  const CASES: Case[] = [
    ['US-led', [US], 'a US-led, non-US force', US_TWICE],
    ['U.S.’s', [U_S], 'the U.S.’s envoy', [['U.S.', 'united-states']]],
    ['U.S. at the end of a sentence', [U_S], 'with the U.S. The talks', [['U.S.', 'united-states']]],
    ['U.S. at the end', [U_S], 'with the U.S.', [['U.S.', 'united-states']]],
    ['hyphen', [TURKEY, RUSSIA], 'Turkey-Russia talks', BOTH],
    ['en dash', [TURKEY, RUSSIA], 'Turkey–Russia talks', BOTH],
    ['line break inside a name', [UN], 'the United\n    Nations', [['United\n    Nations', 'united-nations']]],
    ['NBSP inside a name', [UN], 'United\u00a0Nations', [['United\u00a0Nations', 'united-nations']]],
    ['soft hyphen inside a name', [TURKEY], 'Tur\u00adkey', [['Tur\u00adkey', 'turkey']]],
    [
      'spellings of one name',
      [ERDOGAN],
      'Erdogan, Erdoğan, ERDOĞAN, Erdog\u0306an, ERDOGAN’S',
      ['Erdogan', 'Erdoğan', 'ERDOĞAN', 'Erdog\u0306an', 'ERDOGAN'].map((one) => [one, 'recep-tayyip-erdogan']),
    ],
    ['host, handle, e-mail address', [RUSSIA], 'Russia.com @Russia info@Russia.example Russia@example.com', []],
  ];
  it.each(CASES)('%s', (_name, aliases, haystack, expected) => {
    expect(find(aliases, haystack)).toEqual(expected);
  });
});

describe('findMentions: exemptions and longest match', () => {
  const CASES: Case[] = [
    ['behind the name', [TURKEY, exempt('Turkey sandwich')], 'A Turkey sandwich.', []],
    ['without regard to case', [TURKEY, exempt('Turkey sandwich')], 'TURKEY SANDWICH', []],
    ['before the name', [MEXICO, exempt('New Mexico')], 'New Mexico and Mexico', [['Mexico', 'mexico']]],
    [
      'only where the whole phrase stands',
      [MEXICO, exempt('New Mexico')],
      'a new. Mexico said',
      [['Mexico', 'mexico']],
    ],
    ['of a weak name', [WASHINGTON, exempt('Washington Post')], 'The Washington Post said', []],
    [
      'of two actors’ names',
      [COUNCIL, RUSSIA, exempt('Security Council of Russia')],
      'the Security Council of Russia',
      [],
    ],
    [
      'longer name of the same actor',
      [UN, COUNCIL, UNSC],
      'the United Nations Security Council',
      [['United Nations Security Council', 'un-security-council']],
    ],
    [
      'names that overlap: the first one',
      [actor('a', 'Federal Council'), actor('b', 'Council of Ministers')],
      'Federal Council of Ministers',
      [['Federal Council', 'a']],
    ],
    [
      'a name longer than an exemption',
      [MEXICO, exempt('New Mexico'), actor('state-of-new-mexico', 'New Mexico State')],
      'New Mexico State said',
      [['New Mexico State', 'state-of-new-mexico']],
    ],
    [
      'names that follow each other',
      [TURKEY, RUSSIA],
      'Turkey Russia',
      [
        ['Turkey', 'turkey'],
        ['Russia', 'russia'],
      ],
    ],
  ];
  it.each(CASES)('%s', (_name, aliases, haystack, expected) => {
    expect(find(aliases, haystack)).toEqual(expected);
  });
});

describe('findMentions: weak aliases', () => {
  const CASES: Case[] = [
    ['government follows', [RUSSIAN], 'Russian forces left', [['Russian', 'russia']]],
    ['government behind a comma', [RUSSIAN], 'a Russian, government said', []],
    ['no government', [RUSSIAN], 'a Russian novel', []],
    ['title before', [JOHNSON], 'Prime Minister Johnson left', [['Johnson', 'boris-johnson']]],
    ['no title', [JOHNSON], 'Johnson left', []],
    ['capital with a verb', [WASHINGTON], 'Washington said so', [['Washington', 'united-states']]],
    ['capital after a place word', [WASHINGTON], 'a man in Washington said so', []],
    ['capital without a verb', [WASHINGTON], 'Washington is large', []],
    [
      'full name later on the page',
      [JOHNSON, BORIS],
      'Johnson left. Boris Johnson spoke.',
      [
        ['Johnson', 'boris-johnson'],
        ['Boris Johnson', 'boris-johnson'],
      ],
    ],
    [
      'full name inside an exemption is none',
      [JOHNSON, BORIS, exempt('Boris Johnson Street')],
      'Johnson, Boris Johnson Street',
      [],
    ],
    [
      'full name of somebody else',
      [JOHNSON, actor('ron-johnson', 'Ron Johnson')],
      'Johnson left. Ron Johnson spoke.',
      [['Ron Johnson', 'ron-johnson']],
    ],
    [
      'weak longer than strong, without evidence',
      [UN, weak('un-forces', 'United Nations Force', 'government')],
      'a United Nations Force',
      [['United Nations', 'united-nations']],
    ],
    [
      'weak longer than strong, with evidence',
      [UN, weak('un-forces', 'United Nations Force', 'speaks')],
      'the United Nations Force said',
      [['United Nations Force', 'un-forces']],
    ],
    [
      'of two weak readings the one with evidence',
      [weak('lyndon-johnson', 'Johnson', 'full_name'), JOHNSON],
      'President Johnson left',
      [['Johnson', 'boris-johnson']],
    ],
  ];
  it.each(CASES)('%s', (_name, aliases, haystack, expected) => {
    expect(find(aliases, haystack)).toEqual(expected);
  });

  it('take the full name from any haystack, also a later one', () => {
    expect(find([JOHNSON, BORIS], ['Johnson left.', 'Boris Johnson spoke.'])).toEqual([
      ['Johnson', 'boris-johnson'],
      ['Boris Johnson', 'boris-johnson'],
    ]);
  });

  it.each([
    ['Johnson left.', 'A truce held.', true],
    ['Johnson left.', 'Boris spoke.', false],
  ])('with %j and %j, need of a ceasefire word is met: %s', (first, second, met) => {
    const rows = [weak('boris-johnson', 'Johnson', 'topic'), TRUCE, actor('boris', 'Boris')];
    const refs = find(rows, [first, second]).map(([, ref]) => ref);
    expect(refs.includes('boris-johnson')).toBe(met);
  });

  it('take a weak term for no ceasefire word', () => {
    const pause: Row = {
      ref: 'humanitarian-pause',
      text: 'pause',
      kind: 'term',
      case: 'any',
      strength: 'weak',
      needs: ['title'],
    };
    expect(find([weak('boris-johnson', 'Johnson', 'topic'), pause], 'Johnson made a pause')).toEqual([]);
  });

  it('take no title and no verb from another haystack', () => {
    expect(find([JOHNSON], ['Prime Minister', 'Johnson'])).toEqual([]);
    expect(find([WASHINGTON], ['Washington', 'said'])).toEqual([]);
  });

  it('take a full name from no alias that was not in use on the day', () => {
    const old = actor('boris-johnson', 'Boris Johnson', { until: '2019' });
    expect(find([JOHNSON, old], ['Johnson and Boris Johnson'], '2020-03-06')).toEqual([]);
  });

  it('accept the evidence words of every language of the page', () => {
    const none: EvidenceLists = { titles: [], government: [], speaks: [], places: [] };
    const french = lexiconOf([], { ...none, speaks: ['a rejete'] });
    expect(findIn([lexiconOf([WASHINGTON]), french], 'Washington a rejeté')).toEqual([['Washington', 'united-states']]);
  });
});

describe('findMentions: aliases with dates', () => {
  const president = (ref: string, since?: string, until?: string): Row =>
    actor(ref, 'President of the United States', { since, until });
  const OBAMA = president('obama', '2009-01-20', '2017-01-20');
  const TRUMP = president('trump', '2017-01-20', '2021');
  const TEXT = 'the President of the United States';
  const DATES: [date: string | null, refs: string[]][] = [
    ['2009-01-19', []],
    ['2009-01-20', ['obama']],
    ['2016-06-01', ['obama']],
    ['2017-01-21', ['trump']],
    ['2021-12-31', ['trump']],
    ['2022-01-01', []],
    [null, ['obama']],
  ];
  it.each(DATES)('on %s', (date, refs) => {
    expect(find([OBAMA, TRUMP], TEXT, date).map(([, ref]) => ref)).toEqual(refs);
  });

  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
  ])('since a year, on %s: %i', (date, count) => {
    expect(find([president('biden', '2020')], TEXT, date)).toHaveLength(count);
  });

  it.each([
    ['2020-03-31', 1],
    ['2020-04-01', 0],
  ])('until a month, on %s: %i', (date, count) => {
    expect(find([president('biden', undefined, '2020-03')], TEXT, date)).toHaveLength(count);
  });
});

describe('findMentions', () => {
  it('gives offsets of the original text of each haystack', () => {
    const haystacks = ['🚀 “Tur\u00adkey”\u200f', '', 'Erdog\u0306an\u00a0(Turkey)'];
    const found = findMentions(read(TURKEY, ERDOGAN), haystacks, null).mentions;
    expect(found.map(({ haystack, start, end, alias }) => [haystack, start, end, alias.text])).toEqual([
      [0, 4, 11, 'Turkey'],
      [2, 0, 8, 'Erdogan'],
      [2, 10, 16, 'Turkey'],
    ]);
  });

  it('takes a strong name of one language before a weak one of another in the same place', () => {
    const adjective = { ...weak('argentina-people', 'Argentine', 'government'), form: 'adjective' as const };
    const lexicons = [lexiconOf([adjective]), lexiconOf([actor('argentina', 'Argentine')])];
    expect(findIn(lexicons, "l'Argentine a dit")).toEqual([['Argentine', 'argentina']]);
    expect(findIn(lexicons.toReversed(), "l'Argentine a dit")).toEqual([['Argentine', 'argentina']]);
  });

  it('never gives two mentions of one place, though two lexicons name it', () => {
    const lexicons = [lexiconOf([TURKEY, UN]), lexiconOf([actor('turkiye', 'Turkey'), UNSC])];
    expect(findIn(lexicons, 'Turkey told the United Nations Security Council')).toEqual([
      ['Turkey', 'turkey'],
      ['United Nations Security Council', 'un-security-council'],
    ]);
  });

  it('lets an exemption of one language win over a name of another', () => {
    const lexicons = [lexiconOf([US]), lexiconOf([exempt('US Open')])];
    expect(findIn(lexicons, 'the US Open')).toEqual([]);
  });

  it('finds nothing without lexicons or haystacks', () => {
    expect(findMentions(createVocabulary(letters, []), ['Turkey'], null).mentions).toEqual([]);
    expect(findMentions(read(TURKEY), [], null).mentions).toEqual([]);
  });
});
