// The votes for a text → how reports tell of their number: "149 votes". Few other texts had as many.

/** A council has fewer members, and its texts get the same few numbers again and again. */
const FEWEST = 20;
/** What is counted, behind the number: votes, or those that cast them. */
const COUNTED =
  'votes|votos|voix|Stimmen|голосов|голосами|głosów|صوتا|票|countries|países|pays|Staaten|стран|دولة|بلدا|国';

/** Empty where the number tells nothing. */
export function voteCues(inFavour: number): string[] {
  if (inFavour < FEWEST) return [];
  return COUNTED.split('|').map((one) => (/\p{Script=Han}/u.test(one) ? `${inFavour}${one}` : `${inFavour} ${one}`));
}
