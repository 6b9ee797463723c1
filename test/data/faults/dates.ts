// Faults of time, and of who held which office in it.
import { table } from './plant';

export const DATE_FAULTS = table(`
dates | an end before the declaration | ceasefire | ended: "2020-04-30" → ended: "2020-02" ;; effective: "2020-03-06"⏎ →
dates | an effect before the declaration | ceasefire | effective: "2020-03-06" → effective: "2020-03-04"
dates | an end before the effect | ceasefire | ended: "2020-04-30" → ended: "2020-03-05"
dates | an end of what is in force | ceasefire | ended: "2020-04-30" → ended: "2020-04" ;; expired → in_force
dates | an effect of what was not adopted | ceasefire | effective: "2020-03-06" → effective: "2020-03-07" ;; expired → not_adopted
dates | an end after the check | ceasefire | ended: "2020-04-30" → ended: "2026-11-02"
dates | an event after the check | ceasefire | date: "2020-03-06" → date: "2026-11-02" ;; published: "2020-03-10"⏎ → archived: https://example.org/kept-$n⏎
dates | a target of the future | ceasefire | declared: "2020-03-05" → declared: "2099" ;; effective: "2020-03-06"⏎ended: "2020-04-30"⏎ended_how: expired → ended_how: in_force | dates:ceasefires/nordia-$n/positions.yml
dates | an act before the target | positions | date: "2020-03-05" → date: "2020-03-04"
dates | an act after its check | positions | date: "2020-03-05" → date: "2026-11-02" ;; published: "2020-03-10"⏎ → archived: https://example.org/kept-$n⏎
dates | a check in the future | positions | checked: "2026-11-01" → checked: "2099-01-01"
dates | a roll call after its check | votes | date: "2020-03-09" → date: "2026-11-02" ;; published: "2020-03-10"⏎ → archived: https://example.org/kept-$n⏎
dates | an alias that ends before it begins | front | lang: es → lang: es⏎    since: "2020"⏎▶    until: "2019"
offices | an office that ends before it begins | chair | to: "2015-06-30" → to: "2009"
offices | offices out of order | chair | from: "2015-07-01" → from: "2009-07-01"
offices | an office of the future | chair | from: "2015-07-01" → from: "2099" | offices:ceasefires/nordia-$n/positions.yml
offices | an office of a person | chair | of: front-$n → of: chair-$n
offices | a speaker in no office then | positions | speaker: chair-$n → speaker: chair-$n ;; date: "2020-03-05" → date: "2009-03-05" | dates
offices | a speaker of another body | positions | speaker: chair-$n → speaker: chair-$n ;; actor: front-$n → actor: state-idn
offices | a speaker who is a state | positions | speaker: chair-$n → speaker: state-deu
offices | a person as the actor | positions | actor: front-$n → actor: chair-$n ;; speaker: chair-$n⏎ → attribution: own⏎
offices | a person as a signatory | positions | state-bel, state-ner → state-bel, chair-$n
`);
