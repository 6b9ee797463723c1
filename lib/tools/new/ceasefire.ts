// The scaffold of data/ceasefires/<id>/ceasefire.yml.
import { ceasefire } from '../../model/ceasefire';
import { id, partialDate } from '../../model/fields';
import { CEASEFIRE_CLASSES, ENDINGS, LATERALITIES, PURPOSES, RELATIONS, TARGET_KINDS } from '../../model/vocabulary';
import { buildCitations, CITATION_FIELDS } from './citations';
import { allOf, type Field, oneOf, present } from './field';
import { buildAlias, CHECKED_FIELD, ID_FIELD, type Scaffold } from './scaffold';

const FIELDS: readonly Field[] = [
  ID_FIELD,
  { flag: 'kind', what: 'kind', need: 'required', choices: TARGET_KINDS },
  { flag: 'name', what: 'name, with year, body or number, so that it is understood alone', need: 'required' },
  { flag: 'class', what: "Clayton & Sticher's class", need: 'optional', choices: CEASEFIRE_CLASSES },
  { flag: 'laterality', what: 'how many sides declared it', need: 'optional', choices: LATERALITIES },
  { flag: 'purposes', what: 'purposes that the text names', need: 'optional', several: 'listed', choices: PURPOSES },
  { flag: 'declared', what: 'date: announced, signed, issued, adopted', need: 'required', form: partialDate },
  { flag: 'effective', what: 'date: in effect from', need: 'optional', form: partialDate },
  { flag: 'ended', what: 'date: last day', need: 'optional', form: partialDate },
  { flag: 'ended-how', what: 'how it ended', need: 'required', choices: ENDINGS },
  { flag: 'conflict', what: 'conflict or area', need: 'required' },
  {
    flag: 'parties',
    what: 'ids of those it binds or addresses by name',
    need: 'optional',
    several: 'listed',
    form: id,
  },
  { flag: 'brokers', what: 'ids of those who brought it about', need: 'optional', several: 'listed', form: id },
  { flag: 'terms', what: 'what it says, with its exemptions', need: 'required', form: ceasefire.shape.terms },
  {
    flag: 'alias',
    what: 'a form that names this target and no other, its language in front if not English',
    need: 'optional',
    several: 'repeated',
  },
  {
    flag: 'cue-words',
    what: 'words that tell a page about it from one about its neighbours',
    need: 'optional',
    several: 'listed',
  },
  { flag: 'cue-actors', what: 'ids of actors that do so', need: 'optional', several: 'listed', form: id },
  { flag: 'document', what: 'symbol of the document', need: 'optional' },
  {
    flag: 'related',
    what: `other targets, as ID:HOW with how one of ${RELATIONS.join(', ')}`,
    need: 'optional',
    several: 'listed',
  },
  ...CITATION_FIELDS,
  CHECKED_FIELD,
];

export const ceasefireScaffold: Scaffold = {
  kind: 'ceasefire',
  fields: FIELDS,
  schema: ceasefire,
  pathOf: (place) => `ceasefires/${place}/ceasefire.yml`,
  isFile: true,
  build(answers) {
    return present({
      kind: oneOf(answers, 'kind'),
      name: oneOf(answers, 'name'),
      class: oneOf(answers, 'class'),
      laterality: oneOf(answers, 'laterality'),
      purposes: allOf(answers, 'purposes'),
      declared: oneOf(answers, 'declared'),
      effective: oneOf(answers, 'effective'),
      ended: oneOf(answers, 'ended'),
      ended_how: oneOf(answers, 'ended-how'),
      conflict: oneOf(answers, 'conflict'),
      parties: allOf(answers, 'parties'),
      brokers: allOf(answers, 'brokers'),
      terms: oneOf(answers, 'terms'),
      aliases: allOf(answers, 'alias')?.map(buildAlias),
      cues: present({ words: allOf(answers, 'cue-words'), actors: allOf(answers, 'cue-actors') }),
      document: oneOf(answers, 'document'),
      related: allOf(answers, 'related')?.map((one) => {
        const [other, how] = one.split(':');
        return present({ id: other, how });
      }),
      citations: buildCitations(answers),
      checked: oneOf(answers, 'checked'),
    });
  },
  next: (place) => [
    `add its timeline to data/ceasefires/${place}/ceasefire.yml`,
    `npm run data:new -- position --target ${place}`,
    'npm run data:check',
  ],
};
