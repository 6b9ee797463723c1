import type { ComponentChildren } from 'preact';
import type { Standing } from '../../lib/model/view';
import { sayEnglish } from '../controls/say-english.states';
import { SpeechProvider } from '../controls/speech';
import type { States } from '../controls/states';
import { Citations } from './citations';
import { NoPosition } from './no-position';
import { Position } from './position';
import { ANTIWAR, CHECKED, FOREIGN_POLICY, IDLIB, NAMES, US_OPPOSES, US_VOTED, VETOED_DRAFT } from './positions.states';
import { RollCall } from './roll-call';
import { StanceBar } from './stance-bar';
import { STANCES_IN_ORDER } from './stance-shown';
import { StanceWords } from './stance-words';

const show = (children: ComponentChildren) => (
  <SpeechProvider say={sayEnglish} language="en" names={NAMES}>
    {children}
  </SpeechProvider>
);

const NOTHING: Standing = { target: IDLIB, current: [], earlier: [], undated: [], later: [], checked: CHECKED };
const JOINT = { ...US_OPPOSES, jointly: ['russia', 'china'], onBehalfOf: ['un-security-council'] };

export const states: States = {
  'every stance': () =>
    show([...STANCES_IN_ORDER, 'none' as const].map((stance) => <StanceWords key={stance} stance={stance} />)),
  position: () => show(<Position position={US_OPPOSES} full />),
  'joint position': () => show(<Position position={JOINT} />),
  vote: () => show(<Position position={US_VOTED} />),
  absent: () =>
    show(<Position position={{ ...US_VOTED, rollCall: { vote: 'absent', document: 'A/RES/1', body: 'x' } }} />),
  'no position': () => show(<NoPosition standing={NOTHING} />),
  'no position yet': () => show(<NoPosition standing={{ ...NOTHING, later: [US_VOTED] }} />),
  'no position that is surely earlier': () => show(<NoPosition standing={{ ...NOTHING, undated: [US_VOTED] }} />),
  veto: () => show(<RollCall rollCall={VETOED_DRAFT} />),
  'vote on a part, known in part': () =>
    show(<RollCall rollCall={{ ...VETOED_DRAFT, facet: 'the Russian amendment on aid', partial: true }} />),
  'every count': () =>
    show(
      <StanceBar
        counts={{
          supports: 106,
          supports_with_conditions: 9,
          opposes: 2,
          abstains: 11,
          ambiguous: 1,
          total: 129,
        }}
      />,
    ),
  'no count': () =>
    show(
      <StanceBar
        counts={{
          supports: 0,
          supports_with_conditions: 0,
          opposes: 0,
          abstains: 0,
          ambiguous: 0,
          total: 0,
        }}
      />,
    ),
  'citations: archived, punycode, no web address': () =>
    show(
      <Citations
        full
        citations={[
          {
            ...FOREIGN_POLICY,
            archived: 'https://web.archive.org/web/2020/https://foreignpolicy.com/x',
          },
          { ...ANTIWAR, url: 'https://пример.рф/статья' },
          { ...ANTIWAR, url: 'javascript:alert(1)' },
        ]}
      />,
    ),
};
