import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  title: ComponentChildren;
  children: ComponentChildren;
  /** Of the disclosures that share a group, one is open at a time. */
  group?: string;
  /** Open at first. */
  open?: boolean;
}

/** A line that opens to more; closed at first, unless told otherwise. */
export function Disclosure({ title, children, group, open = false }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} {...(group === undefined ? {} : { name: group })}>
      <summary>{title}</summary>
      <div class="disclosure-inside">{children}</div>
    </details>
  );
}
