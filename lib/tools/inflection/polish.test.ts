import { describe, expect, it } from 'vitest';
import { brokenForms } from './every-alias.states';
import type { Named } from './inflection';
import { polish } from './polish';

/** What the name is of, the name, and all its other forms. */
const NAMES: [Named, string, string][] = [
  ['state', 'Rosja', 'Rosji|Rosję|Rosją'],
  ['state', 'Korea Północna', 'Korei Północnej|Koreę Północną|Koreą Północną'],
  [
    'state',
    'Stany Zjednoczone Ameryki',
    'Stanów Zjednoczonych Ameryki|Stanom Zjednoczonym Ameryki|Stanami Zjednoczonymi Ameryki|Stanach Zjednoczonych Ameryki',
  ],
  [
    'state',
    'Zjednoczone Emiraty Arabskie',
    'Zjednoczonych Emiratów Arabskich|Zjednoczonym Emiratom Arabskim|Zjednoczonymi Emiratami Arabskimi|Zjednoczonych Emiratach Arabskich',
  ],
  ['state', 'Niemcy', 'Niemiec|Niemcom|Niemcami|Niemczech'],
  ['state', 'Węgry', 'Węgier|Węgrom|Węgrami|Węgrzech'],
  ['state', 'Indie', 'Indii|Indiom|Indiami|Indiach'],
  ['state', 'Egipt', 'Egiptu|Egiptowi|Egiptem|Egipcie'],
  ['state', 'Niger', 'Nigru|Nigrowi|Nigrem|Nigrze'],
  ['state', 'Izrael', 'Izraela|Izraelowi|Izraelem|Izraelu'],
  [
    'state',
    'Bośnia i Hercegowina',
    'Bośni i Hercegowiny|Bośni i Hercegowinie|Bośnię i Hercegowinę|Bośnią i Hercegowiną',
  ],
  ['state', 'Papua-Nowa Gwinea', 'Papui-Nowej Gwinei|Papuę-Nową Gwineę|Papuą-Nową Gwineą'],
  ['state', 'Kambodża', 'Kambodży|Kambodżę|Kambodżą'],
  [
    'state',
    'Rzeczpospolita Polska',
    'Rzeczypospolitej Polskiej|Rzeczpospolitej Polskiej|Rzeczpospolitą Polską|Rzecząpospolitą Polską',
  ],
  ['state', 'Wybrzeże Kości Słoniowej', 'Wybrzeża Kości Słoniowej|Wybrzeżu Kości Słoniowej|Wybrzeżem Kości Słoniowej'],
  ['state', 'Timor Wschodni', 'Timoru Wschodniego|Timorowi Wschodniemu|Timorem Wschodnim|Timorze Wschodnim'],
  ['state', 'Mali', ''],
  ['state', 'RPA', ''],
  [
    'body',
    'Rada Bezpieczeństwa ONZ',
    'Rady Bezpieczeństwa ONZ|Radzie Bezpieczeństwa ONZ|Radę Bezpieczeństwa ONZ|Radą Bezpieczeństwa ONZ',
  ],
  [
    'body',
    'Związek Afrykański',
    'Związku Afrykańskiego|Związkowi Afrykańskiemu|Związkiem Afrykańskim|Związku Afrykańskim',
  ],
  [
    'body',
    'Zgromadzenie Ogólne ONZ',
    'Zgromadzenia Ogólnego ONZ|Zgromadzeniu Ogólnemu ONZ|Zgromadzeniem Ogólnym ONZ|Zgromadzeniu Ogólnym ONZ',
  ],
  [
    'body',
    'Siły Szybkiego Wsparcia',
    'Sił Szybkiego Wsparcia|Siłom Szybkiego Wsparcia|Siłami Szybkiego Wsparcia|Siłach Szybkiego Wsparcia',
  ],
  ['body', 'talibowie', 'talibów|talibom|talibami|talibach'],
  ['body', 'Hamas', 'Hamasu|Hamasowi|Hamasem|Hamasie'],
  ['body', 'Al-Kaida', 'Al-Kaidy|Al-Kaidzie|Al-Kaidę|Al-Kaidą'],
  [
    'body',
    'Rosyjska Cerkiew Prawosławna',
    'Rosyjskiej Cerkwi Prawosławnej|Rosyjską Cerkiew Prawosławną|Rosyjską Cerkwią Prawosławną',
  ],
  ['body', 'Biały Dom', 'Białego Domu|Białemu Domowi|Białym Domem|Białym Domu'],
  [
    'body',
    'koalicja pod wodzą Arabii Saudyjskiej',
    'koalicji pod wodzą Arabii Saudyjskiej|koalicję pod wodzą Arabii Saudyjskiej|koalicją pod wodzą Arabii Saudyjskiej',
  ],
  ['person', 'Donald Trump', 'Donalda Trumpa|Donaldowi Trumpowi|Donaldem Trumpem|Donaldzie Trumpie'],
  [
    'person',
    'Wołodymyr Zełenski',
    'Wołodymyra Zełenskiego|Wołodymyrowi Zełenskiemu|Wołodymyrem Zełenskim|Wołodymyrze Zełenskim',
  ],
  ['person', 'Angela Merkel', 'Angeli Merkel|Angelę Merkel|Angelą Merkel'],
  ['person', 'Narendra Modi', 'Narendry Modiego|Narendrze Modiemu|Narendrę Modiego|Narendrą Modim|Narendrze Modim'],
  [
    'person',
    'Dmytro Kuleba',
    'Dmytra Kuleby|Dmytro Kuleby|Dmytrowi Kulebie|Dmytro Kulebie|Dmytra Kulebę|Dmytro Kulebę|Dmytrem Kulebą|Dmytro Kulebą|Dmytrze Kulebie',
  ],
  ['person', 'papież Franciszek', 'papieża Franciszka|papieżowi Franciszkowi|papieżem Franciszkiem|papieżu Franciszku'],
  [
    'person',
    'Abd al-Fattah as-Sisi',
    'Abd al-Fattaha as-Sisiego|Abd al-Fattahowi as-Sisiemu|Abd al-Fattahem as-Sisim|Abd al-Fattahu as-Sisim|Abd al-Fattah as-Sisiego|Abd al-Fattah as-Sisiemu|Abd al-Fattah as-Sisim',
  ],
  [
    'person',
    'Benjamin Netanjahu',
    'Benjamina Netanjahu|Benjaminowi Netanjahu|Benjaminem Netanjahu|Benjaminie Netanjahu',
  ],
  ['person', 'Asad', 'Asada|Asadowi|Asadem|Asadzie'],
  ['person', 'Merz', 'Merza|Merzowi|Merzem|Merzu|Merzie'],
  ['person', 'Petro', 'Petra|Petrowi|Petrem|Petrze'],
  [
    'term',
    'zawieszenie broni',
    'zawieszenia broni|zawieszeniu broni|zawieszeniem broni|zawieszeń broni|zawieszeniom broni|zawieszeniami broni|zawieszeniach broni',
  ],
  ['term', 'rozejm', 'rozejmu|rozejmowi|rozejmem|rozejmie|rozejmy|rozejmów|rozejmom|rozejmami|rozejmach'],
  [
    'term',
    'pauza humanitarna',
    'pauzy humanitarnej|pauzie humanitarnej|pauzę humanitarną|pauzą humanitarną|pauzy humanitarne|pauz humanitarnych|pauzom humanitarnym|pauzami humanitarnymi|pauzach humanitarnych',
  ],
];
const PEOPLE: [string, string][] = [
  ['Rosjanin', 'Rosjanina|Rosjaninowi|Rosjaninem|Rosjaninie|Rosjanie|Rosjan|Rosjanom|Rosjanami|Rosjanach'],
  [
    'Amerykanin',
    'Amerykanina|Amerykaninowi|Amerykaninem|Amerykaninie|Amerykanie|Amerykanów|Amerykanom|Amerykanami|Amerykanach',
  ],
  ['Ukrainiec', 'Ukraińca|Ukraińcowi|Ukraińcem|Ukraińcu|Ukraińcy|Ukraińców|Ukraińcom|Ukraińcami|Ukraińcach'],
  ['Turek', 'Turka|Turkowi|Turkiem|Turku|Turcy|Turków|Turkom|Turkami|Turkach'],
  ['Włoch', 'Włocha|Włochowi|Włochem|Włochu|Włosi|Włochów|Włochom|Włochami|Włochach'],
  ['Serb', 'Serba|Serbowi|Serbem|Serbie|Serbowie|Serbów|Serbom|Serbami|Serbach'],
  ['Niemka', 'Niemki|Niemce|Niemkę|Niemką|Niemek'],
];
const ADJECTIVES: [string, string][] = [
  [
    'rosyjski',
    'rosyjskiego|rosyjskiemu|rosyjskim|rosyjska|rosyjskiej|rosyjską|rosyjskie|rosyjskich|rosyjskimi|rosyjscy|rosyjsko',
  ],
  [
    'niemiecki',
    'niemieckiego|niemieckiemu|niemieckim|niemiecka|niemieckiej|niemiecką|niemieckie|niemieckich|niemieckimi|niemieccy|niemiecko',
  ],
];
const allOf = (given: string, others: string) => [given, ...others.split('|').filter(Boolean)];

describe('Polish forms', () => {
  it.each(NAMES)('of a %s: %s', (named, text, others) => {
    expect(polish.name(text, named)).toEqual(allOf(text, others));
  });

  it.each(PEOPLE)('of citizens: %s', (lemma, others) => {
    expect(polish.people(lemma)).toEqual(allOf(lemma, others));
  });

  it.each(ADJECTIVES)('of an adjective: %s', (lemma, others) => {
    expect(polish.adjective(lemma)).toEqual(allOf(lemma, others));
  });

  // The whole record is read, which takes seconds on a machine that is busy.
  it.each(['pl', 'mul'])('are sound for every name of the record in %s', { timeout: 60_000 }, (language) => {
    expect(brokenForms(language, polish)).toEqual([]);
  });
});
