// The scripts that stand in pages read no field: not one of them holds the words to do so. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { BROWSERS, BUILT } from '../e2e/support';

const SCRIPTS = ['page.js', 'reader.js', 'session.js', 'following.js', 'popover.js'];

/** Properties by which a script has what a visitor filled in, picked or copied; and the class that gathers it. */
const FIELD =
  /^(value|valueAsNumber|valueAsDate|defaultValue|selectedOptions|elements|files|clipboard|clipboardData|FormData)$/;

/** Of these, what is none of a page's field: all others must be named here, with their reason. */
const OTHERS: Record<string, readonly RegExp[]> = {
  // The result of a generator: a step that is done has a value.
  'page.js': [/\b(\w+)\.done\)return \1\.value$/],
  'reader.js': [/\b(\w+)\.done\)return \1\.value$/, /for\(;!(\w+)\.done;\)\1=\w+\.next\(\);return \1\.value$/],
  'session.js': [
    /\b(\w+)\.done\)return \1\.value$/,
    // The name of a month in a date that it has written out itself.
    /\(\{type:(\w+)\}\)=>"month"===\1\)\?\.value$/,
  ],
  // Preact's: the value of a context, that of the attributes of an element that it takes over, and a look at a text area
  // that it made itself.
  'popover.js': [
    /\bprops\.value$/,
    /\bthis\.props\.value!=\w+\.value$/,
    /\.attributes\[\w+\]\)\.name\]=\w+\.value$/,
    // Ours: a part of a date as it is written out.
    /\.map\(\(\{type:\w+,value:\w+\}$/,
    /"textarea"==\w+&&null!=\w+\.defaultValue$/,
  ],
};
/** Letters before a read that tell what it is. */
const BEFORE = 45;

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every read of a field's property, by its name, by a string or by taking an object apart. */
function fieldReads(text: string): string[] {
  const found: string[] = [];
  const nameOf = (key: unknown) => (isNode(key) ? String(key.name ?? key.value ?? '') : '');
  const visit = (node: Node, written: boolean) => {
    const key =
      node.type === 'MemberExpression' && !written
        ? nameOf(node.property)
        : node.type === 'ObjectPattern'
          ? (node.properties as Node[]).map(({ key: one }) => nameOf(one)).find((one) => FIELD.test(one))
          : node.type === 'NewExpression'
            ? nameOf(node.callee)
            : node.type === 'CallExpression'
              ? nameOf((node.arguments as unknown[])[0])
              : '';
    if (key && FIELD.test(key)) found.push(text.slice(Math.max(node.end - BEFORE, 0), node.end));
    for (const [name, inside] of Object.entries(node)) {
      const isTarget = node.type === 'AssignmentExpression' && name === 'left' && node.operator === '=';
      for (const one of Array.isArray(inside) ? inside : [inside]) if (isNode(one)) visit(one, isTarget);
    }
  };
  visit(parseAst(text) as unknown as Node, false);
  return found;
}

describe.each(BROWSERS)('the scripts of a page in %s', (name) => {
  it.each(SCRIPTS)('%s reads no field', (script) => {
    const reads = fieldReads(readFileSync(join(BUILT[name], script), 'utf8'));
    expect(reads.filter((read) => !OTHERS[script]?.some((other) => other.test(read)))).toEqual([]);
  });
});

describe('the rule', () => {
  it.each([
    'const a = e.value;',
    'e["value"];',
    "e.getAttribute('value');",
    'const { value: t } = e;',
    '({ value } = e);',
    'const f = ({ value }) => value;',
    'new FormData(e);',
    'e.valueAsNumber;',
    'form.elements[0];',
    'e.value += "x";',
  ])('finds %s', (text) => {
    expect(fieldReads(text)).toHaveLength(1);
  });

  it('leaves alone what is written or made', () => {
    expect(fieldReads('e.value = 1; const a = { value: 1 }; Object.values(a); const value = 2;')).toEqual([]);
  });
});
