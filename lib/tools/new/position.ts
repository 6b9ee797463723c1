// The scaffold of an act in data/ceasefires/<id>/positions.yml.
import { id, language, partialDate, sentence } from '../../model/fields';
import { position, positions } from '../../model/position';
import { ACTS, ATTRIBUTIONS, STANCES } from '../../model/vocabulary';
import { buildCitations, CITATION_FIELDS } from './citations';
import { allOf, type Field, oneOf, present } from './field';
import { CHECKED_FIELD, type Scaffold, TARGET_FIELD } from './scaffold';

/** Positions of a vote follow from votes.yml (codebook, section 6). */
const AUTHORED_ACTS = ACTS.filter((act) => act !== 'vote');

const FIELDS: readonly Field[] = [
  TARGET_FIELD,
  { flag: 'actor', what: 'id of the actor; of all signatories', need: 'required', several: 'listed', form: id },
  { flag: 'date', what: 'day of the act, not of the report', need: 'required', form: partialDate },
  { flag: 'act', what: 'what was done', need: 'required', choices: AUTHORED_ACTS },
  { flag: 'stance', what: 'where the act itself puts the actor', need: 'required', choices: STANCES },
  { flag: 'summary', what: 'the act and its content, in one sentence', need: 'required', form: sentence },
  {
    flag: 'conditions',
    what: 'what had to be granted',
    need: (answers) => (oneOf(answers, 'stance') === 'supports_with_conditions' ? 'required' : 'optional'),
    form: sentence,
  },
  {
    flag: 'facet',
    what: 'the part of the target, where it is not the whole',
    need: 'optional',
    form: position.shape.facet,
  },
  { flag: 'speaker', what: 'id of the office-holder who spoke', need: 'optional', form: id },
  {
    flag: 'speaker-name',
    what: 'or the name of who spoke',
    need: (answers) =>
      oneOf(answers, 'speaker') ? 'unfit' : oneOf(answers, 'speaker-office') ? 'required' : 'optional',
  },
  {
    flag: 'speaker-office',
    what: 'with the public office',
    need: (answers) => (oneOf(answers, 'speaker-name') ? 'required' : 'unfit'),
  },
  {
    flag: 'on-behalf-of',
    what: 'ids of others for whom the actor said that it spoke',
    need: 'optional',
    several: 'listed',
    form: id,
  },
  { flag: 'attribution', what: 'how the act is known; own if left out', need: 'optional', choices: ATTRIBUTIONS },
  {
    flag: 'reported-by',
    what: 'who tells of it ("AFP, citing diplomats")',
    need: (answers) => (oneOf(answers, 'attribution') === 'reported' ? 'required' : 'unfit'),
  },
  { flag: 'quote', what: 'four own words at most', need: 'optional', form: position.shape.quote.unwrap().shape.text },
  {
    flag: 'quote-lang',
    what: 'language of the quote',
    need: (answers) => (oneOf(answers, 'quote') ? 'required' : 'unfit'),
    form: language,
  },
  { flag: 'disputed', what: 'what others, or the actor, say against it', need: 'optional', form: sentence },
  ...CITATION_FIELDS,
  { flag: 'confidence', what: 'confidence', need: 'required', choices: position.shape.confidence.options },
  CHECKED_FIELD,
];

export const positionScaffold: Scaffold = {
  kind: 'position',
  fields: FIELDS,
  schema: positions,
  pathOf: (place) => `ceasefires/${place}/positions.yml`,
  isFile: false,
  build(answers) {
    const actors = allOf(answers, 'actor') ?? [];
    const speaker = present({ name: oneOf(answers, 'speaker-name'), office: oneOf(answers, 'speaker-office') });
    const quote = present({ text: oneOf(answers, 'quote'), lang: oneOf(answers, 'quote-lang') });
    return present({
      ...(actors.length > 1 ? { actors } : { actor: actors[0] }),
      date: oneOf(answers, 'date'),
      act: oneOf(answers, 'act'),
      stance: oneOf(answers, 'stance'),
      summary: oneOf(answers, 'summary'),
      conditions: oneOf(answers, 'conditions'),
      facet: oneOf(answers, 'facet'),
      speaker: oneOf(answers, 'speaker') ?? (Object.keys(speaker).length > 0 ? speaker : undefined),
      on_behalf_of: allOf(answers, 'on-behalf-of'),
      attribution: oneOf(answers, 'attribution'),
      reported_by: oneOf(answers, 'reported-by'),
      quote: Object.keys(quote).length > 0 ? quote : undefined,
      disputed: oneOf(answers, 'disputed'),
      citations: buildCitations(answers),
      confidence: oneOf(answers, 'confidence'),
      checked: oneOf(answers, 'checked'),
    });
  },
  next: () => ['npm run data:check', 'npm run data:diff shows what a reader will see change'],
};
