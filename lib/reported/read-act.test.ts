// The rules of data/reported, one kind after the other; how often they are right: npm run eval:topic.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ReportedRules, reportedRules } from '../model/reported';
import { foldRules } from '../tools/compile-reported';
import { type ActTold, readAct } from './read-act';

const rulesOf = (language: string): ReportedRules =>
  foldRules(reportedRules.parse(parse(readFileSync(`data/reported/${language}.yml`, 'utf8'))));
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ru'];
const RULES = new Map(LANGUAGES.map((language) => [language, rulesOf(language)]));

/** `[Russia]` is the actor in question, `{Iran}` another. */
function told(marked: string, language = 'en', year: string | null = '2024'): ActTold | null {
  const places = [...marked.matchAll(/[[{](.*?)[\]}]/g)].map(({ 0: whole, 1: name = '', index }, count) => ({
    isOwn: whole.startsWith('['),
    start: index - 2 * count,
    end: index - 2 * count + name.length,
  }));
  const text = marked.replace(/[[\]{}]/g, '');
  const own = places.filter(({ isOwn }) => isOwn);
  const others = places.filter(({ isOwn }) => !isOwn);
  const [at] = own;
  const rules = RULES.get(language);
  return at && rules
    ? readAct(rules, language, { text, at, own, others, year })
    : expect.fail('no mention, or no rules');
}
const act = (marked: string, language?: string) => {
  const found = told(marked, language);
  return found && `${found.act} ${found.stance}`;
};

describe('an act is read', () => {
  it.each([
    ['[Russia] rejected the ceasefire.', 'rejection opposes'],
    ['[Russia] vetoed a draft resolution calling for a truce.', 'vote opposes'],
    ['[Russia] abstained in the vote on the ceasefire.', 'vote abstains'],
    ['[Russia] has voted for the truce.', 'vote supports'],
    ['[Russia] welcomed the ceasefire.', 'statement supports'],
    ['[Russia] called for an immediate ceasefire.', 'proposal supports'],
    ['[Russia] agreed to the 30-day truce.', 'acceptance supports'],
    ['[Russia] signed the ceasefire deal.', 'signature supports'],
    ['[Russia] declared a truce.', 'declaration supports'],
    ['[Russia] brokered a truce.', 'mediation supports'],
    ['[Russia] suspended the truce.', 'withdrawal opposes'],
    ['[Russia] agreed to the truce on condition that {Ukraine} leaves.', 'acceptance supports_with_conditions'],
    ['[Russia] refused to accept the ceasefire.', 'rejection opposes'],
  ])('by its verb: %s', (sentence, expected) => {
    expect(act(sentence)).toBe(expected);
  });

  it.each([
    ['with an office', "[Russia]'s foreign ministry rejected the truce."],
    ['with an office before it', 'President [Putin] rejected the truce.'],
    ['with what is set in', '[Russia], a member of the Council, rejected the truce.'],
    ['in a list, last', '{China} and [Russia] rejected the truce.'],
    ['in a list, first', '[Russia], {China} and {Iran} rejected the truce.'],
    ['with the day', 'On Friday, [Russia] again rejected the truce.'],
    ['in a clause', 'Aid stopped after [Russia] rejected the truce.'],
    ['as the agent of a passive', 'The truce was rejected by [Russia].'],
    ['as one of its agents', 'The truce was rejected by {China} and [Russia].'],
    ['told by another', '{Ukraine} said [Russia] rejected the truce.'],
    ['told by itself', '[Russia] said it had rejected the truce.'],
    ['told again, with the tense moved back', '{Ukraine} said that [Russia] had rejected the truce.'],
  ])('for an actor %s', (_what, sentence) => {
    expect(act(sentence)).toBe('rejection opposes');
  });

  it('from the sentence of the mention alone, as the page has it', () => {
    const found = told('{Iran} agreed to the truce. [Russia] “firmly” rejected it. No.');
    expect(found).toBeNull();
    expect(told('{Iran} agreed to it.  [Russia] rejected\nthe truce. No.')).toMatchObject({
      sentence: 'Russia rejected\nthe truce.',
      start: 20,
      end: 46,
    });
  });

  it.each([
    ['es', '[Rusia] rechazó la tregua.', 'La tregua fue rechazada por [Rusia].'],
    ['fr', 'La [Russie] a rejeté la trêve.', 'La trêve a été rejetée par la [Russie].'],
    ['de', '[Russland] lehnte die Waffenruhe ab.', 'Die Waffenruhe wurde von [Russland] abgelehnt.'],
    ['de', '[Russland] hat am Freitag die Waffenruhe abgelehnt.', 'Am Freitag lehnte [Russland] die Waffenruhe ab.'],
    ['ru', '[Россия] отвергла перемирие.', 'Перемирие было отвергнуто [Россией].'],
    ['ar', 'رفضت [روسيا] الهدنة.', '[روسيا] ترفض الهدنة.'],
  ])('in %s', (language, ...sentences) => {
    expect(sentences.map((one) => act(one, language))).toEqual(['rejection opposes', 'rejection opposes']);
  });
});

