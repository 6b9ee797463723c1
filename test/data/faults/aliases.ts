// Faults of names: two things with one, words that are none, evidence that never comes, exemptions that exempt nothing.
import { table } from './plant';

export const ALIAS_FAULTS = table(`
alias-collisions | a form of another actor | front | - text: Frente → - text: Ada Nordin $n⏎  - text: Frente | alias-matches
alias-collisions | a form twice | front | - text: Frente → - text: FRONT OF NORDIA $n⏎  - text: Frente
alias-collisions | a form twice, with other dashes and marks | front | - text: Frente → - text: Frénte de  Nordia $n⏎    lang: es⏎▶  - text: Frente
alias-collisions | a form of a state that packages know | front | - text: Frente → - text: Deutschland⏎    lang: de⏎  - text: Frente
alias-collisions | a target with the name of an actor | ceasefire | aliases: → aliases:⏎▶  - text: Ada Nordin $n⏎    case: "any" | alias-matches:actors/chair-$n.yml
alias-matches | a form in quotation marks | front | - text: Frente → - text: "«Front $n»"⏎  - text: Frente
alias-matches | a form of signs only | front | - text: Frente → - text: "***"⏎  - text: Frente
alias-matches | a form that is a handle | front | - text: Frente → - text: "@nordia$n"⏎  - text: Frente
alias-matches | a form that an English exemption takes | front | - text: Frente → - text: Front of Nordia $n Street⏎    lang: fr⏎  - text: Frente | exemptions
alias-words | an ordinary word | front | - text: Frente → - text: people⏎    case: "any"⏎  - text: Frente
alias-words | an ordinary word with a capital | chair | - text: Ada → - text: May⏎    lang: mul⏎  - text: Ada
evidence-words | evidence that never comes | front | - text: Frente → - text: Нордия $n⏎    lang: ru⏎    strength: weak⏎▶    needs: [title, government]⏎  - text: Frente
exemptions | an exemption that holds no name | front | Front of Nordia $n Street → Main Street
exemptions | an exemption that is the name | front | - Front of Nordia $n Street → - front of Nordia $n
stems | a term without a stem | pause | aliases: → aliases:⏎▶  - text: lull of kind $n
`);
