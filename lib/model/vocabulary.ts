// The closed lists of the field, each with its type; plain data, so that any script may import it.
// The words and their meanings: data/README.md (codebook).

export const STANCES = ['supports', 'supports_with_conditions', 'opposes', 'abstains', 'ambiguous'] as const;
/** Where an act puts the actor. "No recorded position" is the absence of an act, so it is not in the list. */
export type Stance = (typeof STANCES)[number];

export const ACTS = [
  'statement',
  'proposal',
  'vote',
  'declaration',
  'signature',
  'acceptance',
  'rejection',
  'mediation',
  'withdrawal',
] as const;
/** What the actor did. */
export type Act = (typeof ACTS)[number];

export const ACTOR_KINDS = [
  'state',
  'intergovernmental_organization',
  'un_organ',
  'bloc',
  'armed_group',
  'de_facto_authority',
  'political_movement',
  'non_governmental_organization',
  'office_holder',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Parts of the world, as the package world-countries names them in English. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

export const TARGET_KINDS = [
  'ceasefire',
  'humanitarian_pause',
  'appeal',
  'proposal',
  'resolution',
  'council_statement',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Clayton & Sticher's classes (ETH/PRIO Civil Conflict Ceasefire dataset). */
export const CEASEFIRE_CLASSES = ['cessation_of_hostilities', 'preliminary', 'definitive', 'unclear'] as const;
export const LATERALITIES = ['unilateral', 'bilateral', 'multilateral'] as const;
export const PURPOSES = ['humanitarian', 'peace_process', 'holiday', 'election', 'other', 'unclear'] as const;
export const ENDINGS = ['expired', 'superseded', 'collapsed', 'in_force', 'not_adopted'] as const;

/** How a target stands to another one, told from the target that carries the link. */
export const RELATIONS = ['follows', 'endorses', 'supplements', 'replaces', 'part_of'] as const;
export type Relation = (typeof RELATIONS)[number];

export const ATTRIBUTIONS = ['own', 'reported', 'via_membership'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CITATION_KINDS = [
  'primary_official',
  'meeting_record',
  'agreement_text',
  'news_agency',
  'secondary',
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

export const VOTES = ['yes', 'no', 'abstain', 'not_participating', 'absent', 'not_a_member'] as const;
export type Vote = (typeof VOTES)[number];

export const STRENGTHS = ['strong', 'weak'] as const;
/** Strong: enough on its own. Weak: only with evidence on the page. */
export type Strength = (typeof STRENGTHS)[number];

/**
 * How letter case must agree with the alias: `exact` as written; `name` capitals where the alias has them,
 * more are allowed (RUSSIA); `any` not at all; `small` as `name`, but a capital only where a sentence may begin.
 */
export const CASES = ['exact', 'name', 'any', 'small'] as const;
export type Case = (typeof CASES)[number];

/**
 * The evidence that a weak alias may ask for; one of those named is enough.
 * `full_name` a strong alias of the same actor on the page · `other_form` another form of it, strong or weak ·
 * `topic` a strong ceasefire word on the page · `nearby` the name of another actor beside it ("Russia and Georgia") ·
 * `title` a title right before · `government` a word of government right after ·
 * `speaks` a verb of speaking right after, no place word before; or right before, and the name stands alone.
 */
export const EVIDENCE = ['full_name', 'other_form', 'topic', 'nearby', 'title', 'government', 'speaks'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * What kind of form an alias is: `name` · `abbreviation` ("UN") · `adjective` ("Russian") · `demonym` the noun for a
 * people ("Russians") · `metonym` a place or a house for those who govern there ("Moscow") · `surname` alone.
 */
export const FORMS = ['name', 'abbreviation', 'adjective', 'demonym', 'metonym', 'surname'] as const;
export type Form = (typeof FORMS)[number];

/**
 * What a form may name besides, which the words beside it tell: `given_name` and `surname` of a person · `place`, a
 * region or town called like the state · `office`, which others held.
 */
export const ALSO = ['given_name', 'surname', 'place', 'office'] as const;
export type Also = (typeof ALSO)[number];

/**
 * Lists of words beside a name. `titles`, `places`, `past`, `before` and `languages` stand before it, `government`,
 * `alone` and `after` behind it, `speaks` and `regions` on either side; `openers` have a capital and are no names.
 * `heads` are nouns right before a name, of which they make another one, though not before an adjective: "جامعة قطر",
 * but "جامعة قطرية".
 */
export const EVIDENCE_LISTS = [
  'titles',
  'government',
  'speaks',
  'places',
  'before',
  'after',
  'past',
  'openers',
  'regions',
  'languages',
  'alone',
  'heads',
] as const;
export type EvidenceList = (typeof EVIDENCE_LISTS)[number];

/** Lists of data/evidence that tell a page about fighting from one where a ceasefire word is a figure of speech. */
export const TOPIC_LISTS = ['fighting', 'elsewhere'] as const;
export type TopicList = (typeof TOPIC_LISTS)[number];
