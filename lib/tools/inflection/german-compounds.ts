// A German ceasefire word → the compounds that it begins, in all their forms; a reviewed list of second parts.

/** What stands between a ceasefire word and the next part of the compound. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  Waffenstillstand: ['Waffenstillstands'],
  Waffenruhe: ['Waffenruhe', 'Waffenruhen'],
  Feuerpause: ['Feuerpausen', 'Feuerpause'],
  Kampfpause: ['Kampfpausen'],
};

/** Declensions, each with the endings of its forms and the second parts that follow it. */
const PARTS: readonly (readonly [endings: readonly string[], parts: string])[] = [
  [
    ['', 'en'],
    `vereinbarung verhandlung verletzung bedingung regelung erklärung resolution forderung einigung verlängerung
    kommission bemühung überwachung vermittlung delegation konferenz frist mission verpflichtung lösung
    unterzeichnung ankündigung umsetzung einhaltung`,
  ],
  [['', 'n'], 'linie initiative garantie zone phase zusage periode'],
  [['', 's'], 'abkommen deal komitee'],
  [['', 's', 'n'], 'beobachter vermittler unterhändler'],
  [['', 's', 'es', 'e', 'en'], 'gespräch angebot appell aufruf dokument protokoll pakt'],
  [['', 'es', 'e', 'en'], 'prozess tag'],
  [['vertrag', 'vertrags', 'vertrages', 'verträge', 'verträgen'], ''],
  [['plan', 'plans', 'planes', 'pläne', 'plänen'], ''],
  [['vorschlag', 'vorschlags', 'vorschlages', 'vorschläge', 'vorschlägen'], ''],
  [['bruch', 'bruchs', 'bruches', 'brüche', 'brüchen'], ''],
  [['verstoß', 'verstoßes', 'verstöße', 'verstößen'], ''],
  [['entwurf', 'entwurfs', 'entwurfes', 'entwürfe', 'entwürfen'], ''],
  [['ausschuss', 'ausschusses', 'ausschüsse', 'ausschüssen'], ''],
  [['mechanismus', 'mechanismen', 'diplomatie'], ''],
];

const SECOND_PARTS = PARTS.flatMap(([endings, parts]) =>
  parts.split(/\s+/).flatMap((part) => endings.map((ending) => part + ending)),
);

/** All forms of the compounds of a ceasefire word in its dictionary form; none for any other word. */
export function compoundsOf(word: string): string[] {
  return (LINKS[word] ?? []).flatMap((link) => SECOND_PARTS.map((part) => link + part));
}
