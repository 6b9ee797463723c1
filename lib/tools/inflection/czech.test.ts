import { describe, expect, it } from 'vitest';
import { czech } from './czech';
import { brokenForms } from './every-alias.states';
import type { Named } from './inflection';

/** What the name is of, the name, and all its other forms. */
const NAMES: [Named, string, string][] = [
  ['state', 'Rusko', 'Ruska|Rusku|Ruskem'],
  [
    'state',
    'Severní Korea',
    'Severní Koreje|Severní Korey|Severní Koree|Severní Koreji|Severní Korei|Severní Koreu|Severní Koreou|Severní Korejí',
  ],
  [
    'state',
    'Spojené státy americké',
    'Spojených států amerických|Spojeným státům americkým|Spojenými státy americkými|Spojených státech amerických',
  ],
  [
    'state',
    'Spojené arabské emiráty',
    'Spojených arabských emirátů|Spojeným arabským emirátům|Spojenými arabskými emiráty|Spojených arabských emirátech',
  ],
  ['state', 'Egypt', 'Egypta|Egyptu|Egyptem|Egyptě'],
  ['state', 'Izrael', 'Izraele|Izraeli|Izraelem'],
  ['state', 'Írán', 'Íránu|Íránem'],
  ['state', 'Sýrie', 'Sýrii|Sýrií'],
  ['state', 'Libye', 'Libyi|Libyí'],
  ['state', 'Keňa', 'Keni|Keně|Keňu|Keňou'],
  ['state', 'Kuba', 'Kuby|Kubě|Kubu|Kubou'],
  ['state', 'Bosna a Hercegovina', 'Bosny a Hercegoviny|Bosně a Hercegovině|Bosnu a Hercegovinu|Bosnou a Hercegovinou'],
  ['state', 'Filipíny', 'Filipín|Filipínám|Filipínami|Filipínách'],
  [
    'state',
    'Marshallovy ostrovy',
    'Marshallových ostrovů|Marshallovým ostrovům|Marshallovými ostrovy|Marshallových ostrovech',
  ],
  ['state', 'Nové Dillí', 'Nového Dillí|Novému Dillí|Novým Dillím|Novém Dillí'],
  ['state', 'Spojené království', 'Spojeného království|Spojenému království|Spojeným královstvím|Spojeném království'],
  ['state', 'Brunej', 'Bruneje|Bruneji|Brunejem'],
  ['state', 'Mali', ''],
  [
    'body',
    'Rada bezpečnosti OSN',
    'Rady bezpečnosti OSN|Radě bezpečnosti OSN|Radu bezpečnosti OSN|Radou bezpečnosti OSN',
  ],
  ['body', 'Evropská unie', 'Evropské unie|Evropské unii|Evropskou unii|Evropskou unií'],
  [
    'body',
    'Valné shromáždění OSN',
    'Valného shromáždění OSN|Valnému shromáždění OSN|Valným shromážděním OSN|Valném shromáždění OSN',
  ],
  [
    'body',
    'Síly rychlé podpory',
    'Sil rychlé podpory|Silám rychlé podpory|Silami rychlé podpory|Silách rychlé podpory',
  ],
  ['body', 'húsíové', 'húsíů|húsíům|húsíe|húsíi|húsíích'],
  ['body', 'Hamás', 'Hamásu|Hamásem'],
  ['body', 'Islámský stát', 'Islámského státu|Islámskému státu|Islámským státem|Islámském státu'],
  ['body', 'Bílý dům', 'Bílého domu|Bílému domu|Bílým domem|Bílém domě|Bílém domu'],
  [
    'body',
    'Ruská pravoslavná církev',
    'Ruské pravoslavné církve|Ruské pravoslavné církvi|Ruskou pravoslavnou církev|Ruskou pravoslavnou církví',
  ],
  [
    'body',
    'Tigrajská lidově osvobozenecká fronta',
    'Tigrajské lidově osvobozenecké fronty|Tigrajské lidově osvobozenecké frontě|Tigrajskou lidově osvobozeneckou frontu|Tigrajskou lidově osvobozeneckou frontou',
  ],
  [
    'person',
    'Trump',
    'Trumpa|Trumpovi|Trumpu|Trumpem|Trumpův|Trumpova|Trumpovo|Trumpovy|Trumpovu|Trumpovou|Trumpově|Trumpových|Trumpovým',
  ],
  ['person', 'Vladimir Putin', 'Vladimira Putina|Vladimirovi Putinovi|Vladimiru Putinovi|Vladimirem Putinem'],
  [
    'person',
    'Volodymyr Zelenskyj',
    'Volodymyra Zelenského|Volodymyrovi Zelenskému|Volodymyru Zelenskému|Volodymyrem Zelenským|Volodymyrovi Zelenském|Volodymyru Zelenském',
  ],
  ['person', 'Angela Merkelová', 'Angely Merkelové|Angele Merkelové|Angelu Merkelovou|Angelou Merkelovou'],
  [
    'person',
    'Obama',
    'Obamy|Obamovi|Obamu|Obamou|Obamův|Obamova|Obamovo|Obamovy|Obamovu|Obamovou|Obamově|Obamových|Obamovým',
  ],
  [
    'person',
    'Marco Rubio',
    'Marca Rubia|Marcovi Rubiovi|Marcu Rubiovi|Marcem Rubiem|Marco Rubia|Marco Rubiovi|Marco Rubiem',
  ],
  ['person', 'papež František', 'papeže Františka|papeži Františkovi|papežovi Františkovi|papežem Františkem'],
  [
    'person',
    'Netanjahu',
    'Netanjahua|Netanjahuovi|Netanjahuem|Netanjahuův|Netanjahuova|Netanjahuovo|Netanjahuovy|Netanjahuovu|Netanjahuovou|Netanjahuově|Netanjahuových|Netanjahuovým',
  ],
  ['person', 'Sergej Lavrov', 'Sergeje Lavrova|Sergeji Lavrovovi|Sergejovi Lavrovovi|Sergejem Lavrovem'],
  [
    'person',
    'Abdal Fattáh Sísí',
    'Abdala Fattáha Sísího|Abdale Fattáha Sísího|Abdalovi Fattáhovi Sísímu|Abdalu Fattáhovi Sísímu|Abdali Fattáhovi Sísímu|Abdalem Fattáhem Sísím|Abdalovi Fattáhovi Sísím|Abdalu Fattáhovi Sísím|Abdali Fattáhovi Sísím|Abdal Fattáh Sísího|Abdal Fattáh Sísímu|Abdal Fattáh Sísím',
  ],
  [
    'person',
    'Si Ťin-pching',
    'Si Ťina-pchinga|Si Ťinovi-pchingovi|Si Ťinem-pchingem|Si Ťin-pchinga|Si Ťin-pchingovi|Si Ťin-pchingem',
  ],
  ['term', 'příměří', 'příměřím|příměřími|příměřích'],
  ['term', 'klid zbraní', 'klidu zbraní|klidem zbraní'],
  [
    'term',
    'humanitární pauza',
    'humanitární pauzy|humanitární pauze|humanitární pauzu|humanitární pauzou|humanitárních pauz|humanitárním pauzám|humanitárními pauzami|humanitárních pauzách',
  ],
];
const PEOPLE: [string, string][] = [
  ['Rus', 'Rusa|Rusovi|Rusu|Rusem|Rusi|Rusové|Rusů|Rusům|Rusy|Rusech'],
  [
    'Američan',
    'Američana|Američanovi|Američanu|Američanem|Američané|Američani|Američanů|Američanům|Američany|Američanech',
  ],
  ['Ukrajinec', 'Ukrajince|Ukrajinci|Ukrajincovi|Ukrajincem|Ukrajinců|Ukrajincům|Ukrajincích'],
  ['Turek', 'Turka|Turkovi|Turku|Turkem|Turci|Turkové|Turků|Turkům|Turky|Turcích'],
  ['Čech', 'Čecha|Čechovi|Čechu|Čechem|Češi|Čechové|Čechů|Čechům|Čechy|Češích'],
  ['Řekyně', 'Řekyni|Řekyní|Řekyň|Řekyním|Řekyněmi|Řekyních'],
  ['Němka', 'Němky|Němce|Němku|Němkou|Němek'],
];
const ADJECTIVES: [string, string][] = [
  ['ruský', 'ruského|ruskému|ruským|ruském|ruská|ruské|ruskou|ruských|ruskými|ruští|rusko'],
  ['německý', 'německého|německému|německým|německém|německá|německé|německou|německých|německými|němečtí|německo'],
];
const allOf = (given: string, others: string) => [given, ...others.split('|').filter(Boolean)];

describe('Czech forms', () => {
  it.each(NAMES)('of a %s: %s', (named, text, others) => {
    expect(czech.name(text, named)).toEqual(allOf(text, others));
  });

  it.each(PEOPLE)('of citizens: %s', (lemma, others) => {
    expect(czech.people(lemma)).toEqual(allOf(lemma, others));
  });

  it.each(ADJECTIVES)('of an adjective: %s', (lemma, others) => {
    expect(czech.adjective(lemma)).toEqual(allOf(lemma, others));
  });

  // The whole record is read, which takes seconds on a machine that is busy.
  it.each(['cs', 'mul'])('are sound for every name of the record in %s', { timeout: 60_000 }, (language) => {
    expect(brokenForms(language, czech)).toEqual([]);
  });
});
