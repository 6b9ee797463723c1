// Faults of words: characters that hide, words that judge, sentences that are none, acts told twice.
import { table } from './plant';

export const TEXT_FAULTS = table(`
texts | a name that turns from right to left | front | name: Front of → name: Front \u202eof
texts | the same as an escape | front | note: Holds the acts of its council. → note: "Holds the \\u202eacts."
texts | a space without width | positions | summary: Ordered its → summary: Ordered\u200b its
texts | a soft hyphen | positions | summary: Ordered its → summary: Or\u00addered its
texts | a joiner in a Latin name | chair | name: Ada Nordin → name: Ada\u200d Nordin
texts | an unassigned character | ceasefire | conflict: Nordia → conflict: Nordia\u0378
texts | a private character | ceasefire | conflict: Nordia → conflict: Nordia\uf8ff
texts | half a character | ceasefire | conflict: Nordia → conflict: "Nordia\\ud83d"
texts | a line end in a text | ceasefire | conflict: Nordia → conflict: "Nor\\ndia"
texts | a space at the end | ceasefire | conflict: Nordia → conflict: "Nordia "
texts | letters and marks apart | ceasefire | conflict: Nordia → conflict: No\u0308rdia
texts | a Cyrillic letter in a Latin name | ceasefire | conflict: Nordia → conflict: N\u043erdia
summaries | a summary of one word | positions | summary: Ordered its fighters to hold their fire. → summary: Agreed.
summaries | a headline for a summary | positions | hold their fire. → hold their fire
summaries | an event without a capital | ceasefire | event: The truce → event: the truce
wording | an adverb of strength | positions | summary: Welcomed → summary: Strongly welcomed
wording | a word that judges, in conditions | positions | conditions: That aid → conditions: That the regime goes, that aid
wording | a word that judges, in a facet | positions | facet: the corridor → facet: the militants and the corridor
wording | a word that judges, in a dispute | positions | disputed: The Front → disputed: The brutal Front
wording | a verdict in an event | ceasefire | event: The truce → event: The notorious truce
wording | a doubt in the terms | ceasefire | terms: Arms → terms: The so-called arms
wording | a side taken in a definition | pause | definition: A truce → definition: Unfortunately a truce
wording | a word of headlines | votes | summary: Voted on → summary: Slammed
wording | a designation of our own | positions | summary: Ordered its fighters → summary: Ordered its terrorists
repeated-acts | an act told twice | positions | END → ⏎▶- actor: state-deu⏎  date: "2020-03-07"⏎  act: statement⏎  stance: supports⏎  summary: Welcomed the truce if aid could pass that line.⏎  citations:⏎    - { url: "https://example.org/again-$n", title: Again, publisher: Example, kind: primary_official }⏎  confidence: high⏎  checked: "2026-11-01"
conditions | conditions of plain support | positions | conditions: → conditions: ;; supports_with_conditions → supports
`);
