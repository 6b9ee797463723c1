import { sayEnglish } from '../controls/say-english.states';
import { SpeechProvider } from '../controls/speech';
import type { States } from '../controls/states';
import type { Found, SearchAnswer } from './found';
import { SearchField } from './search-field';

const nothing = () => undefined;
const LONG = 'Provisional Coordination Committee of the United '.repeat(7).slice(0, 300);

const show = (typed: string, answer: SearchAnswer | null) => (
  <SpeechProvider say={sayEnglish} language="en">
    {/* The room that the list takes below the head. */}
    <header class="atlas-head">
      <SearchField
        typed={typed}
        answer={answer}
        active={0}
        onType={nothing}
        onActive={nothing}
        onClose={nothing}
        onChoose={nothing}
      />
    </header>
  </SpeechProvider>
);

const FOUND: readonly Found[] = [
  { kind: 'actor', id: 'germany', name: 'Germany', by: 'Alemania', actorKind: 'state' },
  { kind: 'actor', id: 'saf', name: 'Sudanese Armed Forces', by: 'القوات المسلحة السودانية', actorKind: 'state' },
  {
    kind: 'target',
    id: 'idlib',
    name: 'Moscow protocol on Idlib',
    by: null,
    targetKind: 'ceasefire',
    date: '2020-03-05',
    conflict: 'Syria',
  },
  { kind: 'target', id: 'long', name: LONG, by: LONG, targetKind: 'resolution', date: '2020', conflict: LONG },
  { kind: 'term', id: 'truce', name: 'Truce', by: null },
];

export const states: States = {
  'search: nothing typed': () => show('', null),
  'search: found': () => show('al', { found: FOUND, total: 40 }),
  'search: nothing found': () => show('xyzzy', { found: [], total: 0 }),
};
