// Polish stem → what it becomes before the endings that soften it. Later endings of nouns and names build on this.

/** The last sounds of a stem and what they become before -e of the locative ("Iran" → "Iranie", "Egipt" → "Egipcie"). */
const BEFORE_E: readonly [RegExp, string][] = [
  [/st$/, 'ście'],
  [/zd$/, 'ździe'],
  [/sł$/, 'śle'],
  [/t$/, 'cie'],
  [/d$/, 'dzie'],
  [/ł$/, 'le'],
  [/r$/, 'rze'],
  [/x$/, 'ksie'],
  [/[bpwvfmnsz]$/, '$&ie'],
];
/** The same of stems of the feminine, where k, g and ch change too ("Rwanda" → "Rwandzie", "Polska" → "Polsce"). */
const BEFORE_E_FEMININE: readonly [RegExp, string][] = [
  [/k$/, 'ce'],
  [/g$/, 'dze'],
  [/ch$/, 'sze'],
  [/h$/, 'sze'],
  ...BEFORE_E,
];
/** These take -u in the locative of the masculine, -y or -i in all cases of the feminine. */
const HARDENED = /(?:sz|cz|rz|ż|dz|dż|c|š|č|ž)$/;

/** The stem before -e; undefined where the language uses another ending. */
export function beforeE(stem: string, feminine = false): string | undefined {
  if (HARDENED.test(stem)) return undefined;
  const rules = feminine ? BEFORE_E_FEMININE : BEFORE_E;
  const rule = rules.find(([end]) => end.test(stem));
  return rule && stem.replace(rule[0], rule[1]);
}

/** The genitive of a feminine in -a: "Rosji", "Kolumbii", "Kuby", "Korei". */
export function feminineGenitive(stem: string): string {
  if (HARDENED.test(stem)) return `${stem}y`;
  // "Kaja", but not "Rosja": j falls away between vowels.
  if (/[aeou]j$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem + (/[kgljiaeou]$/.test(stem) ? 'i' : 'y');
}

/** The instrumental of a masculine or neuter: "Irakiem", "Iranem". */
export function withEm(stem: string): string {
  return stem + (/[kg]$/.test(stem) ? 'iem' : 'em');
}
