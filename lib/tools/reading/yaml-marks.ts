// A YAML document → what entries do without: anchors, references, tags, keys that are no names or stand twice.
import { isScalar, type Node, type Pair, type parseDocument, visit } from 'yaml';
import type { YamlFault } from './yaml-shape';

type Document = ReturnType<typeof parseDocument>;

/** Names that every object of JavaScript has: a record under such a key would be lost or worse. */
const OWN_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Every such mark, in the order of the file. */
export function markFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const note = (node: Node, message: string) => faults.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor !== undefined) note(node, 'an anchor: entries say everything in place');
      if ('tag' in node && node.tag !== undefined) note(node, `the tag ${node.tag}: a value is what it looks like`);
    },
    Alias(_key, node) {
      note(node, 'a reference to an anchor: entries say everything in place');
    },
    Map(_key, map) {
      const seen = new Set<string>();
      for (const pair of map.items) checkKey(pair, seen, note);
    },
  });
  return faults.sort((a, b) => a.offset - b.offset);
}

/** True when some key of the value, however deep, is a name that every object has. */
export function holdsOwnNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsOwnNames);
  return Object.entries(value).some(([key, part]) => OWN_NAMES.has(key) || holdsOwnNames(part));
}

function checkKey({ key }: Pair<unknown, unknown>, seen: Set<string>, note: (node: Node, message: string) => void) {
  if (!isScalar(key)) {
    const node = key as Node | null;
    if (node) note(node, 'a key that is no single word');
    return;
  }
  const name = String(key.value);
  if (OWN_NAMES.has(name)) note(key, `the key "${name}", which JavaScript keeps for itself`);
  if (name === '<<') note(key, 'a merge key: entries say everything in place');
  if (seen.has(name)) note(key, `the key "${name}" stands twice`);
  seen.add(name);
}
