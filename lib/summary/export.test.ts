import { describe, expect, it } from 'vitest';
import type { PositionRecord, TargetRecord } from '../model/record';
import type { PageSummary, SummaryActor } from '../model/view';
import { exportSummary, MIME_TYPES } from './export';

const PROOF: PositionRecord['citations'][number] = {
  url: 'https://example.com/a',
  title: 'A story',
  publisher: 'Example',
  kind: 'secondary',
};

function position(more: Partial<PositionRecord> = {}): PositionRecord {
  return {
    actor: 'russia',
    date: '2020-03-05',
    act: 'signature',
    stance: 'supports_with_conditions',
    summary: 'Russia signed.',
    attribution: 'own',
    citations: [PROOF],
    confidence: 'high',
    ...more,
  };
}

function target(...positions: PositionRecord[]): TargetRecord {
  return {
    id: 'idlib',
    kind: 'ceasefire',
    name: 'Idlib ceasefire',
    declared: '2020-03-05',
    endedHow: 'collapsed',
    conflict: 'Syria',
    parties: [],
    brokers: [],
    terms: 'Arms rest.',
    timeline: [],
    rollCalls: [],
    positions,
    related: [],
    citations: [],
    checked: '2026-11-22',
  };
}

function actor(id: string, more: Partial<SummaryActor> = {}): SummaryActor {
  return { id, name: id, stance: null, line: null, date: null, mentions: 2, ...more };
}

function summary(actors: SummaryActor[], more: Partial<PageSummary> = {}): PageSummary {
  return {
    target: { id: 'idlib', name: 'Idlib ceasefire', kind: 'ceasefire' },
    sure: true,
    among: [],
    sections: [],
    candidates: [],
    whole: true,
    muted: [],
    asOf: { date: '2020-03-06', from: 'article' },
    changed: null,
    counts: { supports: 0, supports_with_conditions: 0, opposes: 0, abstains: 0, ambiguous: 0, total: 0 },
    actors,
    terms: [],
    ceasefires: [],
    ...more,
  };
}

const RUSSIA = actor('russia', { name: 'Russia', stance: 'supports_with_conditions' });
const SILENT = actor('turkey', { name: 'Türkiye' });
const itself = (id: string) => id;

describe('exportSummary as Markdown', () => {
  const markdown = (actors: SummaryActor[], about: TargetRecord | null, more: Partial<PageSummary> = {}) =>
    exportSummary('markdown', summary(actors, more), about, itself);

  it('tells stance, date, act and citation of each actor', () => {
    expect(markdown([RUSSIA, SILENT], target(position({ facet: 'the corridor' })))).toBe(
      [
        '# Idlib ceasefire',
        '',
        'Recorded positions, as of 2020-03-06.',
        '',
        '- **Russia**: supports with conditions · the corridor (2020-03-05). Russia signed. [Example: A story](<https://example.com/a>)',
        '- **Türkiye**: no recorded position',
        '',
      ].join('\n'),
    );
  });

  it('says so where there is no date or no ceasefire', () => {
    const text = markdown([], null, { target: null, asOf: { date: null, from: 'unknown' } });
    expect(text).toContain('# No ceasefire of the record');
    expect(text).toContain('latest state');
  });

  it('lists every citation', () => {
    const other = { ...PROOF, url: 'https://example.org/b', publisher: 'Other' };
    expect(markdown([RUSSIA], target(position({ citations: [PROOF, other] })))).toContain(
      '[Example: A story](<https://example.com/a>) · [Other: A story](<https://example.org/b>)',
    );
  });

  it('escapes what Markdown or HTML would read as its own', () => {
    const text = markdown(
      [actor('russia', { name: '*Russia* <b>', stance: 'opposes' })],
      target(
        position({
          summary: '[click](https://evil.example) `code` _so_ # | \\',
          citations: [{ ...PROOF, title: 'A ](https://evil.example) <img src=x>' }],
        }),
      ),
      { target: { id: 'idlib', name: '<script>', kind: 'ceasefire' } },
    );
    expect(text).toContain('# \\<script\\>');
    expect(text).toContain('**\\*Russia\\* \\<b\\>**');
    expect(text).toContain('\\[click\\](https://evil.example) \\`code\\` \\_so\\_ \\# \\| \\\\');
    expect(text).toContain('[Example: A \\](https://evil.example) \\<img src=x\\>](<https://example.com/a>)');
  });

  it('cannot be led out of an address', () => {
    const citations = [{ ...PROOF, url: 'https://example.com/a>) [x](<https://evil.example/b' }];
    const text = markdown([RUSSIA], target(position({ citations })));
    expect(text).not.toContain('](<https://evil.example');
  });
});

