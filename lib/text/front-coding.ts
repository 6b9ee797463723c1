// Texts in order → one text a fifth of their size: of each, only what the one before it does not begin with, and of
// what many of them hold ("ceasefire", " national team") a sign. `growTrie` reads it.

/** The length shared is one character from this one on: behind quotation marks, which JSON would escape. */
export const NONE_SHARED = 0x23;
/** Folded texts have no capitals, so these are free to stand for what is frequent. */
const FIRST_SIGN = 0x41;
const SIGNS = 26;
const MOST_WORDS = 3;
const CANDIDATES = 100;

export interface FrontCoded {
  /** What each sign stands for, from A on. */
  signs: string[];
  texts: string;
}

/** Joins texts that hold no line break and no capital of Latin. */
export function frontCode(texts: readonly string[]): FrontCoded {
  const parts = texts.map((text, index) => {
    const shared = sharedLength(texts[index - 1] ?? '', text);
    return { shared: String.fromCharCode(NONE_SHARED + shared), rest: text.slice(shared) };
  });
  const signs: string[] = [];
  let rests = parts.map(({ rest }) => rest);
  const candidates = frequentParts(rests);
  while (signs.length < SIGNS) {
    const frequent = mostSaving(candidates, rests);
    if (frequent === null) break;
    const sign = String.fromCharCode(FIRST_SIGN + signs.push(frequent) - 1);
    rests = rests.map((rest) => rest.replaceAll(frequent, sign));
  }
  return { signs, texts: parts.map(({ shared }, index) => shared + rests[index]).join('\n') };
}

/** Puts back what the signs stand for; the character of the shared length is none. */
export function withoutSigns({ signs, texts }: FrontCoded): string {
  return texts.replace(/(?<=[^\n])[A-Z]/g, (sign) => signs[sign.charCodeAt(0) - FIRST_SIGN] as string);
}

/** What many texts hold: words with the space or dash before them, and up to three of these together. */
function frequentParts(rests: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const rest of rests) {
    const words = rest.match(/[ -]?[^ -]+/g) ?? [];
    for (let first = 0; first < words.length; first++) {
      for (let last = first + 1; last <= Math.min(words.length, first + MOST_WORDS); last++) {
        const part = words.slice(first, last).join('');
        count.set(part, (count.get(part) ?? 0) + 1);
      }
    }
  }
  const gain = ([part, times]: [string, number]) => (part.length - 1) * times - part.length;
  return [...count]
    .filter((one) => gain(one) > 0)
    .sort((a, b) => gain(b) - gain(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(([part]) => part);
}

/** The part that saves most when a sign stands for it. */
function mostSaving(parts: readonly string[], rests: readonly string[]): string | null {
  const whole = rests.join('\n');
  let best: string | null = null;
  let most = 0;
  for (const part of parts) {
    const gain = (whole.split(part).length - 1) * (part.length - 1) - part.length;
    if (gain > most) [best, most] = [part, gain];
  }
  return best;
}

/** How many units both texts begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
