import { describe, expect, it } from 'vitest';
import type { Citation } from '../model/fields';
import { bibtexKey, toBibtex } from './bibtex';

const PROOF: Citation = {
  url: 'https://press.un.org/en/2020/sc14238.doc.htm',
  title: 'Security Council Underlines Support',
  publisher: 'United Nations',
  published: '2020-07-01',
  accessed: '2026-11-22',
  kind: 'primary_official',
};

describe('BibTeX', () => {
  it('tells of a document what is known of it', () => {
    expect(toBibtex([{ ...PROOF, archived: 'https://web.archive.org/web/2020/x' }])).toBe(
      `@misc{${bibtexKey(PROOF)},
  title = {{Security Council Underlines Support}},
  publisher = {{United Nations}},
  year = {2020},
  month = jul,
  day = {1},
  url = {https://press.un.org/en/2020/sc14238.doc.htm},
  urldate = {2026-11-22},
  note = {Archived: \\url{https://web.archive.org/web/2020/x}}
}
`,
    );
  });

  it('invents no month and no year', () => {
    expect(toBibtex([{ ...PROOF, published: '2020' }])).not.toContain('month');
    expect(toBibtex([{ ...PROOF, published: undefined } as Citation])).not.toContain('year');
  });

  it('has a document once, and the same text for the same documents in any order', () => {
    const other = { ...PROOF, url: 'https://example.org/b' };
    expect(toBibtex([PROOF, other, PROOF])).toBe(toBibtex([other, PROOF]));
    expect(toBibtex([PROOF, other]).match(/^@misc/gm)).toHaveLength(2);
  });

  it.each([
    ['Agence France-Presse (AFP)', 'agence-france-presse-afp2020-'],
    ['Ça & Là', 'ca-la2020-'],
    ['تلفزيون سوريا', 'document2020-'],
    ['A very long name of a publisher that goes on', 'a-very-long-name-of-a-pu2020-'],
  ])('keys a document of %s in ASCII', (publisher, beginning) => {
    const key = bibtexKey({ ...PROOF, publisher });
    expect(key).toMatch(/^[a-z0-9-]+$/);
    expect(key.startsWith(beginning)).toBe(true);
  });

  it('keys two documents of one publisher and year apart', () => {
    expect(bibtexKey({ ...PROOF, url: `${PROOF.url}?2` })).not.toBe(bibtexKey(PROOF));
  });

  it('escapes what TeX reads otherwise, and keeps every brace paired', () => {
    const title = 'A & B: 50 % of $1 #2_3 ~ ^ \\input{x} } { end\n\nof it';
    const written = toBibtex([{ ...PROOF, title, url: 'https://example.org/a{b}%20c\\d e' }]);
    expect(written).toContain(
      'A \\& B: 50 \\% of \\$1 \\#2\\_3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\textbraceright{} \\textbraceleft{} end of it',
    );
    expect(written).toContain('url = {https://example.org/a%7Bb%7D%20c%5Cd%20e}');
    expect(written.split('{')).toHaveLength(written.split('}').length);
  });
});
