import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Printing } from './printing';

interface LazyDisclosureProps {
  title: ComponentChildren;
  children: () => ComponentChildren;
  /** Open at first. */
  open?: boolean;
}

/** A line that opens to more, made when it is first opened: of thousands, most never are. On paper all are open. */
export function LazyDisclosure({ title, children, open = false }: LazyDisclosureProps) {
  const isPrinting = useContext(Printing);
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  return (
    <details
      class="disclosure"
      open={isOpen || isPrinting}
      onToggle={(event) => {
        if (isPrinting) return;
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>{title}</summary>
      <div class="disclosure-inside">{(wasOpen || isPrinting) && children()}</div>
    </details>
  );
}
