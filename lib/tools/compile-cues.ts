// Checked entries → the cues: what tells the targets from each other.
import { createLetters, foldText, type Letters } from '../text/letters';
import { byUnits } from '../text/lexicon-table';
import { type CueTable, packCues, type TargetCues } from '../topic/cues';
import { endOf, startOf } from '../topic/partial-date';
import type { Entries } from './reading/entries';

const FAR_FUTURE = '9999';

/** What tells the targets from each other, as written. */
export function compileCues(entries: Entries, letters = createLetters()): string {
  return packCues(letters, { targets: targetCues(entries), cues: cuesOf(entries, letters) });
}

function targetCues({ targets }: Entries): TargetCues[] {
  return [...targets].map(([id, { ceasefire }]) => {
    const { kind, declared, ended, ended_how, cues } = ceasefire.value;
    const last = ended ?? (ended_how === 'in_force' ? FAR_FUTURE : declared);
    return { id, kind, from: startOf(declared), to: endOf(last), actors: cues.actors };
  });
}

function cuesOf({ targets }: Entries, letters: Letters): CueTable['cues'] {
  const byForm = new Map<string, CueTable['cues'][number]>();
  [...targets.values()].forEach(({ ceasefire }, index) => {
    for (const text of ceasefire.value.cues.words) {
      const form = foldText(letters, text);
      const cue = byForm.get(form) ?? { form, text, targets: [] };
      if (!cue.targets.includes(index)) cue.targets.push(index);
      byForm.set(form, cue);
    }
  });
  return [...byForm].sort(([a], [b]) => byUnits(a, b)).map(([, cue]) => cue);
}
