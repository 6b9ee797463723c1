import type { ComponentChildren } from 'preact';
import { useSpeech } from './speech';

/** The language in which the record is written. */
const RECORD_LANGUAGE = 'en';

/** A name of the record, which may be in another language than the interface; it stands in a line of it. */
export function Told({ children }: { children: ComponentChildren }) {
  return (
    <span lang={RECORD_LANGUAGE} dir="auto">
      {children}
    </span>
  );
}

/** A text of the record (a summary, terms, an event), always in its language: in a right-to-left interface a block. */
export function ToldText({ children }: { children: ComponentChildren }) {
  return (
    <span class="told-text" lang={RECORD_LANGUAGE} dir="ltr">
      {children}
    </span>
  );
}

/** Several names of the record in one line, joined as the language of the interface joins them. */
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
