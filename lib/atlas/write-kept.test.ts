import { describe, expect, it } from 'vitest';
import type { Citation } from '../model/fields';
import type { PositionRecord } from '../model/record';
import type { Kept } from './kept';
import { writeKept } from './write-kept';

const PROOF: Citation = {
  url: 'https://example.org/a',
  title: 'What [was] said',
  publisher: 'Agency *1*',
  published: '2020-03-06',
  kind: 'news_agency',
};
const position: PositionRecord = {
  actor: 'russia',
  date: '2020-03-06',
  act: 'statement',
  stance: 'supports_with_conditions',
  summary: '=HYPERLINK("https://evil.example","x")',
  conditions: 'The road stays open.',
  attribution: 'own',
  citations: [PROOF],
  confidence: 'high',
};
const KEPT: Kept = {
  title: 'Moscow protocol # 1',
  text: 'Arms rest.',
  asOf: '2020-03-10',
  rows: [{ actor: '+Russia', target: 'Idlib', time: 'current', position }],
  rollCalls: [
    {
      body: 'council',
      document: 'S/1',
      date: '2020-04-01',
      result: 'adopted',
      votes: { yes: ['russia'], abstain: ['china'] },
      veto: [],
      totals: { yes: 1, no: 0, abstain: 1, absent: 0 },
      summary: 'Voted.',
      citations: [{ ...PROOF, url: 'https://example.org/vote' }],
    },
  ],
  timeline: [{ date: '2020-03', event: 'Shells fell.', claimant: 'A witness', citations: [PROOF] }],
  differsFrom: [],
  citations: [{ ...PROOF, url: 'https://example.org/text' }],
  names: { russia: 'Russia', council: 'UN Security Council' },
};

describe('what is kept of a page', () => {
  it('is Markdown in which the record is text and nothing else', () => {
    expect(writeKept('markdown', KEPT, '1.2.3')).toBe(`# Moscow protocol \\# 1

Arms rest. [Agency \\*1\\*: What \\[was\\] said](<https://example.org/text>)

## Recorded positions, as of 2020-03-10

- **+Russia** on Idlib: supports with conditions (2020-03-06). =HYPERLINK("https://evil.example","x") Conditions: The road stays open. [Agency \\*1\\*: What \\[was\\] said](<https://example.org/a>)

## Votes

- S/1, 2020-04-01: adopted (yes 1, no 0, abstained 1, absent 0) [Agency \\*1\\*: What \\[was\\] said](<https://example.org/vote>)
  - yes: Russia
  - abstain: china

## Timeline

- 2020-03: according to A witness, Shells fell. [Agency \\*1\\*: What \\[was\\] said](<https://example.org/a>)

Truceline dataset 1.2.3, CC BY 4.0.
`);
  });

  it('is CSV without formulas, a row a position', () => {
    const [head, ...rows] = writeKept('csv', KEPT, '1').trimEnd().split('\r\n');
    expect(head).toBe('"actor","on","time","stance","facet","date","act","speaker","summary","conditions","citations"');
    expect(rows).toEqual([
      `"'+Russia","Idlib","current","supports with conditions","","2020-03-06","statement","","'=HYPERLINK(""https://evil.example"",""x"")","The road stays open.","https://example.org/a"`,
    ]);
  });

  it('is JSON with names for ids, and with the dataset that says it', () => {
    const told = JSON.parse(writeKept('json', KEPT, '1.2.3')) as Record<string, unknown>;
    expect(told).toMatchObject({
      dataset: '1.2.3',
      asOf: '2020-03-10',
      rows: [{ actor: '+Russia', position: { citations: [PROOF] } }],
      rollCalls: [{ body: 'UN Security Council', votes: { yes: ['Russia'], abstain: ['china'] } }],
    });
  });

  it('is BibTeX of every document that the page cites, once', () => {
    const entries = writeKept('bibtex', KEPT, '1').match(/url = \{[^}]+\}/g);
    expect(entries?.sort()).toEqual(['a', 'text', 'vote'].map((end) => `url = {https://example.org/${end}}`));
  });

  it('keeps of a term how it differs', () => {
    const term: Kept = {
      ...KEPT,
      title: 'Truce',
      rows: [],
      rollCalls: [],
      timeline: [],
      differsFrom: [{ term: 'armistice', name: 'Armistice', how: 'Shorter.' }],
    };
    expect(writeKept('markdown', term, '1')).toContain('## Not the same as\n\n- **Armistice**: Shorter.');
    expect(writeKept('csv', term, '1')).toContain('"Truce","Armistice"');
  });
});
