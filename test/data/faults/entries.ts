// Faults of single entries against the schema: forms, lengths, choices, what belongs together.
import { table } from './plant';

const LONG = 'its fighters to hold their fire, '.repeat(8);

export const ENTRY_FAULTS = table(`
schema | an unknown key | positions | confidence: → certainty: high⏎  confidence:
schema | a misspelt key | positions | facet: → fasset:
schema | a word that is no stance | positions | stance: supports → stance: likes
schema | a word that is no act | positions | act: declaration → act: event
schema | low confidence | positions | confidence: high → confidence: low
schema | a day that is in no calendar | positions | date: "2020-03-05" → date: "2020-02-30"
schema | a 29 February of another year | positions | date: "2020-03-05" → date: "2019-02-29"
schema | an invented hour | positions | date: "2020-03-05" → date: "2020-03-05T12:00"
schema | a date of two digits | positions | date: "2020-03-05" → date: "05-03-20"
schema | a year that is a number | positions | date: "2020-03-05" → date: 2020
schema | a check of some month | positions | checked: "2026-11-01" → checked: "2026-11"
schema | a summary of more than 240 characters | positions | summary: Ordered → summary: Ordered ${LONG}
schema | a quote of five words | positions | confidence: → quote: { text: hold your fire right now, lang: en }⏎  confidence:
schema | no citation | pause | citations:⏎  - url: https://example.org/pause-$n⏎    title: Of pause $n⏎    publisher: Example⏎    published: "2020-03-10"⏎    kind: primary_official → citations: []
schema | an actor beside actors | positions | - actors: → - actor: state-deu⏎  actors:
schema | a joint act of one | positions | actors: [state-bel, state-ner] → actors: [state-bel]
schema | conditional support without conditions | positions | - actor: state-deu → - actor: state-deu ;; conditions: That aid can pass the line.⏎ → attribution: own⏎
schema | a report without a reporter | positions | - actors: → - actors: ;; reported_by: Example⏎ → quote: { text: hold fire, lang: en }⏎
schema | a reporter of what is its own | positions | reported_by: → reported_by: ;; attribution: reported → attribution: own
schema | a speaker without an office | positions | speaker: chair-$n → speaker: { name: Ada }
schema | a weak alias without evidence | front | - text: Nordia $n → - text: Nordia $n ;; needs:⏎      - full_name → case: name
schema | a strong alias with evidence | front | needs: → needs: ;; strength: weak → strength: strong
schema | a language that is none | front | lang: es → lang: spanish
schema | an alias of one letter | front | text: Frente de Nordia $n → text: F
schema | a state without a code | front | kind: armed_group → kind: state
schema | an office without a title | chair | title: Deputy → titel: Deputy
schema | an id that is none | ceasefire | - front-$n → - Front $n
schema | terms of more than 400 characters | ceasefire | terms: Arms → terms: ${LONG}${LONG}
schema | a state by its name | votes | abstain: [ZAF] → abstain: [South Africa]
schema | half a vote | votes | no: 2 → no: 2.5
schema | fewer than no votes | votes | no: 2 → no: -2
schema | a word for a number | votes | no: 2 → no: two
`);
