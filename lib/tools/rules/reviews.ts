// Every target is compared with its sources again before half a year is over. Late ones are warned of: time passes
// without anybody's fault, and a release must not wait for it.
import { targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Rule } from './rule';

const REVIEW_DAYS = 180;
const DAY_MS = 86_400_000;

export const reviews: Rule = (entries, { today }) => {
  const due = new Date(Date.parse(today) - REVIEW_DAYS * DAY_MS).toISOString().slice(0, 10);
  return targetFiles(entries).flatMap(({ id, ceasefire, positions, votes }) => {
    const checks: { checked: string; entry: Entry<unknown>; path: Path }[] = [
      ...(ceasefire ? [{ checked: ceasefire.value.checked, entry: ceasefire, path: ['checked'] }] : []),
      ...[positions, votes].flatMap((entry) =>
        (entry?.value ?? []).flatMap(({ checked }, index) =>
          entry ? [{ checked, entry, path: [index, 'checked'] }] : [],
        ),
      ),
    ];
    const late = checks.filter(({ checked }) => checked < due);
    // Beside the target itself, if that is late too: mostly all of it is, and its file is the small one.
    const [own] = late.filter(({ entry }) => entry === ceasefire);
    const place = own ?? late[0];
    if (!place) return [];
    const oldest = late.map(({ checked }) => checked).sort()[0];
    const message = `${late.length} of ${checks.length} entries of ${id} were last checked before ${due}, the oldest on ${oldest}`;
    const mend = 'compare them with their sources, and set "checked"';
    return [{ ...place.entry.problem(place.path, 'reviews', message, mend), warning: true as const }];
  });
};
