// A value → YAML as the record is written: dates in quotation marks, a sentence a line, lists an item a line.
import { Document, isScalar, Scalar, visit } from 'yaml';

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Ends with a line break. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === 'string' && DATE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: false });
}
