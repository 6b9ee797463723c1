// Chinese names → both scripts, with the words that Taiwan and Hong Kong have of their own.
// Nothing inflects: the forms are those of the scripts and of the dot in a foreign person's name.
import { Converter } from 'opencc-js';
import type { Inflection } from './inflection';

/** The dots between the parts of a foreign name: mainland, Japanese keyboards, Taiwan, plain typing. */
const DOTS = ['·', '・', '‧', '•'];
/** Names of states in Taiwan that are part of other names: Lion Rock in Hong Kong, Richard, "strengthen in the East". */
const NO_NAMES = new Set(['獅子山', '查德', '東加']);

/** Each text in every script and with every dot. Reads the tables of the scripts, which takes a while. */
export function createChinese(): Inflection {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  // The large table, which is read once for all places.
  const toTraditional = Converter({ from: 'cn', to: 't' });
  // Taiwan letter by letter, Taiwan with its own words, Hong Kong.
  const places = (['tw', 'twp', 'hk'] as const).map((to) => Converter({ from: 't', to }));
  const inEachScript = (text: string): string[] => {
    const simplified = toSimplified(text);
    const common = toTraditional(simplified);
    const traditional = places.map((convert) => convert(common)).filter((one) => !NO_NAMES.has(one));
    return [...new Set([text, simplified, ...traditional].flatMap(withEachDot))];
  };
  return { name: inEachScript, adjective: inEachScript, people: inEachScript };
}

function withEachDot(text: string): string[] {
  return text.includes('·') ? DOTS.map((dot) => text.replaceAll('·', dot)) : [text];
}
