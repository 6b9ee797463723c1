import type { ComponentChildren } from 'preact';

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
