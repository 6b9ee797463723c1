import { describe, expect, it, vi } from 'vitest';
import { type Answerers, answerMessage, type Sender } from './handle';

const SENDER: Sender = { tab: 3, frame: 0 };

function answerers(more: Partial<Answerers> = {}): Answerers {
  return {
    open: async () => ({ off: true }),
    lexicons: async () => ({ lexicons: [], cues: '' }),
    stances: async () => ({ stances: {} }),
    card: async () => Promise.reject(new Error('no actor "atlantis"')),
    reported: async () => ({ rules: { en: '{}' } }),
    script: async () => ({ loaded: true }),
    style: async () => ({ added: true }),
    frames: async () => ({ loaded: true }),
    atlas: async () => ({ opened: true }),
    ...more,
  };
}

const STANCES = { type: 'stances', target: 'idlib-2020-03', day: '2020-03-06', actors: ['russia'] };
const CARD = { type: 'card', kind: 'actor', ref: 'russia', about: [], asOf: { date: null, from: 'unknown' } };

describe('answerMessage answers', () => {
  it.each([
    [{ type: 'frames' }, { loaded: true }],
    [{ type: 'open', host: 'example.com', ready: false }, { off: true }],
    [
      { type: 'lexicons', languages: ['en'] },
      { lexicons: [], cues: '' },
    ],
    [STANCES, { stances: {} }],
    [{ ...STANCES, day: null }, { stances: {} }],
    [{ type: 'reported', languages: ['en', 'fr'] }, { rules: { en: '{}' } }],
    [{ type: 'script', script: 'popover' }, { loaded: true }],
    [{ type: 'style' }, { added: true }],
    [{ type: 'atlas' }, { opened: true }],
    [{ type: 'atlas', target: 'idlib-2020-03', actor: 'russia' }, { opened: true }],
  ])('%j', async (message, answer) => {
    expect(await answerMessage(answerers(), message, SENDER)).toEqual(answer);
  });

  it('with the answerer of the type, which is told message and sender', async () => {
    const stances = vi.fn(async () => ({ stances: { russia: 'supports' as const } }));
    expect(await answerMessage(answerers({ stances }), STANCES, SENDER)).toEqual({ stances: { russia: 'supports' } });
    expect(stances.mock.calls).toEqual([[STANCES, SENDER]]);
  });
});

describe('answerMessage refuses', () => {
  const REFUSED: [what: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open'],
    ['no type', {}],
    ['a type that is not ours', { type: 'eval' }],
    ['a type of an object’s own', { type: 'constructor' }],
    ['a missing key', { type: 'open', host: 'example.com' }],
    ['a key that is not ours', { type: 'script', script: 'popover', text: 'of the page' }],
    ['a wrong type', { ...STANCES, actors: 'russia' }],
    ['an id that is a path', { ...STANCES, target: '../manifest' }],
    ['an id that is an address', { ...CARD, ref: 'https://example.com' }],
    ['an empty id', { ...CARD, ref: '' }],
    ['a long id', { ...CARD, ref: 'a'.repeat(101) }],
    ['half a day', { ...STANCES, day: '2020-03' }],
    ['too many actors', { ...STANCES, actors: Array<string>(2001).fill('russia') }],
    ['a long host', { type: 'open', host: 'a'.repeat(256), ready: false }],
    ['too many languages', { type: 'reported', languages: Array<string>(9).fill('en') }],
    ['a kind that is not ours', { ...CARD, kind: 'page' }],
  ];
  it.each(REFUSED)('%s', async (_what, message) => {
    const never = () => Promise.reject(new Error('an answerer was asked'));
    const all: Answerers = {
      open: never,
      lexicons: never,
      stances: never,
      card: never,
      reported: never,
      script: never,
      style: never,
      frames: never,
      atlas: never,
    };
    const answer = await answerMessage(all, message, SENDER);
    expect(answer).toEqual({ error: expect.stringContaining('not a message of ours') });
  });
});

describe('answerMessage tells', () => {
  it('what failed in the answerer', async () => {
    expect(await answerMessage(answerers(), CARD, SENDER)).toEqual({ error: 'no actor "atlantis"' });
  });

  it('what the answerer threw at once, though it is no Error', async () => {
    const script = () => {
      throw 'gone';
    };
    expect(await answerMessage(answerers({ script }), { type: 'script', script: 'popover' }, SENDER)).toEqual({
      error: 'gone',
    });
  });
});
