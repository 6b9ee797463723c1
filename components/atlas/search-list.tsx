import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import type { Found, SearchAnswer } from './found';

interface SearchListProps {
  id: string;
  typed: string;
  answer: SearchAnswer | null;
  active: number;
  onActive: (place: number) => void;
  onChoose: (found: Found) => void;
}

/** What kind of thing it is, and since when. */
function KindLine({ found }: { found: Found }) {
  const { say, day } = useSpeech();
  const { kind, actorKind, targetKind, date, conflict, by } = found;
  const words = [
    ...(kind === 'term' ? [say('term')] : []),
    ...(actorKind === undefined ? [] : [say(`actorKind_${actorKind}`)]),
    ...(targetKind === undefined ? [] : [say(`targetKind_${targetKind}`)]),
    ...(date === undefined ? [] : [day(date)]),
  ];
  return (
    <span class="quiet">
      {words.join(' · ')}
      {conflict !== undefined && (
        <>
          {' · '}
          <Told>{conflict}</Told>
        </>
      )}
      {by !== null && (
        <>
          {' · '}
          <bdi>{say('foundBy', by)}</bdi>
        </>
      )}
    </span>
  );
}

/** The list below the field; without anything found, what else might be tried. */
export function SearchList({ id, typed, answer, active, onActive, onChoose }: SearchListProps) {
  const { say, number } = useSpeech();
  const found = answer?.found ?? [];
  const left = (answer?.total ?? 0) - found.length;
  return (
    <div class="search-found" hidden={answer === null}>
      {/* The list is there while it is closed: the field names it. A press on it leaves the focus in the field. */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say('searchLabel')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((one, place) => (
          <div
            key={one.kind + one.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onPointerMove={() => onActive(place)}
            onMouseUp={() => onChoose(one)}
          >
            <Told>{one.name}</Told>
            <KindLine found={one} />
          </div>
        ))}
      </div>
      {answer !== null && found.length === 0 && (
        <p class="search-none">
          {say('searchNone', typed)} <span class="quiet">{say('searchNoneHint')}</span>
        </p>
      )}
      {left > 0 && <p class="search-more quiet">{say('searchMore', number(left))}</p>}
    </div>
  );
}
