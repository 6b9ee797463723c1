// Folded texts → the trie of a lexicon. Runs at compile time.
import type { Trie } from './lexicon';

interface Node {
  children: Map<number, Node>;
  pattern: number;
}

/** Builds the trie in which the text number n ends with pattern n; the same texts give the same bytes. */
export function buildTrie(texts: readonly string[]): Trie {
  const root: Node = { children: new Map(), pattern: 0 };
  texts.forEach((text, index) => {
    let node = root;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const next: Node = node.children.get(unit) ?? { children: new Map(), pattern: 0 };
      node.children.set(unit, next);
      node = next;
    }
    node.pattern = index + 1;
  });
  return layOut(root);
}

/** Numbers the nodes breadth first, which makes the number of an edge that of its node, less one. */
function layOut(root: Node): Trie {
  const nodes = [root];
  const units: number[] = [];
  const first: number[] = [];
  for (const node of nodes) {
    first.push(units.length);
    const edges = [...node.children].sort(([a], [b]) => a - b);
    for (const [unit, child] of edges) {
      units.push(unit);
      nodes.push(child);
    }
  }
  first.push(units.length);
  return {
    units: Uint16Array.from(units),
    first: Uint32Array.from(first),
    pattern: Uint32Array.from(nodes, (node) => node.pattern),
  };
}
