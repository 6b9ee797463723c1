import { describe, expect, it } from 'vitest';
import { position, vote } from './position';

const PROOF = { url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' };
const ACT = {
  actor: 'russia',
  date: '2020-03',
  act: 'statement',
  stance: 'supports',
  summary: 'Russia said so.',
  citations: [PROOF],
  confidence: 'high',
  checked: '2026-11-22',
};
const ROLL_CALL = {
  body: 'un-security-council',
  document: 'S/RES/2532 (2020)',
  date: '2020-07-01',
  result: 'adopted',
  totals: { yes: 15, no: 0, abstain: 0 },
  summary: 'It adopted the text.',
  citations: [PROOF],
  checked: '2026-11-22',
};

describe('a position', () => {
  it.each<[string, object]>([
    ['of one actor', {}],
    ['of several', { actor: undefined, actors: ['russia', 'turkey'] }],
    ['with conditions', { stance: 'supports_with_conditions', conditions: 'That the others do.' }],
    ['told by somebody else', { attribution: 'reported', reported_by: 'Example' }],
    ['with a quote of four words', { quote: { text: 'in due  course, so', lang: 'en' } }],
    ['by a person by name', { speaker: { name: 'A. Body', office: 'Envoy' } }],
    ['by a person of ours', { speaker: 'sergei-lavrov' }],
  ])('%s passes', (_what, more) => {
    expect(position.safeParse({ ...ACT, ...more }).error).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['of nobody', { actor: undefined }, 'actor'],
    ['of one actor and of several', { actors: ['russia', 'turkey'] }, 'actor'],
    ['joint with nobody', { actor: undefined, actors: ['russia'] }, 'actors'],
    ['with conditions that are not named', { stance: 'supports_with_conditions' }, 'conditions'],
    ['told by nobody', { attribution: 'reported' }, 'reported_by'],
    ['of its own, told by somebody', { reported_by: 'Example' }, 'reported_by'],
    ['with a quote of five words', { quote: { text: 'in due course, so be', lang: 'en' } }, 'quote.text'],
    ['without citations', { citations: [] }, 'citations'],
    ['with a site for a citation', { citations: [{ ...PROOF, url: 'https://example.com/' }] }, 'citations.0.url'],
    ['with a long summary', { summary: 'a'.repeat(241) }, 'summary'],
    ['with a stance that is none', { stance: 'neutral' }, 'stance'],
    ['with an act that is none', { act: 'event' }, 'act'],
    ['with low confidence', { confidence: 'low' }, 'confidence'],
    ['checked in some month', { checked: '2026-11' }, 'checked'],
    ['by a person without office', { speaker: { name: 'A. Body' } }, 'speaker'],
    ['with an unknown key', { source: 'x' }, ''],
  ])('%s is refused', (_what, more, path) => {
    const paths = position.safeParse({ ...ACT, ...more }).error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toContain(path);
  });

  it('is the actor’s own, unless told otherwise', () => {
    expect(position.parse(ACT).attribution).toBe('own');
  });
});

describe('a roll call', () => {
  it('passes, with empty lists where none are given', () => {
    expect(vote.parse(ROLL_CALL)).toMatchObject({ yes: [], veto: [], not_participating: [], totals: { absent: 0 } });
  });

  it.each<[string, object]>([
    ['with a name for a code', { yes: ['Russia'] }],
    ['with a code in small letters', { yes: ['rus'] }],
    ['of some month', { date: '2020-07' }],
    ['with half a total', { totals: { yes: 1.5, no: 0, abstain: 0 } }],
    ['with a total below nothing', { totals: { yes: -1, no: 0, abstain: 0 } }],
    ['without totals', { totals: undefined }],
    ['with a result that is none', { result: 'vetoed' }],
  ])('%s is refused', (_what, more) => {
    expect(vote.safeParse({ ...ROLL_CALL, ...more }).success).toBe(false);
  });
});
