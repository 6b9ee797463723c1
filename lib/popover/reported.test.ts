import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReportedRules } from '../model/reported';
import type { ActorCard, TermCard } from '../model/view';
import { readBlocks } from '../page/blocks';
import { captureDom } from '../page/dom';
import type { Marked } from './handover';
import { reportedIn } from './reported';

const RULES: ReportedRules = {
  joined: [],
  oblique: [],
  silent: ['? #'],
  conditions: ['on condition'],
  words: { left: ['#', 'and'], truce: ['truce', '^idlib truce'] },
  verbs: [{ act: 'rejection', stance: 'opposes', forms: { finite: ['rejected'] } }],
  frames: ['<left> S <verb.finite> the N? <truce>', '<left> S with M <verb.finite> the <truce>'],
};
const CARD: ActorCard = {
  card: 'actor',
  actor: { id: 'russia', name: 'Russia', kind: 'state' },
  role: null,
  standing: {
    target: { id: 'idlib', name: 'Idlib', kind: 'ceasefire' },
    ...{ current: [], earlier: [], undated: [], later: [] },
    checked: '2020-06-01',
  },
  among: [],
  related: [],
  names: {},
  asOf: { date: '2020-03-06', from: 'article' },
  because: null,
};

/** The page's paragraph, in which every `<b id=ref>` is a mention; the card is for the first one of Russia. */
function tell(html: string, languages = ['en'], card: ActorCard | TermCard = CARD) {
  const { document } = new JSDOM(`<article><p>${html}</p><p>More.</p></article>`).window;
  const marks: Marked[] = [...document.querySelectorAll('b')].map((one) => ({
    kind: one.id === 'sochi' || one.id === 'idlib' ? 'ceasefire' : 'actor',
    ref: one.id,
    span: {
      startContainer: one.firstChild as Text,
      startOffset: 0,
      endContainer: one.lastChild as Text,
      endOffset: (one.lastChild as Text).length,
    },
  }));
  const mark = marks.find(({ ref }) => ref === 'russia') ?? expect.fail('no mention');
  const rules = Object.fromEntries(languages.map((one) => [one, JSON.stringify(RULES)]));
  const around = (text: Text) =>
    readBlocks(captureDom(document), [...document.querySelectorAll('p')]).find(({ runs }) =>
      runs.some(({ node }) => node === text),
    ) ?? null;
  return {
    marks,
    mark,
    told: reportedIn(card, { mark, marks, around, rules }),
    again: () => reportedIn(card, { mark, marks, around, rules }),
  };
}

describe('reportedIn', () => {
  it('reads the sentence of the mention, through all its nodes, in the words that are there now', () => {
    const { told, mark, again } = tell(
      'Yes. <b id="russia">Russia</b> <i>re<u>jec</u>ted</i>\n the truce. <b id="iran">Iran</b> did not.',
    );
    expect(told).toEqual({
      act: 'rejection',
      stance: 'opposes',
      sentence: 'Russia rejected\n the truce.',
      language: 'en',
      beside: 'unrecorded',
    });
    (mark.span.startContainer.parentElement as Element).after(' has not');
    expect(again()).toBeNull();
  });

  it('tells one actor from another, and actors from other names', () => {
    const joint = (name: string) => `<b id="russia">Russia</b> with ${name} rejected the truce.`;
    expect(tell(joint('<b id="iran">Iran</b>')).told).not.toBeNull();
    expect(tell(joint('Iran')).told).toBeNull();
    expect(tell('<b id="russia">Russia</b> left and <b id="iran">Iran</b> rejected the truce.').told).toBeNull();
    expect(tell('<b id="iran">Iran</b> left and <b id="russia">Russia</b> rejected the truce.').told).not.toBeNull();
  });

  it('compares nothing where the sentence names another ceasefire', () => {
    const sentence = (id: string) => `<b id="russia">Russia</b> rejected the <b id="${id}">Idlib truce</b>.`;
    expect(tell(sentence('idlib')).told?.beside).toBe('unrecorded');
    expect(tell(sentence('sochi')).told).toMatchObject({ stance: 'opposes', beside: null });
    expect(tell('<b id="russia">Russia</b> rejected the truce. <b id="sochi">Sochi</b>!').told?.beside).toBe(
      'unrecorded',
    );
  });

  it('asks one language after the other', () => {
    expect(tell('<b id="russia">Russia</b> rejected the truce.', ['fr', 'en']).told?.language).toBe('fr');
    expect(tell('<b id="russia">Russia</b> rejected the truce.', []).told).toBeNull();
  });

  it('tells nothing of a mention that is gone, nor on other cards', () => {
    const { mark, again } = tell('<b id="russia">Russia</b> rejected the truce.');
    mark.span.startContainer.remove();
    expect(again()).toBeNull();
    const term: TermCard = {
      card: 'term',
      id: 'truce',
      name: 'Truce',
      definition: '',
      differsFrom: [],
      citations: [],
      because: null,
    };
    expect(tell('<b id="russia">Russia</b> rejected the truce.', ['en'], term).told).toBeNull();
  });
});
