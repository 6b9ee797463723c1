// A seed → made-up names and sentences that are always the same, each once.

/** Numbers from 0 to below 1; the same seed gives the same row (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Syllables of the script in which a language is written. */
const SYLLABLES: Record<string, string[]> = {
  latin:
    'ba be bo da de do fa ka ke ko la le lo ma me mo na ne no pa ra re ro sa se so ta te to va ve vo za ze zo'.split(
      ' ',
    ),
  cyrillic:
    'ба бе бо да де до ка ке ко ла ле ло ма ме мо на не но па ра ре ро са се со та те то ва ве во за зе зо'.split(' '),
  arabic:
    'با دا را سا شا عا فا قا كا لا ما نا ها يا بو دو رو سو شو فو قو كو لو مو نو بي دي ري سي شي في قي كي لي مي ني'.split(
      ' ',
    ),
  hebrew: 'בא דא רא סא שא פא קא כא לא מא נא בו דו רו סו שו פו קו כו לו מו נו בי די רי סי שי פי קי כי לי מי ני'.split(
    ' ',
  ),
  han: '马 克 尔 斯 巴 拉 卡 达 塔 纳 维 萨 罗 里 米 莫 诺 努 帕 佩 波 德 特 格 加 哈 赫 伊 埃 奥 乌 亚 雅 约 尤 齐'.split(
    ' ',
  ),
};
const SCRIPT: Record<string, string> = {
  ar: 'arabic',
  fa: 'arabic',
  he: 'hebrew',
  ru: 'cyrillic',
  uk: 'cyrillic',
  zh: 'han',
};

/** A name that nothing else has: of several words where the script has capitals or spaces. */
export function createNames(random: Random): (language: string) => string {
  const taken = new Set<string>();
  const word = (syllables: string[], length: number) => Array.from({ length }, () => pick(random, syllables)).join('');
  const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return (language) => {
    const script = SCRIPT[language] ?? 'latin';
    const syllables = SYLLABLES[script] ?? [];
    for (;;) {
      const name = [word(syllables, 3), word(syllables, 3)].map(titled).join(script === 'han' ? '' : ' ');
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

const VERBS = 'Welcomed,Supported,Endorsed,Called for,Asked all parties to keep,Thanked the mediators of,Noted'.split(
  ',',
);
const OBJECTS =
  'the ceasefire,the truce,the halt in fighting,the agreement,the pause for aid,the plan,the protocol'.split(',');
const MORE =
  'hoped that talks would follow;asked for aid to reach all civilians;offered to send observers;named the release of prisoners as the next step;said that the line of contact was to be watched;asked the Council to meet;promised to keep to it from midnight;told of a call with the mediators'.split(
    ';',
  );

/** A summary of some 150 characters; the names and the number make each one of its kind. */
export function sentence(random: Random, names: (language: string) => string, number: number): string {
  const [first, second] = [pick(random, MORE), pick(random, MORE)];
  return `${pick(random, VERBS)} ${pick(random, OBJECTS)} near ${names('en')}, ${first}, and ${second} in letter ${number} to ${names('en')}.`;
}
