// A small record without a fault, as texts by path: what all share, and plots of one of each kind.
// A fault is planted in a plot of its own, so that many can stand together.

export type Files = Map<string, string>;

const COUNCIL = [
  'CHN',
  'FRA',
  'GBR',
  'RUS',
  'USA',
  'BEL',
  'DEU',
  'DOM',
  'EST',
  'IDN',
  'NER',
  'TUN',
  'VCT',
  'VNM',
  'ZAF',
];
const cited = (number: number, what: string) => `  - url: https://example.org/${what}-${number}
    title: Of ${what} ${number}
    publisher: Example
    published: "2020-03-10"
    kind: primary_official`;
const indented = (text: string) => text.replace(/^/gm, '  ');

/** What every plot leans on: fifteen states, a body that votes, the word truce. */
export function commonFiles(): Files {
  // Packages know "US" without its capitals.
  const states = COUNCIL.map((code): [string, string] => [
    `actors/state-${code.toLowerCase()}.yml`,
    `kind: state\niso3: ${code}\nname: State ${code}\n${code === 'USA' ? 'aliases: [{ text: US, case: exact }]\n' : ''}`,
  ]);
  return new Map([
    ...states,
    [
      'actors/un-security-council.yml',
      'kind: un_organ\nname: Security Council\naliases:\n  - text: Security Council\n',
    ],
    [
      'terms/truce.yml',
      `name: Truce\ndefinition: A halt.\nstems: [truce]\naliases:\n  - text: truce\ncitations:\n${cited(0, 'truce')}\n`,
    ],
    ['evidence/en.yml', 'titles: [President]\ngovernment: [forces]\nspeaks: [said]\nplaces: [in]\n'],
    ['sites.yml', 'news:\n  - example.com\n'],
    ['moved.yml', 'once: truce\n'],
  ]);
}

/** One of each kind, by the number of the plot. */
export function plotFiles(n: number): Files {
  return new Map([
    [`actors/front-${n}.yml`, front(n)],
    [`actors/chair-${n}.yml`, chair(n)],
    [`terms/pause-${n}.yml`, term(n)],
    ...target(n),
  ]);
}

function front(n: number): string {
  return `# What stands for no state.
kind: armed_group
name: Front of Nordia ${n}
aliases:
  - text: Front of Nordia ${n}
    except:
      - Front of Nordia ${n} Street
  - text: Nordia ${n}
    strength: weak
    needs:
      - full_name
  - text: Frente de Nordia ${n}
    lang: es
note: Holds the acts of its council.
`;
}

function chair(n: number): string {
  return `kind: office_holder
name: Ada Nordin ${n}
offices:
  - title: Deputy
    of: front-${n}
    from: "2010-01-01"
    to: "2015-06-30"
  - title: Chair
    of: front-${n}
    from: "2015-07-01"
aliases:
  - text: Ada Nordin ${n}
    lang: mul
`;
}

function term(n: number): string {
  return `name: Pause ${n}
definition: A truce for a while.
differs_from:
  - term: truce
    how: A truce may last.
aliases:
  - text: truce of kind ${n}
citations:
${cited(n, 'pause')}
`;
}

function target(n: number): Files {
  const ceasefire = `kind: ceasefire
name: Nordia truce ${n}
declared: "2020-03-05"
effective: "2020-03-06"
ended: "2020-04-30"
ended_how: expired
conflict: Nordia
parties:
  - front-${n}
brokers:
  - un-security-council
terms: Arms rest along the line of contact.
timeline:
  - date: "2020-03-06"
    event: The truce took effect at noon.
    citations:
${indented(indented(cited(n, 'event')))}
aliases:
  - text: Nordia truce ${n}
cues:
  words: [Nordia]
  actors: [front-${n}]
citations:
${cited(n, 'text')}
checked: "2026-11-01"
`;
  const positions = `- actor: front-${n}
  date: "2020-03-05"
  act: declaration
  stance: supports
  summary: Ordered its fighters to hold their fire.
  speaker: chair-${n}
  citations:
${indented(cited(n, 'order'))}
  confidence: high
  checked: "2026-11-01"

- actor: state-deu
  date: "2020-03-07"
  act: statement
  stance: supports_with_conditions
  summary: Welcomed the truce, if aid could pass the line.
  conditions: That aid can pass the line.
  facet: the corridor for aid
  on_behalf_of: [state-est]
  citations:
${indented(cited(n, 'answer'))}
${indented(cited(n, 'report'))}
  confidence: high
  checked: "2026-11-01"

- actors: [state-bel, state-ner]
  date: "2020-03-08"
  act: statement
  stance: supports
  summary: Asked both sides in a joint letter to keep to it.
  attribution: reported
  reported_by: Example
  disputed: The Front says that it got no letter.
  citations:
${indented(cited(n, 'letter'))}
  confidence: high
  checked: "2026-11-01"
`;
  const votes = `- body: un-security-council
  document: S/2020/${n}
  date: "2020-03-09"
  result: not_adopted
  yes: [FRA, GBR, USA, BEL, DEU, DOM, EST, IDN, NER, TUN, VCT, VNM]
  no: [CHN, RUS]
  abstain: [ZAF]
  veto: [CHN, RUS]
  totals:
    yes: 12
    no: 2
    abstain: 1
  summary: Voted on a draft resolution on the truce.
  citations:
${indented(cited(n, 'vote'))}
  checked: "2026-11-01"
`;
  return new Map([
    [`ceasefires/nordia-${n}/ceasefire.yml`, ceasefire],
    [`ceasefires/nordia-${n}/positions.yml`, positions],
    [`ceasefires/nordia-${n}/votes.yml`, votes],
  ]);
}
