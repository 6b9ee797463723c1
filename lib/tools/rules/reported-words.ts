// The lists of data/reported hang together: each that is named is there, each that is there is named, none holds itself.
import type { ReportedRules } from '../../model/reported';
import { type Item, itemsOf, listIn } from '../../reported/pattern';
import type { Path } from '../reading/entry';
import type { Rule } from './rule';

const VERB = 'verb.';
/** Capitals stand for a kind of word; brackets are a list's. */
const TERMINALS = 'SAMNHDW';

interface Sequence {
  path: Path;
  items: Item[];
}

export const reportedWords: Rule = ({ reported = new Map() }) =>
  [...reported.values()].flatMap((entry) => {
    const rules: ReportedRules = entry.value;
    const sequences = sequencesOf(rules);
    const named = new Set(sequences.flatMap(({ items }) => items.map(listIn)));
    const forms = new Set(rules.verbs.flatMap((verb) => Object.keys(verb.forms)));
    const isThere = (name: string) =>
      name.startsWith(VERB) ? forms.has(name.slice(VERB.length)) : name in rules.words;
    const problem = (path: Path, message: string, mend: string) => entry.problem(path, 'reported-words', message, mend);
    const broken = sequences.flatMap(({ path, items }) =>
      items.flatMap((item) => {
        const list = listIn(item);
        if (list !== null && !isThere(list))
          return [problem(path, `there is no list <${list}>`, 'write the list, or correct its name')];
        const isWord = list === null && !(item.thing.length === 1 && TERMINALS.includes(item.thing));
        return isWord && /[<>{}*~=!]|\p{Lu}/u.test(item.thing) && item.thing !== '!'
          ? [
              problem(
                path,
                `"${item.thing}" is no word`,
                'small letters; what else may stand there: lib/reported/pattern.ts',
              ),
            ]
          : [];
      }),
    );
    const idle = [
      ...Object.keys(rules.words).map((name) => ({ name, path: ['words', name] })),
      ...rules.verbs.flatMap((verb, at) =>
        Object.keys(verb.forms).map((form) => ({ name: VERB + form, path: ['verbs', at, 'forms', form] })),
      ),
    ]
      .filter(({ name }) => !named.has(name))
      .map(({ name, path }) => problem(path, `nothing names <${name}>`, 'name it where it belongs, or remove it'));
    const circles = Object.keys(rules.words)
      .filter((name) => reaches(rules, name, name))
      .map((name) => problem(['words', name], `<${name}> holds itself`, 'write out what is meant'));
    return [...broken, ...idle, ...circles];
  });

function sequencesOf(rules: ReportedRules): Sequence[] {
  const of = (list: readonly string[], path: Path): Sequence[] =>
    list.map((sequence, at) => ({ path: [...path, at], items: itemsOf(sequence) }));
  return [
    ...of(rules.silent, ['silent']),
    ...of(rules.conditions, ['conditions']),
    ...of(rules.frames, ['frames']),
    ...Object.entries(rules.words).flatMap(([name, list]) => of(list, ['words', name])),
    ...rules.verbs.flatMap(({ forms }, at) =>
      Object.entries(forms).flatMap(([form, list]) => of(list, ['verbs', at, 'forms', form])),
    ),
  ];
}

/** True when the list `from` names `to`, itself or by others. */
function reaches({ words }: ReportedRules, from: string, to: string): boolean {
  const seen = new Set<string>();
  const look = (name: string): boolean => {
    const next = (words[name] ?? []).flatMap((sequence) => itemsOf(sequence).flatMap((item) => listIn(item) ?? []));
    return next.some((one) => {
      if (one === to) return true;
      if (seen.has(one)) return false;
      seen.add(one);
      return look(one);
    });
  };
  return look(from);
}
