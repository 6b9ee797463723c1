// Checked entries → the cues: what tells the targets from each other.
import type { Ceasefire } from '../model/ceasefire';
import type { TopicList } from '../model/vocabulary';
import { createLetters, foldText, type Letters } from '../text/letters';
import { byUnits } from '../text/lexicon-table';
import { type Cue, type CueTable, packCues, type TargetCues, type Topic } from '../topic/cues';
import { endOf, startOf } from '../topic/partial-date';
import { cueForms } from './cue-forms';
import type { Entries } from './reading/entries';
import { voteCues } from './vote-cues';

const FAR_FUTURE = '9999';
/** A group or person that no more targets have tells which of them a page is about, in whatever language it is named. */
const FEW_TARGETS = 3;

/** What tells the targets from each other, as written. */
export function compileCues(entries: Entries, letters = createLetters()): string {
  const topic = topicOf(entries, letters);
  return packCues(letters, {
    topic,
    bodies: votingBodies(entries),
    targets: targetCues(entries),
    states: stateCues(entries),
    cues: cuesOf(entries, letters),
  });
}

function topicOf({ evidence, actors }: Entries, letters: Letters): Topic {
  const words = [...evidence].map(([language, { value }]) => {
    const fold = (list: TopicList) => stemsOf(value[list].map((one) => foldText(letters, one)));
    return [language, { fighting: fold('fighting'), elsewhere: fold('elsewhere') }] as const;
  });
  const armed = [...actors].flatMap(([id, { value }]) => (value.kind === 'armed_group' ? [id] : []));
  return { words: Object.fromEntries(words.filter(([, { fighting }]) => fighting.length > 0)), armed };
}

/** In order, without those that begin with another of them: it is found first. */
function stemsOf(beginnings: readonly string[]): string[] {
  const stems: string[] = [];
  for (const one of [...beginnings].sort(byUnits)) {
    const last = stems.at(-1);
    if (last === undefined || !one.startsWith(last)) stems.push(one);
  }
  return stems;
}

function votingBodies({ targets }: Entries): string[] {
  const rollCalls = [...targets.values()].flatMap(({ votes }) => votes?.value ?? []);
  return [...new Set(rollCalls.map(({ body }) => body))].sort(byUnits);
}

function targetCues({ targets, actors: known }: Entries): TargetCues[] {
  const among = new Map<string, number>();
  for (const { ceasefire } of targets.values())
    for (const one of new Set(ceasefire.value.cues.actors)) among.set(one, (among.get(one) ?? 0) + 1);
  const isTelling = (one: string, { cues, parties, brokers }: Ceasefire) => {
    const actor = known.get(one)?.value;
    // A state that has no part in it, and who heads that state, speak of everything.
    const states =
      actor?.kind === 'office_holder' ? actor.offices.map(({ of }) => of) : actor?.kind === 'state' ? [one] : null;
    const isOfAnother = states !== null && !states.some((state) => parties.includes(state) || brokers.includes(state));
    return !isOfAnother && (among.get(one) ?? 0) <= FEW_TARGETS && !cues.words.includes(actor?.name ?? '');
  };
  return [...targets].map(([id, { ceasefire }]) => {
    const { kind, declared, effective = declared, ended, ended_how, cues, related } = ceasefire.value;
    const endorses = related.find(({ how }) => how === 'endorses')?.id;
    const last = ended ?? (ended_how === 'in_force' ? FAR_FUTURE : declared);
    const few = cues.actors.flatMap((one, actor): [number, number][] =>
      isTelling(one, ceasefire.value) ? [[actor, among.get(one) ?? 0]] : [],
    );
    const from = startOf(declared);
    const told = {
      ...(startOf(effective) > from ? { effective: startOf(effective) } : {}),
      ...(few.length > 0 ? { few } : {}),
    };
    return { id, kind, from, to: endOf(last), actors: cues.actors, ...told, endorses };
  });
}

/** By the id of each state whose name is a cue. */
function stateCues({ targets, actors }: Entries): Record<string, Cue> {
  const words = [...targets.values()].map(({ ceasefire }) => ceasefire.value.cues.words);
  const states = [...actors].flatMap(([id, { value }]): [string, Cue][] => {
    const told = words.flatMap((one, index) => (value.kind === 'state' && one.includes(value.name) ? [index] : []));
    return told.length > 0 ? [[id, [value.name, ...told]]] : [];
  });
  return Object.fromEntries(states);
}

function cuesOf(entries: Entries, letters: Letters): CueTable['cues'] {
  const namesOf = namesOfStates(entries);
  const byForm = new Map<string, CueTable['cues'][number]>();
  const add = (form: string, text: string, index: number) => {
    const cue = byForm.get(form) ?? { form, text, targets: [] };
    if (!cue.targets.includes(index)) cue.targets.push(index);
    byForm.set(form, cue);
  };
  for (const [index, { ceasefire, votes }] of [...entries.targets.values()].entries()) {
    // The forms of a state's name the lexicon has: here it stands as it does in the names of ceasefires.
    for (const text of ceasefire.value.cues.words)
      for (const one of namesOf.get(text) ?? cueForms(text)) add(foldText(letters, one), text, index);
    for (const { totals } of votes?.value ?? [])
      for (const text of voteCues(totals?.yes ?? 0)) add(foldText(letters, text), text, index);
  }
  return [...byForm].sort(([a], [b]) => byUnits(a, b)).map(([, cue]) => cue);
}

/** English name of a state → what it is called, in that language and in each other. */
function namesOfStates({ actors, stateNames }: Entries): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const states = [...actors.values()].filter(({ value }) => value.kind === 'state');
  const english = new Set(states.map(({ value }) => value.name));
  for (const { value } of states) {
    if (value.kind !== 'state' || !stateNames) continue;
    const byLanguage = new Map<string, string>();
    for (const { lang, strength, text } of stateNames(value.iso3, value.unused)) {
      // "Sudan" is what some call South Sudan.
      if (text !== value.name && english.has(text)) continue;
      const known = byLanguage.get(lang);
      // The short one is what a page says, and stands in most of the longer ones.
      if (strength === 'strong' && (known === undefined || text.length < known.length)) byLanguage.set(lang, text);
    }
    names.set(value.name, [value.name, ...byLanguage.values()]);
  }
  return names;
}
