// Where the links of the atlas lead: the day that the reader chose goes along.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { actorHref, indexHref, matrixHref, targetHref, termHref } from './href';
import type { MatrixFilters } from './matrix-view';

/** The addresses that a page links to, and the way there for a control that is no link. */
export interface Ways {
  index: () => string;
  target: (id: string, actor?: string) => string;
  actor: (id: string) => string;
  term: (id: string) => string;
  matrix: (filters?: Partial<MatrixFilters>) => string;
  go: (href: string) => void;
}

function waysOn(date: string | null, go: Ways['go']): Ways {
  return {
    index: () => indexHref(date),
    target: (id, actor) => targetHref(id, actor, { date }),
    actor: (id) => actorHref(id, { date }),
    term: termHref,
    matrix: (filters) => matrixHref(filters, date),
    go,
  };
}

const WaysContext = createContext<Ways>(waysOn(null, () => undefined));

interface WaysProviderProps {
  date: string | null;
  go: Ways['go'];
  children: ComponentChildren;
}

/** Gives the components inside it their addresses. */
export function WaysProvider({ date, go, children }: WaysProviderProps) {
  const ways = useMemo(() => waysOn(date, go), [date, go]);
  return <WaysContext.Provider value={ways}>{children}</WaysContext.Provider>;
}

export function useWays(): Ways {
  return useContext(WaysContext);
}