describe('exportSummary as CSV', () => {
  const csv = (actors: SummaryActor[], about: TargetRecord | null) =>
    exportSummary('csv', summary(actors), about, itself);
  const HEADER = '"actor","stance","facet","date","act","summary","mentions","citations"';

  it('has a header and a row for each actor, every cell quoted, lines ended as RFC 4180 has it', () => {
    expect(csv([RUSSIA, SILENT], target(position()))).toBe(
      [
        HEADER,
        '"Russia","supports with conditions","","2020-03-05","signature","Russia signed.","2","https://example.com/a"',
        '"Türkiye","no recorded position","","","","","2",""',
        '',
      ].join('\r\n'),
    );
  });

  it('doubles quotation marks and keeps commas and line breaks inside the cell', () => {
    expect(csv([actor('x', { name: 'A "B", C\nD' })], null)).toContain('"A ""B"", C\nD",');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j from being a formula', (text) => {
    const row = csv([actor('x', { name: text })], null).slice(HEADER.length + 2);
    expect(row.startsWith(`"'${text}"`)).toBe(true);
  });

  it.each(['A=1', 'Côte d’Ivoire', "'quoted"])('leaves %j as it is', (text) => {
    expect(csv([actor('x', { name: text })], null)).toContain(`"${text}",`);
  });

  it('keeps any cell from being a formula', () => {
    const text = csv([RUSSIA], target(position({ summary: '=HYPERLINK("x")', facet: '@x' })));
    expect(text).toContain(`"'@x"`);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('exportSummary as JSON', () => {
  it('holds the ceasefire, the day, and each actor with its position', () => {
    const about = target(position());
    expect(JSON.parse(exportSummary('json', summary([RUSSIA, SILENT]), about, itself))).toEqual({
      ceasefire: 'Idlib ceasefire',
      asOf: '2020-03-06',
      actors: [
        { actor: 'Russia', stance: 'supports_with_conditions', position: position(), mentions: 2 },
        { actor: 'Türkiye', stance: 'no recorded position', mentions: 2 },
      ],
    });
  });

  it('ends with a line break', () => {
    expect(exportSummary('json', summary([]), null, itself).endsWith('}\n')).toBe(true);
  });
});

describe('exportSummary', () => {
  it('tells for a person the position of the body', () => {
    const person = actor('lavrov', { name: 'Lavrov', stance: 'supports' });
    const stands = (id: string) => (id === 'lavrov' ? 'russia' : null);
    expect(exportSummary('csv', summary([person, SILENT]), target(position()), stands)).toContain('"Russia signed."');
  });

  it('cites no act after the day', () => {
    const later = target(position({ date: '2020-03-07' }));
    expect(exportSummary('markdown', summary([SILENT]), later, () => 'russia')).not.toContain('Russia signed.');
  });

  it('has a type for every format', () => {
    expect(MIME_TYPES).toEqual({ markdown: 'text/markdown', csv: 'text/csv', json: 'application/json' });
  });
});

it('exportSummary of a page about several tells their names, and no stance', () => {
  const among = ['idlib', 'sochi'].map((id) => ({
    target: { id, name: `${id} truce`, kind: 'ceasefire' as const },
    score: 0.7,
    because: [],
  }));
  const several = summary([SILENT], { target: null, among });
  const told = exportSummary('markdown', several, null, itself);
  expect(told).toContain('# idlib truce; sochi truce');
  expect(told).toContain('- **Türkiye**: not told, of several ceasefires');
  expect(JSON.parse(exportSummary('json', several, null, itself))).toMatchObject({
    ceasefire: null,
    among: ['idlib truce', 'sochi truce'],
  });
});
