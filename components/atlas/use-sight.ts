// The part of a scrolled element that is in sight, followed while it changes.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Sight } from './matrix-measures';

/** Before anything is measured: a window as many have. */
const FIRST: Sight = { top: 0, start: 0, width: 1000, height: 600 };
/** Less than a row: what is beyond the edge is made before it is seen. */
const STEP = 24;

const stepped = (px: number) => Math.round(px / STEP) * STEP;

/** Coarse, so that a scroll by a few px makes nothing anew. In right-to-left pages `start` counts from the right. */
export function useSight(scroller: RefObject<HTMLElement | null>): { sight: Sight; look: () => void } {
  const [sight, setSight] = useState(FIRST);
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { clientWidth, clientHeight } = element;
    const top = stepped(element.scrollTop);
    const start = stepped(Math.abs(element.scrollLeft));
    setSight((old) =>
      old.top === top && old.start === start && old.width === clientWidth && old.height === clientHeight
        ? old
        : { top, start, width: clientWidth, height: clientHeight },
    );
  }, [scroller]);
  useLayoutEffect(() => {
    look();
    if (!scroller.current) return;
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [look, scroller]);
  return { sight, look };
}
