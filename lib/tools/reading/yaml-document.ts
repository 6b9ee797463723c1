// A YAML text → its value and the offset of each part, or its faults.
//
// Two well-kept parsers share the work. js-yaml is four times as fast and reads every file; it tells no places. `yaml`
// tells the place of everything, and is asked where something is wrong, or may be.
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { holdsOwnNames, markFaults } from './yaml-marks';
import { shapeFaults, type YamlFault } from './yaml-shape';

export type Path = readonly PropertyKey[];

export interface YamlText {
  value: unknown;
  /** Of the node at `path`; of its key when it is a key; of the nearest parent when it is missing. */
  offsetOf(path: Path): number;
  /** With one, the value is not to be used. */
  faults: YamlFault[];
}

type Document = ReturnType<typeof parseDocument>;

/** On a broken file beyond this size `yaml` may need minutes; the one fault that js-yaml names must do. */
const MAX_BROKEN = 64_000;
/** Beyond these the rest is consequence. */
const MAX_FAULTS = 20;
/** Where an anchor, a reference, a tag or a key of several words may stand: too often rather than too seldom. */
const MAY_HOLD_MARKS = /(?:^|[\s[{,:])(?:[&*]\S|!|\?\s|<<)/m;

/** Reads a file as YAML 1.2 with JSON's types. Never throws. */
export function readYaml(text: string): YamlText {
  const shape = shapeFaults(text);
  if (shape.length > 0) return faulty(shape);
  const quick = loadQuickly(text);
  if ('fault' in quick) {
    const faults = text.length > MAX_BROKEN ? [] : documentFaults(parse(text));
    return faulty(faults.length > 0 ? faults : [quick.fault]);
  }
  let document: Document | undefined;
  if (MAY_HOLD_MARKS.test(text) || holdsOwnNames(quick.value)) {
    document = parse(text);
    const faults = documentFaults(document);
    if (faults.length > 0) return faulty(faults);
  }
  const offsetOf = (path: Path) => {
    document ??= parse(text);
    return offsetIn(document, path);
  };
  return { value: quick.value ?? null, offsetOf, faults: [] };
}

function faulty(faults: YamlFault[]): YamlText {
  const unique = new Map(faults.map((one) => [`${one.offset} ${one.message}`, one]));
  return { value: null, offsetOf: () => 0, faults: [...unique.values()].slice(0, MAX_FAULTS) };
}

function loadQuickly(text: string): { value: unknown } | { fault: YamlFault } {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { fault: { offset: 0, message: String(error) } };
    // Whatever its types say, there is no mark where the fault is of the whole file.
    return { fault: { offset: error.mark?.position ?? 0, message: error.reason } };
  }
}

/** Keys that stand twice are found by `markFaults`: here that would cost the square of their number. */
function parse(text: string): Document {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false });
}

/** What breaks the syntax; without that, what entries do without and what the parser wonders at. */
function documentFaults(document: Document): YamlFault[] {
  const told = ({ message, pos }: { message: string; pos: [number, number] }) => ({
    offset: message.includes('closing') ? openingOf(document, pos[0]) : pos[0],
    message: message.split('\n')[0] ?? message,
  });
  if (document.errors.length > 0) return document.errors.map(told);
  return [...document.warnings.map(told), ...markFaults(document)].sort((a, b) => a.offset - b.offset);
}

/** Where the quotation begins that has not ended at `end`: it is there that the mark is missing. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] <= end && range[1] >= end) opening = range[0];
    },
  });
  return opening;
}

function offsetIn(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return hasRange(document.contents) ? document.contents.range[0] : 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
