// Positions and targets for the states of the components: shaped like the record, not part of it.
import type { Citation } from '../../lib/model/fields';
import type { PositionRecord, RollCallRecord } from '../../lib/model/record';
import type { TargetName } from '../../lib/model/view';

export const CHECKED = '2026-11-22';

export const APPEAL: TargetName = {
  id: 'gcf-2020',
  name: 'UN Secretary-General’s appeal for a global ceasefire (COVID-19)',
  kind: 'appeal',
};
export const RESOLUTION: TargetName = {
  id: 'unscr-2532',
  name: 'Security Council resolution 2532 (2020)',
  kind: 'resolution',
};
export const IDLIB: TargetName = {
  id: 'idlib-2020-03',
  name: 'Moscow protocol on Idlib',
  kind: 'ceasefire',
};
export const IDLIB_STATEMENT: TargetName = {
  id: 'unsc-idlib-statement-2020-03',
  name: 'Security Council statement on the Moscow protocol (draft)',
  kind: 'council_statement',
};

export const FOREIGN_POLICY: Citation = {
  url: 'https://foreignpolicy.com/2020/04/17/trump-putin-un-bid-global-ceasefire/',
  title: 'How Trump and Putin Weakened U.N. Bid for a Global Cease-Fire',
  publisher: 'Foreign Policy',
  published: '2020-04-17',
  kind: 'secondary',
};
export const ANTIWAR: Citation = {
  url: 'http://www.envirosagainstwar.org/2020/04/20/us-and-russia-blocking-uns-call-for-global-ceasefire/',
  title: 'US, Russia Are Blocking UN Push for Global Ceasefire',
  publisher: 'Antiwar.com (repost by Environmentalists Against War)',
  published: '2020-04-20',
  kind: 'secondary',
};
export const COUNCIL_MEETING: Citation = {
  url: 'https://press.un.org/en/2020/sc14238.doc.htm',
  title: 'Security Council Underlines Support for Secretary-General’s Global Ceasefire Appeal',
  publisher: 'United Nations',
  published: '2020-07-01',
  kind: 'primary_official',
};
export const TAIPEI_TIMES: Citation = {
  url: 'http://www.taipeitimes.com/News/world/archives/2020/03/08/2003732314',
  title: 'US blocks UN statement on Syria deal',
  publisher: 'AFP / Taipei Times',
  published: '2020-03-08',
  kind: 'news_agency',
};

export const US_OPPOSES: PositionRecord = {
  actor: 'united-states',
  date: '2020-04-19',
  act: 'statement',
  stance: 'opposes',
  facet: 'being bound by a universal text',
  summary:
    'Would not be held to a ceasefire without exceptions, because it would stand in the way of operations against ISIS and other groups.',
  conditions: 'Operations against ISIS and groups that the United States designates would have to be left out.',
  attribution: 'reported',
  reportedBy: 'Foreign Policy, citing diplomats',
  citations: [FOREIGN_POLICY, ANTIWAR],
  confidence: 'high',
};
export const US_HOPED: PositionRecord = {
  actor: 'united-states',
  date: '2020-03-24',
  act: 'statement',
  stance: 'supports',
  summary: 'Hoped that the parties in Afghanistan, Syria, Iraq, Libya, Yemen and elsewhere would answer the call.',
  quote: { text: 'heed the call', lang: 'en' },
  attribution: 'own',
  citations: [
    {
      url: 'https://psr.org/un-secretary-general-calls-for-a-global-ceasefire/',
      title: 'UN Secretary-General calls for a Global Ceasefire',
      publisher: 'Physicians for Social Responsibility',
      published: '2020-04-23',
      kind: 'secondary',
    },
  ],
  confidence: 'medium',
};
export const US_VOTED: PositionRecord = {
  actor: 'united-states',
  date: '2020-07-01',
  act: 'vote',
  stance: 'supports',
  summary:
    'Voted for the demand for a general and immediate end to hostilities in all situations on the Council’s agenda.',
  attribution: 'own',
  citations: [COUNCIL_MEETING],
  confidence: 'high',
  rollCall: { vote: 'yes', document: 'S/RES/2532 (2020)', body: 'un-security-council' },
};
export const US_ON_IDLIB: PositionRecord = {
  actor: 'united-states',
  date: '2020-03-06',
  act: 'statement',
  stance: 'supports_with_conditions',
  summary: 'Welcomed the agreement as a step that could ease the humanitarian emergency in Idlib.',
  conditions:
    'The Syrian government and its allies must keep to it; only a settlement under resolution 2254 ends the war.',
  attribution: 'own',
  citations: [
    {
      url: 'https://duvarenglish.com/amp/us-welcomes-ceasefire-in-idlib-news-17015',
      title: 'US welcomes ceasefire in Idlib',
      publisher: 'Duvar English',
      published: '2020-03',
      kind: 'secondary',
    },
  ],
  confidence: 'high',
};
export const US_REFUSED_STATEMENT: PositionRecord = {
  actor: 'united-states',
  date: '2020-03-06',
  act: 'rejection',
  stance: 'opposes',
  summary: 'Withheld its consent to a Council statement that Russia had asked for; members found no common text.',
  disputed: 'Some reports call this a veto; no vote was held.',
  quote: { text: 'premature', lang: 'en' },
  attribution: 'reported',
  reportedBy: 'AFP, citing diplomats',
  citations: [TAIPEI_TIMES],
  confidence: 'high',
};

export const RESOLUTION_VOTE: RollCallRecord = {
  body: 'un-security-council',
  document: 'S/RES/2532 (2020)',
  date: '2020-07-01',
  result: 'adopted',
  votes: { yes: ['united-states', 'russia', 'china', 'france', 'united-kingdom', 'viet-nam'] },
  veto: [],
  totals: { yes: 15, no: 0, abstain: 0, absent: 0 },
  summary: 'Voted on a resolution.',
  citations: [COUNCIL_MEETING],
};
export const VETOED_DRAFT: RollCallRecord = {
  body: 'un-security-council',
  document: 'S/2019/756',
  date: '2019-09-19',
  result: 'not_adopted',
  votes: {
    yes: ['united-states', 'france', 'united-kingdom'],
    no: ['russia', 'china'],
    abstain: ['equatorial-guinea'],
  },
  veto: ['russia', 'china'],
  totals: { yes: 12, no: 2, abstain: 1, absent: 0 },
  summary: 'Voted on a resolution.',
  citations: [
    {
      ...COUNCIL_MEETING,
      url: 'https://press.un.org/en/2019/sc13955.doc.htm',
      published: '2019-09-19',
    },
  ],
};

export const NAMES = {
  'united-states': 'United States',
  russia: 'Russia',
  china: 'China',
  france: 'France',
  'united-kingdom': 'United Kingdom',
  'viet-nam': 'Viet Nam',
  'equatorial-guinea': 'Equatorial Guinea',
  'un-security-council': 'UN Security Council',
};
