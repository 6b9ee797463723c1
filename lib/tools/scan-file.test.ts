import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TargetRecord } from '../model/record';
import { createLetters } from '../text/letters';
import { aliasOf, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { makeCues, targetCues } from '../topic/cues.states';
import { scanFile } from './scan-file';
import type { ScanData } from './scan-text';

const ALIASES = [
  aliasOf('actor', 'russia', 'Russia'),
  aliasOf('actor', 'lavrov', 'Lavrov'),
  aliasOf('actor', 'turkey', 'Turkey'),
  aliasOf('ceasefire', 'idlib', 'Idlib truce'),
];

const LEXICON = makeLexicon(ALIASES);
const CUES = makeCues([targetCues('idlib')]);
const VOCABULARY = makeVocabulary([LEXICON], CUES.phrases);

const IDLIB: TargetRecord = {
  id: 'idlib',
  kind: 'ceasefire',
  name: 'The Idlib truce of March',
  declared: '2020-03-05',
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: [],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [],
  rollCalls: [],
  positions: [
    {
      actor: 'russia',
      date: '2020-03-05',
      act: 'signature',
      stance: 'supports',
      summary: 'Russia signed.',
      attribution: 'own',
      citations: [],
      confidence: 'high',
    },
  ],
  related: [],
  citations: [],
  checked: '2026-11-22',
};

const DATA: ScanData = {
  letters: createLetters(),
  vocabulary: () => VOCABULARY,
  cues: CUES,
  stems: ['truce'],
  target: (id) => (id === 'idlib' ? IDLIB : undefined),
  actors: {
    russia: { id: 'russia', kind: 'state', name: 'Russia', targets: [] },
    turkey: { id: 'turkey', kind: 'state', name: 'Turkey', targets: [] },
    lavrov: {
      id: 'lavrov',
      kind: 'office_holder',
      name: 'Lavrov',
      offices: [{ title: 'Minister', of: 'russia', from: '2004' }],
      targets: [],
    },
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function scan(name: string, content: string, options = {}) {
  writeFileSync(join(folder, name), content);
  return scanFile(DATA, join(folder, name), options);
}

describe('scanFile: HTML', () => {
  const HTML = [
    '<html lang="en-GB"><head><meta property="article:published_time" content="2020-03-06">',
    '<script>Russia</script></head><body><main><h1>The Idlib truce</h1>',
    '<p>Rus&shy;sia and',
    '  <b>Turkey</b> met; so',
    '  did Lavrov.</p></main></body></html>',
  ].join('\n');

  it('tells date, language, target and every mention with its line', async () => {
    const { date, language, about, sure, found } = await scan('story.html', HTML);
    expect([date, language, sure]).toEqual(['2020-03-06', 'en', true]);
    expect(about.map(({ id, name }) => [id, name])).toEqual([['idlib', IDLIB.name]]);
    expect(found.map(({ line, surface, ref }) => [line, surface, ref])).toEqual([
      [2, 'Idlib truce', 'idlib'],
      [3, 'Russia', 'russia'],
      [4, 'Turkey', 'turkey'],
      [5, 'Lavrov', 'lavrov'],
    ]);
  });

  it('tells where date and language were read, and a later day of change', async () => {
    const changed = '<meta property="article:modified_time" content="2020-03-09"></head>';
    const told = await scan('story.html', HTML.replace('</head>', changed));
    expect(told).toMatchObject({ dateFrom: 'meta', changed: '2020-03-09', languageFrom: 'html' });
    const given = await scan('story.html', HTML, { date: '2020-03-04', language: 'fr' });
    expect(given).toMatchObject({ dateFrom: null, changed: null, languageFrom: null });
  });

  it('reads a line of the date in the language that the page is written in', async () => {
    const { date, dateFrom } = await scan(
      'story.html',
      '<main><h1>Перемирие</h1><p class="date">6 марта 2020</p><p>Стороны договорились о перемирии в Идлибе.</p></main>',
    );
    expect([date, dateFrom]).toEqual(['2020-03-06', 'text']);
  });

  it('tells the position of an actor, and of the body that a person speaks for', async () => {
    const { found } = await scan('story.htm', HTML);
    expect(found.map(({ ref, position }) => [ref, position?.stance])).toEqual([
      ['idlib', undefined],
      ['russia', 'supports'],
      ['turkey', undefined],
      ['lavrov', 'supports'],
    ]);
  });

  it('leaves out what no reader sees', async () => {
    const html =
      '<style>.off{display:none}</style><main><p>Idlib truce</p><div class="off"><p>Russia <b>Turkey</b></p></div><p>Lavrov</p></main>';
    const { found } = await scan('story.HTML', html);
    expect(found.map(({ surface }) => surface)).toEqual(['Idlib truce', 'Lavrov']);
  });

  it('lets the date be set by hand', async () => {
    const { date, found } = await scan('story.html', HTML, { date: '2020-03-04', language: 'fr' });
    expect(date).toBe('2020-03-04');
    expect(found.map(({ position }) => position)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('scanFile: text', () => {
  it('counts the lines of the file', async () => {
    const { date, found } = await scan('story.txt', 'The Idlib\ntruce\n\n\nsays 🚀\nRussia\r\n');
    expect(date).toBeNull();
    expect(found.map(({ line, surface }) => [line, surface])).toEqual([
      [1, 'Idlib truce'],
      [6, 'Russia'],
    ]);
  });

  it('without a ceasefire word finds nothing', async () => {
    expect(await scan('story.txt', 'Russia')).toMatchObject({ about: [], found: [] });
  });
});
