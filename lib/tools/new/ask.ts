// Fields without a value → questions to the person at the terminal → answers. An answer in a wrong form is asked again.
import { CITATION_FIELDS } from './citations';
import { type Answers, type Field, faultOf, needOf } from './field';

/** Puts a question and waits for the line that answers it. */
export type Ask = (question: string) => Promise<string>;

export interface Asking {
  ask: Ask;
  /** Says what is wrong with an answer. */
  say(line: string): void;
  /** What only the record knows of a value: that the target exists, that the id is free. */
  refuse(flag: string, value: string): string | undefined;
}

/** Asks for all that was not given, the optional too; Enter passes over those, and takes what is offered. */
export async function askFields(fields: readonly Field[], given: Answers, asking: Asking): Promise<Answers> {
  let answers = given;
  for (const field of fields) {
    if (field === CITATION_FIELDS[0]) answers = await askCitations(answers, asking);
    if (answers[field.flag] || CITATION_FIELDS.includes(field) || needOf(field, answers) === 'unfit') continue;
    const values = await askField(field, answers, asking);
    if (values.length > 0) answers = { ...answers, [field.flag]: values };
  }
  return answers;
}

async function askField(field: Field, answers: Answers, asking: Asking): Promise<string[]> {
  const offer = field.offered?.(answers);
  const values: string[] = [];
  for (;;) {
    const text = (await asking.ask(questionOf(field, answers, offer, values.length))).trim();
    if (text === '') {
      if (values.length > 0) return values;
      if (offer !== undefined) return [offer];
      if (needOf(field, answers) !== 'required') return [];
      asking.say('  this one is needed');
      continue;
    }
    const read = readAnswer(field, text);
    const fault = read.map((value) => faultOf(field, value) ?? asking.refuse(field.flag, value)).find(Boolean);
    if (fault !== undefined) {
      asking.say(`  ${fault}`);
      continue;
    }
    if (field.several !== 'repeated') return read;
    values.push(...read);
  }
}

function readAnswer({ several, isSwitch }: Field, text: string): string[] {
  if (isSwitch) return /^y(es)?$/i.test(text) ? ['true'] : [];
  if (several !== 'listed') return [text];
  return text.split(',').flatMap((one) => one.trim() || []);
}

function questionOf(field: Field, answers: Answers, offer: string | undefined, count: number): string {
  const { what, choices, several, isSwitch } = field;
  const hints = [
    choices && `one of: ${choices.join(', ')}`,
    isSwitch && 'y or n',
    several === 'listed' && 'with commas between',
    several === 'repeated' && count > 0 && 'another one, or Enter',
    needOf(field, answers) !== 'required' && count === 0 && 'optional',
    offer !== undefined && count === 0 && `Enter for ${offer}`,
  ].filter(Boolean);
  return `${what}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}: `;
}

/** One citation after the other, each whole, until Enter answers the question for an address. */
async function askCitations(given: Answers, asking: Asking): Promise<Answers> {
  if (CITATION_FIELDS.some(({ flag }) => given[flag])) return given;
  const columns = new Map<string, string[]>(CITATION_FIELDS.map(({ flag }) => [flag, []]));
  for (let place = 0; ; place++) {
    for (const field of CITATION_FIELDS) {
      const isFirst = field === CITATION_FIELDS[0];
      const single: Field = {
        ...field,
        several: undefined,
        what: `${field.what}${place > 0 ? `, number ${place + 1}` : ''}`,
        need: isFirst && place > 0 ? 'optional' : field.need,
      };
      const [value] = await askField(single, {}, asking);
      if (isFirst && value === undefined) return { ...given, ...Object.fromEntries(columns) };
      columns.get(field.flag)?.push(value ?? '');
    }
  }
}
