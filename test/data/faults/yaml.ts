// Faults of the YAML: what a parser trips over, expands without end, or reads as something else.
import { fault, table, write } from './plant';

const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  )
  .join('\n');
const STAIRS = Array.from({ length: 300 }, (_one, depth) => `${depth === 200 ? '▶' : ''}${' '.repeat(depth)}a:`);

export const YAML_FAULTS = [
  ...table(`
yaml | a tab for indentation | pause | - term: truce → - term: truce ;; ⏎  - term: truce → ⏎\t- term: truce
yaml | a tab behind a dash | pause | - term: truce → -\tterm: truce
yaml | an open quote | pause | how: A truce may last. → how: "A truce may last.
yaml | a colon in a plain text | pause | definition: A truce → definition: A truce: one
yaml | a wrong indentation | pause | how: A truce → how: A truce ;; ⏎    how → ⏎   how
yaml | a key twice | pause | definition: A → definition: A pause.⏎▶definition: A
yaml | an anchor | pause | definition: A → definition: &while A
yaml | a reference | pause | how: A truce may last. → how: *while ;; definition: A → definition: &while A
yaml | a merge key | pause | - term: truce → - <<: { term: truce }
yaml | a tag of JavaScript | pause | definition: A → definition: !!js/function A
yaml | a tag of YAML | pause | definition: A → definition: !!str A
yaml | a tag of its own | pause | definition: A → definition: !secret A
yaml | two documents | pause | END → ---⏎name: Other
yaml | an end of the document | pause | END → ...
yaml | the key __proto__ | pause | END → __proto__: { name: Other }
yaml | the key __proto__ with an escape | pause | END → "\\x5f_proto__": { name: Other }
yaml | the key constructor | ceasefire | words: [Nordia] → constructor: [Nordia]
yaml | a key that is a list | pause | END → ? [name, other]⏎: x
yaml | marks of a merge | pause | definition: A → <<<<<<< HEAD⏎definition: A pause.⏎=======⏎definition: A
yaml | lists without end on one line | pause | how: A truce may last. → how: ${'['.repeat(100_000)}
yaml | maps without end on one line | pause | how: A truce may last. → how: ${'{a: '.repeat(100_000)}
yaml | lists without end, compact | pause | - term: truce → ${'- '.repeat(10_000)}x
yaml | maps without end, by indentation | pause | END → ${STAIRS.join('⏎')}
yaml | commas without end | pause | how: A truce may last. → how: [${','.repeat(500_000)}
yaml | a control character | pause | A truce for → A truce\u0007 for
yaml | a null byte | pause | A truce for → A truce\u0000 for
`),
  fault('an anchor bomb', 'yaml', write('pause', BOMB)),
  fault(
    'a directive',
    'yaml',
    write('pause', (text) => `%YAML 1.1\n---\n${text}`),
  ),
  fault('nothing at all', 'schema', write('pause', '')),
  fault('a comment only', 'schema', write('pause', '# later\n')),
  fault('a list where a map belongs', 'schema', write('pause', '- name: Pause\n')),
  fault('a map where a list belongs', 'schema', write('positions', 'actor: front-$n\n')),
];
