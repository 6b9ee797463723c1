import type { WhyView } from '../../lib/model/marked';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { Why } from './why';

const KIA: WhyView = {
  kind: 'actor',
  id: 'kachin-independence-army',
  name: 'Kachin Independence Army',
  alias: 'KIA',
  form: 'abbreviation',
  letters: 'exact',
  needs: ['full_name', 'other_form', 'topic', 'nearby', 'title', 'government', 'speaks'],
  targets: [{ id: 'myanmar-2026', name: 'Ceasefire of the Tatmadaw for the time of the earthquake' }],
  day: '2026-03-06',
  versions: { extension: '0.1.0', dataset: '2026.11.1' },
};

const show = (why: WhyView | null, language = 'en') => (
  <Why
    why={why}
    say={sayEnglish}
    language={language}
    askAddress={async () => 'https://news.example/a-page'}
    onCopy={async () => {}}
    onAtlas={() => {}}
    onOptions={() => {}}
  />
);

export const states: States = {
  'weak, all kinds of evidence': () => show(KIA),
  'clear by itself, no ceasefire': () =>
    show({
      ...KIA,
      kind: 'term',
      id: 'truce',
      name: 'Truce',
      alias: 'truce',
      form: 'name',
      letters: 'any',
      needs: [],
      targets: [],
      day: null,
    }),
  'record has it no more': () => show(null),
  'right to left': () => show(KIA, 'ar'),
};