describe('nothing is read', () => {
  it.each([
    ['a negation', '[Russia] did not reject the truce.'],
    ['a negation by another word', '[Russia] never rejected the truce.'],
    ['modality', '[Russia] may reject the truce.'],
    ['the future', '[Russia] will reject the truce.'],
    ['a condition', 'If [Russia] rejected the truce, it would fail.'],
    ['a question', 'Has [Russia] rejected the truce?'],
    ['a passive of which it is the object', '[Russia] was urged to accept the truce.'],
    ['another agent', 'The truce was rejected by {Iran}, [Russia] said.'],
    ['what another is accused of', '{Ukraine} accused [Russia] of rejecting the truce.'],
    ['another act', '[Russia] rejected claims about the truce.'],
    ['another object', '[Russia] rejected the grain deal as the truce began.'],
    ['what is of the truce', '[Russia] welcomed the release of captives under the truce.'],
    ['a compound of it', '[Russia] welcomed the truce talks.'],
    ['a noun', "[Russia]'s rejection of the truce"],
    ['those who are in it', 'Protesters in [Russia] rejected the truce.'],
    ['those who are of it', 'Critics of [Russia] rejected the truce.'],
    ['its past office', "[Russia]'s former president rejected the truce."],
    ['what is denied', '[Russia] rejected the truce, a report that it denied.'],
    ['what was before', '[Russia] had rejected the truce.'],
    ['another year', 'In 1973 [Russia] rejected the truce.'],
    ['long ago', 'Ten years ago [Russia] rejected the truce.'],
    ['a breach, which is no position', '[Russia] violated the truce.'],
    ['two acts that differ', '[Russia] welcomed the truce, and on Friday [Russia] rejected the truce.'],
    ['a sentence without end', `[Russia] rejected the truce ${'and more '.repeat(60)}.`],
  ])('of %s', (_what, sentence) => {
    expect(act(sentence)).toBeNull();
  });

  it('of a year where that of the page is unknown', () => {
    expect(told('[Russia] rejected the truce in 2024.')).not.toBeNull();
    expect(told('[Russia] rejected the truce in 2024.', 'en', null)).toBeNull();
  });

  it.each([
    ['es', '[Rusia] no rechazó la tregua.', '[Rusia] podría rechazar la tregua.', '¿Rechazó [Rusia] la tregua?'],
    [
      'fr',
      "La [Russie] n'a pas rejeté la trêve.",
      'La [Russie] aurait rejeté la trêve.',
      'La [Russie] rejettera la trêve.',
    ],
    [
      'de',
      '[Russland] hat die Waffenruhe nicht abgelehnt.',
      '[Russland] könnte die Waffenruhe ablehnen.',
      '[Russland] soll die Waffenruhe abgelehnt haben.',
    ],
    ['ru', '[Россия] не отвергла перемирие.', '[Россия] отвергла бы перемирие.', '[Израилю] предложили перемирие.'],
    ['ar', 'لم ترفض [روسيا] الهدنة.', 'قد ترفض [روسيا] الهدنة.', 'زعم أن [روسيا] رفضت الهدنة.'],
  ])('of what did not happen, in %s', (language, ...sentences) => {
    expect(sentences.map((one) => act(one, language))).toEqual([null, null, null]);
  });
});

it('an act is read in a time that a reader does not notice, from the longest and worst sentence', () => {
  const worst = `[Russia]${', {Iran}'.repeat(60)} and the the the rejected the new US-backed plan`.slice(0, 400);
  const begun = process.cpuUsage().user;
  for (const language of LANGUAGES) told(worst, language);
  expect((process.cpuUsage().user - begun) / LANGUAGES.length).toBeLessThan(150_000);
});
