// Faults between entries: ids that lead nowhere, to the wrong thing, or in a circle.
import { fault, numbered, type Plot, put, table } from './plant';

export const REFERENCE_FAULTS = [
  ...table(`
known-ids | an unknown actor | positions | actor: state-deu → actor: atlantis
known-ids | an unknown actor of a joint act | positions | [state-bel, state-ner] → [state-bel, atlantis]
known-ids | an unknown speaker | positions | speaker: chair-$n → speaker: nobody
known-ids | an unknown state for which it spoke | positions | [state-est] → [atlantis]
known-ids | an unknown party | ceasefire | - front-$n → - atlantis
known-ids | an unknown broker | ceasefire | - un-security-council → - atlantis
known-ids | an unknown actor of a cue | ceasefire | actors: [front-$n] → actors: [atlantis]
known-ids | an unknown target | ceasefire | END → related:⏎▶  - { id: atlantis, how: follows }
known-ids | an unknown body | votes | body: un-security-council → body: atlantis | voting-bodies
known-ids | an unknown body of an office | chair | of: front-$n → of: atlantis
known-ids | an unknown term | pause | term: truce → term: peace
known-ids | an id that moved to nowhere | moved.yml | END → old-$n: atlantis
ids | an id that moved and is still there | moved.yml | END → front-$n: truce
ids | an id that moved twice | moved.yml | END → ancient-$n: once | known-ids
relations | a link to itself | ceasefire | END → related:⏎▶  - { id: nordia-$n, how: supplements }
relations | a party twice | ceasefire | - front-$n → - front-$n⏎▶  - front-$n
relations | an actor of a cue twice | ceasefire | actors: [front-$n] → actors: [front-$n, front-$n]
relations | a signatory twice | positions | [state-bel, state-ner] → [state-bel, state-ner, state-bel]
relations | one that speaks for itself | positions | [state-est] → [state-deu]
relations | a term that differs from itself | pause | term: truce → term: pause-$n
`),
  fault('an id of two things', 'ids', (files, n) => {
    const text = String(files.get(`terms/pause-${n}.yml`))
      .replace('Pause', 'Again')
      .replace('of kind', 'of sort');
    return put(files, `terms/front-${n}.yml`, text);
  }),
  fault('a name of two things', 'ids', (files, n) => {
    put(files, `actors/again-${n}.yml`, numbered('kind: bloc\nname: Ada Nordin $n\naliases:\n  - text: Bloc $n\n', n));
    return { file: `data/actors/chair-${n}.yml`, line: 2 };
  }),
  fault(
    'a code of two states',
    'ids',
    (files) => {
      put(files, 'actors/again-zaf.yml', 'kind: state\niso3: ZAF\nname: Azania\naliases: [{ text: Azania }]\n');
      return { file: 'data/actors/state-zaf.yml', line: 2 };
    },
    { alone: true },
  ),
  fault('a link twice', 'relations', (files, n) => {
    second(files, n, '');
    return link(files, n, '  - { id: second-$n, how: follows }\n▶  - { id: second-$n, how: endorses }\n');
  }),
  fault('a circle', 'relations', (files, n) => {
    link(files, n, '  - { id: second-$n, how: follows }\n');
    return second(files, n, 'related:\n▶  - { id: nordia-$n, how: follows }\n');
  }),
  fault('one that follows what is later', 'relations', (files, n) => {
    second(files, n, '', '2020-03-06');
    return link(files, n, '▶  - { id: second-$n, how: replaces }\n');
  }),
];

function link(files: Plot, n: number, links: string) {
  const path = `ceasefires/nordia-${n}/ceasefire.yml`;
  return put(files, path, `${String(files.get(path))}related:\n${numbered(links, n)}`);
}

/** Another target of the plot, declared on the same day unless told otherwise. */
function second(files: Plot, n: number, more: string, declared = '2020-03-05') {
  const [first = ''] = String(files.get(`ceasefires/nordia-${n}/ceasefire.yml`)).split('related:');
  const named = first.replaceAll('Nordia truce', 'Second truce').replace('"2020-03-05"', `"${declared}"`);
  return put(files, `ceasefires/second-${n}/ceasefire.yml`, named + numbered(more, n));
}
