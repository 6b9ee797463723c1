// All aliases and the symbols of documents → what the atlas is searched by.
import type { TargetParts } from '../dataset/target-file';
import type { NamesRecord } from '../model/record';
import { foldText } from '../text/letters';
import type { AliasList } from './aliases';
import { createChinese } from './inflection/chinese';
import type { Entries } from './reading/entries';

const CHINESE = 'zh';

/**
 * The forms of every actor, target and term, each form once, the name of the record first; Chinese ones in both
 * scripts. Forms in dictionary form only: who searches types a name, or its beginning.
 */
export function compileNames({ aliases, letters }: AliasList, targets: TargetParts[], terms: Entries['terms']) {
  const names: NamesRecord = { actor: {}, target: {}, term: {} };
  const seen = new Set<string>();
  const add = (kind: keyof NamesRecord, id: string, text: string) => {
    const key = `${kind} ${id} ${foldText(letters, text)}`;
    if (seen.has(key)) return;
    seen.add(key);
    const forms = names[kind][id] ?? [];
    forms.push(text);
    names[kind][id] = forms;
  };
  const chinese = createChinese();
  for (const { facts, rollCalls } of targets) {
    add('target', facts.id, facts.name);
    for (const symbol of [facts.document, ...rollCalls.map(({ document }) => document)])
      if (symbol !== undefined) add('target', facts.id, symbol);
  }
  for (const [id, { value }] of terms) add('term', id, value.name);
  for (const { kind, id, alias, entry } of aliases) {
    const { name } = entry.value as { name?: string };
    if (kind === 'actor' && name !== undefined) add('actor', id, name);
    const forms = alias.lang === CHINESE ? chinese.name(alias.text, 'term') : [alias.text];
    for (const form of forms) add(kind === 'ceasefire' ? 'target' : kind, id, form);
  }
  return names;
}
