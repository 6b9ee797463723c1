// Elements → how much text each holds, up to a number of nodes for all of them together: pages may nest elements that
// are called text in each other, and each would be counted once for every element around it.
import { CDATA_NODE, type Dom, TEXT_NODE } from './dom';
import { nodesIn } from './nodes-in';

/** Units of text below an element, or some number from `enough` on; null once all nodes that may be seen were. */
export type CountUnits = (element: Element, enough?: number) => number | null;

/** Makes a counter that sees so many nodes. */
export function createUnitCounter(dom: Dom, mostNodes: number): CountUnits {
  let nodes = 0;
  return (element, enough = Number.POSITIVE_INFINITY) => {
    let units = 0;
    for (const node of nodesIn(dom, element)) {
      if (++nodes > mostNodes) return null;
      const type = dom.type(node);
      if (type === TEXT_NODE || type === CDATA_NODE) units += (node as Text).length;
      if (units >= enough) break;
    }
    return units;
  };
}
