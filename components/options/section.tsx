import type { ComponentChildren } from 'preact';

interface SectionProps {
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** One part of the page: its heading beside it where there is room, else above it. */
export function Section({ title, text, children }: SectionProps) {
  return (
    <section class="part">
      <h2>{title}</h2>
      <div class="part-inside">
        {text !== undefined && <p>{text}</p>}
        {children}
      </div>
    </section>
  );
}
