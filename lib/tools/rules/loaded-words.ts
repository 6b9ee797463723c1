// Words that tell what to think of an act instead of telling the act, as data: each group with why it is out.

export interface LoadedWords {
  words: RegExp;
  /** Completes `"firmly" …`. */
  why: string;
  mend: string;
  /** May stand where the sentence says whose word it is: "called the text shameful". */
  mayBeQuoted?: true;
}

const NAME_THE_ACT = 'name the act and its content, without the word';

export const LOADED_WORDS: readonly LoadedWords[] = [
  {
    // How strongly, how loudly, how nicely: an act says that by what it is.
    words:
      /\b(strongly|fiercely|staunch(ly)?|vehement(ly)?|firmly|harshly|bitterly|vocal(ly)?|outspoken(ly)?|angrily|furious(ly)?|desperate(ly)?|stubborn(ly)?|defiant(ly)?)\b/i,
    why: 'judges instead of telling',
    mend: NAME_THE_ACT,
  },
  {
    // Who somebody is, in a word that only their adversaries use.
    words:
      /\b(regime|militants?|extremists?|jihadists?|islamists?|fanatics?|thugs?|puppets?|stooges?|warlords?|juntas?|strong(man|men)|hard-?liners?|warmonger\w*|dictators?|tyrants?)\b/i,
    why: 'judges instead of telling',
    mend: 'use the name of the group, body or person',
  },
  {
    words: /\b(brutal(ly)?|bloody|bloodthirsty|carnage|slaughter\w*|onslaught)\b/i,
    why: 'judges instead of telling',
    mend: NAME_THE_ACT,
  },
  {
    words:
      /\b(heinous|barbaric|savage|cowardly|vicious|horrific|horrible|appalling|outrageous|shameful(ly)?|blatant(ly)?|flagrant(ly)?|ruthless(ly)?|cynical(ly)?|notorious(ly)?|infamous(ly)?|heroic(ally)?|unprovoked|reckless(ly)?|senseless)\b/i,
    why: 'is a verdict in our own voice',
    mend: 'leave it out, or say whose word it is: "called it …"',
    mayBeQuoted: true,
  },
  {
    words: /\b(so-called|alleged(ly)?|purported(ly)?|supposed(ly)?(?! to\b)|seemingly|apparently)\b/i,
    why: 'doubts without saying who does',
    mend: 'say who says so, in "claimant" or "disputed"',
    mayBeQuoted: true,
  },
  {
    words: /\b(of course|unfortunately|sadly|thankfully|rightly|wrongly|needless to say)\b/i,
    why: 'takes a side',
    mend: 'leave it out',
  },
  {
    words: /\b(slam(s|med)|blasted|lash(es|ed) out|hit back|doubled down|admit(s|ted) that|boast(s|ed))\b/i,
    why: 'is what headlines say',
    mend: 'say "criticized", "rejected", "said"',
  },
];
