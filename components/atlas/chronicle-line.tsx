import { useSpeech } from '../controls/speech';
import { ToldText } from '../controls/told';
import { Citations } from '../position/citations';

import { ActLine } from './act-line';
import type { ChronicleEntry } from './chronicle-entry';
import { Votes } from './votes';

const FULL_DATE_LENGTH = 10;

interface ChronicleLineProps {
  entry: ChronicleEntry;
  ofActor: boolean;
}

function What({ entry, ofActor }: ChronicleLineProps) {
  const { say } = useSpeech();
  if (entry.what === 'state') return <p class="chronicle-state">{say(entry.message)}</p>;
  if (entry.what === 'act') return <ActLine entry={entry} ofActor={ofActor} />;
  if (entry.what === 'vote') return <Votes rollCall={entry.rollCall} />;
  const { event, claimant, citations } = entry.event;
  return (
    <>
      <p>
        {claimant !== undefined && <span class="claim">{say('claimBy', claimant)} </span>}
        <ToldText>{event}</ToldText>
      </p>
      <Citations citations={citations} />
    </>
  );
}

/** One entry: its day in the margin, and what happened. */
export function ChronicleLine({ entry, ofActor }: ChronicleLineProps) {
  const { say, day } = useSpeech();
  const { date, time, what } = entry;
  return (
    <li data-what={what} data-time={time}>
      <p class="chronicle-day">
        {day(date)}
        {date.length < FULL_DATE_LENGTH && <span class="quiet">{say('dayUnknown')}</span>}
        {time !== 'by_then' && (
          <span class="quiet">{say(time === 'later' ? 'afterTheDay' : 'perhapsAfterTheDay')}</span>
        )}
      </p>
      <div class="chronicle-what">
        <What entry={entry} ofActor={ofActor} />
      </div>
    </li>
  );
}
