import { useSpeech } from '../controls/speech';
import type { ChronicleEntry } from './chronicle-entry';
import { ChronicleLine } from './chronicle-line';

interface Year {
  year: string;
  entries: ChronicleEntry[];
}

function byYear(entries: readonly ChronicleEntry[]): Year[] {
  const years: Year[] = [];
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

interface ChronicleProps {
  entries: readonly ChronicleEntry[];
  /** On the page of an actor each act names its target, and no actor. */
  ofActor?: boolean;
}

/** What happened in order of time, a year a part; what is later than the day of the page says so. */
export function Chronicle({ entries, ofActor = false }: ChronicleProps) {
  const { say, day } = useSpeech();
  // Below the title of an actor's page; below a heading of a target's.
  const Heading = ofActor ? 'h2' : 'h3';
  if (entries.length === 0) return <p>{say('listEmpty')}</p>;
  return (
    <div class="chronicle">
      {byYear(entries).map(({ year, entries: inYear }) => (
        <section key={year}>
          <Heading>{day(year)}</Heading>
          <ol>
            {inYear.map((entry, place) => (
              <ChronicleLine key={place} entry={entry} ofActor={ofActor} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
