// The engines that are measured side by side, the bare loop first: it is what all others are ratios to.
import { BARE_LOOP, type Engine, OURS } from './engine';
import { ourLetters, readOurs } from './ours';
import { automata } from './rivals-automata';
import { expressions } from './rivals-expressions';

const bareLoop: Engine = {
  name: BARE_LOOP,
  finds: 'nothing: charCodeAt and a table of 64 Ki',
  build() {
    const table = new Uint8Array(0x10000).map((_zero, unit) => unit & 7);
    return (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum += table[text.charCodeAt(at)] as number;
      return sum;
    };
  },
};

const ours: readonly Engine[] = [
  {
    name: OURS,
    finds: 'all matches: folded, between boundaries',
    build: ({ written }) => readOurs(ourLetters(), written).count,
  },
  {
    name: `${OURS}, mentions`,
    finds: 'leftmost-longest, by case rule',
    build({ written }) {
      const { names } = readOurs(ourLetters(), written);
      return (text) => names(text).length;
    },
  },
];

export const ENGINES: readonly Engine[] = [bareLoop, ...ours, ...automata, ...expressions];

/** @throws Error when there is none of that name. */
export function engineOf(name: string): Engine {
  const found = ENGINES.find((one) => one.name === name);
  if (!found) throw new Error(`no engine ${name}`);
  return found;
}
