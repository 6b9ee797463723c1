// The scaffold of a roll call in data/ceasefires/<id>/votes.yml. Totals follow from the lists.
import { fullDate, id, sentence } from '../../model/fields';
import { vote, votes } from '../../model/position';
import { buildCitations, CITATION_FIELDS } from './citations';
import { type Answers, allOf, type Field, oneOf, present } from './field';
import { CHECKED_FIELD, type Scaffold, TARGET_FIELD } from './scaffold';

const COUNTED = ['yes', 'no', 'abstain', 'absent'] as const;
const codes = (flag: string, what: string): Field => ({
  flag,
  what: `ISO alpha-3 codes of states that ${what}`,
  need: 'optional',
  several: 'listed',
});

const FIELDS: readonly Field[] = [
  TARGET_FIELD,
  { flag: 'body', what: 'id of the body that voted', need: 'required', form: id },
  { flag: 'document', what: 'symbol of the text put to the vote', need: 'required' },
  { flag: 'meeting', what: 'symbol of the meeting', need: 'optional' },
  { flag: 'date', what: 'day of the vote', need: 'required', form: fullDate },
  { flag: 'result', what: 'result', need: 'required', choices: vote.shape.result.options },
  { flag: 'facet', what: 'the part put to the vote, where it was not the whole', need: 'optional' },
  codes('yes', 'voted yes'),
  codes('no', 'voted no'),
  codes('abstain', 'abstained'),
  codes('absent', 'were absent'),
  codes('not-participating', 'did not take part'),
  codes('veto', 'vetoed'),
  { flag: 'partial', what: 'not every voter is known by name', need: 'optional', isSwitch: true },
  {
    flag: 'totals',
    what: 'the announced totals, "yes=120,no=5,abstain=30,absent=2"; without it the lengths of the lists',
    need: (answers) => (answers.partial ? 'required' : 'optional'),
    several: 'listed',
  },
  { flag: 'summary', what: '"Voted on …", shown for every voter', need: 'required', form: sentence },
  { flag: 'note', what: 'procedure, and how names were found', need: 'optional' },
  ...CITATION_FIELDS,
  CHECKED_FIELD,
];

/** What was announced where it was given, the length of the list where it was not. */
function totalsOf(answers: Answers): Record<string, unknown> {
  const announced = new Map(
    (answers.totals ?? []).map((one) => [one.split('=')[0]?.trim(), one.split('=')[1]?.trim()]),
  );
  const counted = COUNTED.map((list) => {
    const total = announced.get(list);
    announced.delete(list);
    return [list, total === undefined ? (answers[list]?.length ?? 0) : Number(total)] as const;
  });
  // A misspelt name of a list goes to the schema, which tells of it.
  return { ...Object.fromEntries(counted), ...Object.fromEntries(announced) };
}

export const voteScaffold: Scaffold = {
  kind: 'vote',
  fields: FIELDS,
  schema: votes,
  pathOf: (place) => `ceasefires/${place}/votes.yml`,
  isFile: false,
  build(answers) {
    return present({
      body: oneOf(answers, 'body'),
      document: oneOf(answers, 'document'),
      meeting: oneOf(answers, 'meeting'),
      date: oneOf(answers, 'date'),
      result: oneOf(answers, 'result'),
      facet: oneOf(answers, 'facet'),
      partial: answers.partial ? true : undefined,
      yes: allOf(answers, 'yes'),
      no: allOf(answers, 'no'),
      abstain: allOf(answers, 'abstain'),
      absent: allOf(answers, 'absent'),
      not_participating: allOf(answers, 'not-participating'),
      veto: allOf(answers, 'veto'),
      totals: totalsOf(answers),
      summary: oneOf(answers, 'summary'),
      note: oneOf(answers, 'note'),
      citations: buildCitations(answers),
      checked: oneOf(answers, 'checked'),
    });
  },
  next: () => ['compare the totals with the announced ones', 'npm run data:check'],
};
