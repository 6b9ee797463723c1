import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import { createLetters } from './letters';
import { createMatcher } from './matcher';
import { packPhrases } from './pack-phrases';
import type { Match } from './ways';

const letters = createLetters();

function search(patterns: string[], haystack: string): Match[] {
  const phrases = patterns.map((form, number) => ({ form, capital: false, number }));
  return findMatches(createMatcher(letters, [packPhrases(letters, phrases)]), haystack);
}

const PATTERNS = [
  'russia',
  'us',
  'u.s.',
  'united states',
  'ceasefire',
  "cote d'ivoire",
  'erdogan',
  'bogota',
  'россия',
  '美国',
  'ロシア',
  'روسيا',
  'لبنان',
  'רוסיה',
];

/** What is found stands between brackets. */
function expectMarked(patterns: string[], marked: string): void {
  const haystack = marked.replace(/[[\]]/g, '');
  const found = search(patterns, haystack).reverse();
  const shown = found.reduce(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    haystack,
  );
  expect(shown).toBe(marked);
}

describe('findMatches: word boundaries', () => {
  const MARKED: [why: string, marked: string][] = [
    ['the whole haystack', '[Russia]'],
    ['case is not its business', '[RUSSIA] and [russia]'],
    ['a longer word', 'Russian, Belorussia, trussia'],
    ['digits belong to the word', 'Russia2020 2020Russia'],
    ['so does the underscore', 'Russia_US'],
    ['quotes and brackets', '“[Russia]” (‘[US]’) «[Россия]»'],
    ['hyphens', '[US]-led, non-[US], [Russia]-[US]'],
    ['en dash and slash', '[Russia]–[US], [US]/[Russia]'],
    ['possessives', "[Russia]'s [Russia]’s [Russia]ʼs"],
    ['a Turkish ending', '[Erdoğan]’ın'],
    ['ellipsis', '[Russia]… [Russia]...'],
    ['hashtag', '#[Russia]'],
    ['emoji behind a space', '🚀 [Russia] 🚀'],
    ['emoji right beside', '🔴[Russia]🇷🇺, ☮[US]☮️'],
    ['abbreviation with stops', 'the [U.S.] said, [U.S.]-led, [U.S.]’s, in the [U.S.]'],
    ['abbreviation with one letter more', 'the U.S.A and the U.S.S.R.'],
    ['abbreviation before a comma and a stop', '[U.S.], [U.S.].'],
    ['next sentence without a space', 'by [Russia].The talks ended.[Russia] said'],
    ['next sentence in Cyrillic', 'говорит [Россия].Он'],
    ['next sentence in a script without capitals', 'مع [روسيا].وقال'],
    ['end of a sentence', 'with [Russia]. Next'],
  ];
  it.each(MARKED)('%s', (_why, marked) => expectMarked(PATTERNS, marked));
});

describe('findMatches: e-mail addresses, handles, hosts', () => {
  const MARKED: [why: string, marked: string][] = [
    ['host', 'russia.com'],
    ['host with a path', 'russia.example/news'],
    ['subdomain', 'www.russia.com, news.russia.example'],
    ['last label', 'example.russia'],
    ['numbered host', 'web2.russia'],
    ['domain of an e-mail address', 'info@russia.example'],
    ['name of an e-mail address', 'russia@example.com'],
    ['last name of an e-mail address', 'first.russia@example.com'],
    ['handle', '@russia, @Russia'],
    ['handle behind a prefix of the language', 'و@روسيا'],
    ['handle with a soft hyphen', '@\u00adrussia'],
  ];
  it.each(MARKED)('%s', (_why, marked) => expectMarked(PATTERNS, marked));
});

describe('findMatches: letters as they are written', () => {
  const MARKED: [why: string, marked: string][] = [
    ['diacritics', '[Erdoğan], [Erdogan], [ERDOĞAN]'],
    ['decomposed diacritics', '[Erdog\u0306an], [ERDOG\u0306AN]'],
    ['a decomposed diacritic at the end', '[Bogota\u0301] said'],
    ['full-width letters', '[ＵＳ]'],
    ['apostrophes', "[Côte d’Ivoire], [Cote d'Ivoire], [Côte dʼIvoire]"],
    ['space that does not break', '[United\u00a0States]'],
    ['line break and indentation', 'the [United\n      States]'],
    ['space, bidi mark, space', '[United \u200f States]'],
    ['no space', 'UnitedStates'],
    ['soft hyphen inside', '[Rus\u00adsia]'],
    ['soft hyphen inside a longer word', 'Rus\u00adsian, Russia\u00adn, Belo\u00adrussia'],
    ['soft hyphen around', '\u00ad[Russia]\u00ad'],
    ['zero width joiners', '[Rus\u200d\u200csia]'],
    ['bidi marks around', '\u200f[روسيا]\u200e'],
    ['kashida', '[روســـيا]'],
    ['vowel signs', '[رُوسِيا]'],
    ['niqqud', '[רוּסְיָה]'],
    ['half a surrogate pair', '\ud83d [Russia] \ude80'],
  ];
  it.each(MARKED)('%s', (_why, marked) => expectMarked(PATTERNS, marked));
});

describe('findMatches: scripts without spaces, and prefixes of a language', () => {
  const MARKED: [why: string, marked: string][] = [
    ['Chinese', '据[美国]国务院，[美国]说'],
    ['Japanese', '[ロシア]は[ロシア]軍'],
    ['Latin in Chinese', '在[Russia]举行'],
    ['Chinese beside Latin', 'in[美国]and'],
    ['Latin in Latin in Chinese', '在Russian举行'],
    ['Arabic and', 'و[روسيا]'],
    ['Arabic to, in, as, then', 'ل[روسيا] ب[روسيا] ك[روسيا] ف[روسيا]'],
    ['two prefixes', 'وب[روسيا]'],
    ['three prefixes', 'فول[روسيا]'],
    ['four letters are no prefix', 'فولبروسيا'],
    ['a prefix with a vowel sign', 'وَ[روسيا]'],
    ['a letter that is no prefix', 'عروسيا'],
    ['a letter that is no prefix, and one', 'عوروسيا'],
    ['one more letter at the end', 'وروسيات'],
    ['a name that begins like a prefix', '[لبنان] و[لبنان]'],
    ['Hebrew in, and, that', 'ב[רוסיה] ו[רוסיה] ש[רוסיה]'],
    ['Hebrew prefixes together', 'ושב[רוסיה]'],
    ['a Hebrew letter that is no prefix', 'קרוסיה'],
    ['a Latin letter is no prefix', 'bRussia'],
  ];
  it.each(MARKED)('%s', (_why, marked) => expectMarked(PATTERNS, marked));
});

describe('findMatches', () => {
  it('finds phrases that overlap, in order of start, then of end', () => {
    const patterns = ['council', 'security council of russia', 'security', 'security council', 'of russia'].sort();
    const texts = search(patterns, 'Security Council of Russia').map(({ number }) => patterns[number]);
    expect(texts).toEqual(['security', 'security council', 'security council of russia', 'council', 'of russia']);
  });

  it.each(['', ' ', '\n', '...', '\u00ad', '\ud83d'])('finds nothing in %j', (haystack) => {
    expect(search(PATTERNS, haystack)).toEqual([]);
  });

  it('finds nothing without patterns', () => {
    expect(search([], 'Russia said')).toEqual([]);
  });
});
