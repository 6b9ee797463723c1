import { describe, expect, it } from 'vitest';
import { english } from './english';
import { brokenForms } from './every-alias.states';
import type { Named } from './inflection';

const NAMES: [name: string, named: Named, forms: string][] = [
  ['ceasefire', 'term', 'ceasefire | ceasefires'],
  ['cease-fire', 'term', 'cease-fire | cease-fires'],
  ['cease fire', 'term', 'cease fire | cease fires'],
  ['truce', 'term', 'truce | truces'],
  ['truces', 'term', 'truces'],
  ['armistice', 'term', 'armistice | armistices'],
  ['cessation of hostilities', 'term', 'cessation of hostilities | cessations of hostilities'],
  ['cessation of all hostilities', 'term', 'cessation of all hostilities | cessations of all hostilities'],
  ['halt to hostilities', 'term', 'halt to hostilities | halts to hostilities'],
  ['pause in hostilities', 'term', 'pause in hostilities | pauses in hostilities'],
  ['pause for humanitarian purposes', 'term', 'pause for humanitarian purposes | pauses for humanitarian purposes'],
  ['humanitarian pause', 'term', 'humanitarian pause | humanitarian pauses'],
  ['suspension of combat operations', 'term', 'suspension of combat operations | suspensions of combat operations'],
  [
    'Saint Vincent and the Grenadines',
    'state',
    'Saint Vincent and the Grenadines | Saint Vincent & the Grenadines | St. Vincent and the Grenadines | St. Vincent & the Grenadines | St Vincent and the Grenadines | St Vincent & the Grenadines',
  ],
  ['St. Lucia', 'state', 'St. Lucia | Saint Lucia | St Lucia'],
  ['Trinidad and Tobago', 'state', 'Trinidad and Tobago | Trinidad & Tobago'],
  ['United States', 'state', 'United States'],
  ['US', 'state', 'US'],
  ['U.S. Department of State', 'state', 'U.S. Department of State | US Department of State'],
  ['Israel Defense Forces', 'state', 'Israel Defense Forces | Israel Defence Forces'],
  ['UN Security Council', 'body', 'UN Security Council | U.N. Security Council'],
  ['Security Council', 'body', 'Security Council'],
  [
    'Organisation of Islamic Cooperation',
    'body',
    'Organisation of Islamic Cooperation | Organization of Islamic Cooperation',
  ],
  ['Labour Party', 'body', 'Labour Party | Labor Party'],
  ['Abdel Fattah al-Burhan', 'person', 'Abdel Fattah al-Burhan | Abdel Fattah al Burhan'],
  ['Khaled El-Mishri', 'person', 'Khaled El-Mishri | Khaled El Mishri'],
  ['Donald J. Trump', 'person', 'Donald J. Trump | Donald J Trump'],
  ['Michael R. Pompeo', 'person', 'Michael R. Pompeo | Michael R Pompeo'],
];

const ADJECTIVES: [lemma: string, forms: string][] = [
  ['Russian', 'Russian'],
  ['Dutch', 'Dutch'],
];

const PEOPLE: [lemma: string, forms: string][] = [
  ['Russian', 'Russian | Russians'],
  ['Frenchman', 'Frenchman | Frenchmen'],
  ['Irishwoman', 'Irishwoman | Irishwomen'],
  ['German', 'German | Germans'],
  ['Chinese', 'Chinese'],
  ['Swiss', 'Swiss'],
  ['British', 'British'],
  ['Kyrgyz', 'Kyrgyz'],
  ['Czech', 'Czech | Czechs'],
  ['Kazakh', 'Kazakh | Kazakhs'],
  ['Turkmen', 'Turkmen | Turkmens'],
  ['Emirati', 'Emirati | Emiratis'],
  ['Danes', 'Danes'],
  ['North Korean', 'North Korean | North Koreans'],
  ['Ni-Vanuatu', 'Ni-Vanuatu'],
  ['Filipina', 'Filipina | Filipinas'],
];

describe('forms in English', () => {
  it.each(NAMES)('of the name %s, of a %s', (name, named, forms) => {
    expect(english.name(name, named).join(' | ')).toBe(forms);
  });

  it.each(ADJECTIVES)('of the adjective %s', (lemma, forms) => {
    expect(english.adjective(lemma).join(' | ')).toBe(forms);
  });

  it.each(PEOPLE)('of the people %s', (lemma, forms) => {
    expect(english.people(lemma).join(' | ')).toBe(forms);
  });

  it('of every alias of the record are whole, each once, itself among them', () => {
    expect(brokenForms('en', english)).toEqual([]);
  });
});
