import type { ComponentChildren } from 'preact';
import { useSpeech } from './speech';

/** The language in which the record is written. */
const RECORD_LANGUAGE = 'en';

/** Text of the record (a name, a summary), which may be in another language than the interface. */
export function Told({ children }: { children: ComponentChildren }) {
  return (
    <span lang={RECORD_LANGUAGE} dir="auto">
      {children}
    </span>
  );
}

/** Several texts of the record in one line, joined as the language of the interface joins them. */
export function ToldList({ items }: { items: readonly string[] }) {
  const { listParts } = useSpeech();
  return (
    <>
      {listParts(items).map(({ type, value }, place) =>
        type === 'element' ? <Told key={place}>{value}</Told> : <span key={place}>{value}</span>,
      )}
    </>
  );
}
