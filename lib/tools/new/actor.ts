// The scaffold of data/actors/<id>.yml.
import { actor } from '../../model/actor';
import { id, partialDate } from '../../model/fields';
import { ACTOR_KINDS } from '../../model/vocabulary';
import { type Answers, allOf, type Field, type Need, oneOf, present } from './field';
import { buildAlias, ID_FIELD, type Scaffold } from './scaffold';

const onlyFor =
  (kind: string, need: Need) =>
  (answers: Answers): Need =>
    oneOf(answers, 'kind') === kind ? need : 'unfit';

const FIELDS: readonly Field[] = [
  ID_FIELD,
  { flag: 'kind', what: 'kind', need: 'required', choices: ACTOR_KINDS },
  { flag: 'iso3', what: 'ISO 3166-1 alpha-3 code', need: onlyFor('state', 'required') },
  { flag: 'name', what: 'the one name shown', need: 'required' },
  { flag: 'office', what: 'title of the public office held', need: onlyFor('office_holder', 'required') },
  { flag: 'of', what: 'id of the actor that it speaks for', need: onlyFor('office_holder', 'required'), form: id },
  { flag: 'from', what: 'first day of the office', need: onlyFor('office_holder', 'required'), form: partialDate },
  { flag: 'to', what: 'last day of the office', need: onlyFor('office_holder', 'optional'), form: partialDate },
  {
    flag: 'alias',
    what: 'a form that names it, its language in front if not English ("fr:Mali", "mul:ECOWAS")',
    // Packages know the names of a state; for all others the name is offered.
    need: 'optional',
    several: 'repeated',
    offered: offeredAlias,
  },
  { flag: 'note', what: 'what must be known of the entry', need: 'optional' },
];

/** The name itself; of a person in every language of its script, as the press spells it alike. */
function offeredAlias(answers: Answers): string | undefined {
  const kind = oneOf(answers, 'kind');
  const name = oneOf(answers, 'name')?.replace(/\s*\(.*?\)/g, '');
  if (kind === undefined || kind === 'state' || !name) return undefined;
  return kind === 'office_holder' ? `mul:${name}` : name;
}

export const actorScaffold: Scaffold = {
  kind: 'actor',
  fields: FIELDS,
  schema: actor,
  pathOf: (place) => `actors/${place}.yml`,
  isFile: true,
  build(answers) {
    const office = present({
      title: oneOf(answers, 'office'),
      of: oneOf(answers, 'of'),
      from: oneOf(answers, 'from'),
      to: oneOf(answers, 'to'),
    });
    return present({
      kind: oneOf(answers, 'kind'),
      iso3: oneOf(answers, 'iso3'),
      offices: Object.keys(office).length > 0 ? [office] : undefined,
      name: oneOf(answers, 'name'),
      aliases: allOf(answers, 'alias')?.map(buildAlias),
      note: oneOf(answers, 'note'),
    });
  },
  next: (place) => [
    `add the other forms that name it to data/actors/${place}.yml, weak ones with what they need (data/README.md, section 3)`,
    'npm run data:check',
  ],
};
