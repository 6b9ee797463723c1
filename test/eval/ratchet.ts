// Scores → the least that the matcher must reach from now on; it only ever rises.

/** What one language must reach. */
export interface Least {
  precision: number;
  recall: number;
}

/** Language → what it must reach, as kept in ratchet.json. */
export type Ratchet = Record<string, Least>;

const DIGITS = 10_000;

/** The ratchet with every number that the scores exceed raised to them, rounded down; languages in order. */
export function raised(ratchet: Ratchet, scores: Readonly<Record<string, Least>>): Ratchet {
  const languages = [...new Set([...Object.keys(ratchet), ...Object.keys(scores)])].sort();
  return Object.fromEntries(
    languages.map((language) => {
      const [was, is] = [ratchet[language], scores[language]];
      const higher = (key: keyof Least) => Math.max(was?.[key] ?? 0, down(is?.[key] ?? 0));
      return [language, { precision: higher('precision'), recall: higher('recall') }];
    }),
  );
}

function down(share: number): number {
  return Math.floor(share * DIGITS) / DIGITS;
}
