import { describe, expect, it } from 'vitest';
import type { WhyView } from '../../lib/model/marked';
import { reportText } from './report-text';

const KIA: WhyView = {
  ...{ kind: 'actor', id: 'kachin-independence-army', name: 'Kachin Independence Army', alias: 'KIA' },
  ...{ form: 'abbreviation', letters: 'exact', needs: ['full_name'], day: '2026-03-06' },
  targets: [{ id: 'myanmar-2026', name: 'Ceasefire of the Tatmadaw' }],
  versions: { extension: '0.1.0', dataset: '2026.11.1' },
};

describe('reportText', () => {
  it('says what was marked, for what, and what is wrong, and nothing of the page', () => {
    expect(reportText(KIA, { fault: 'mark', details: '', address: null })).toBe(
      [
        'What is wrong: The words do not name this here',
        'Words: KIA',
        'Taken for: Kachin Independence Army (actor kachin-independence-army)',
        'On: Ceasefire of the Tatmadaw (myanmar-2026)',
        'Article of: 2026-03-06',
        'Truceline 0.1.0, dataset 2026.11.1',
        '',
      ].join('\n'),
    );
  });

  it('names the page where that is wanted, and ends with the words of the reader', () => {
    const text = reportText(
      { ...KIA, targets: [], day: null },
      {
        fault: 'position',
        details: '  It is another KIA.\n',
        address: 'https://news.example/a',
      },
    );
    expect(text).toMatch(/dataset 2026\.11\.1\nPage: https:\/\/news\.example\/a\n\nIt is another KIA\.\n$/);
    expect(text).toContain('Article of: a day that was not found');
  });
});
