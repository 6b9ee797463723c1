import { describe, expect, it } from 'vitest';
import { german } from './german';

/** All forms, the first of them the one given. */
const line = (forms: string[]) => forms.join(' | ');

describe('German names', () => {
  it.each([
    ['Frankreich', 'state', 'Frankreichs'],
    ['Mosambik', 'state', 'Mosambiks'],
    ['Brunei', 'state', 'Bruneis'],
    ['Jemen', 'state', 'Jemens'],
    ['Polen', 'state', 'Polens'],
    ['Honduras', 'state', ''],
    ['Schweiz', 'state', ''],
    ['Ukraine', 'state', ''],
    ['Niederlande', 'state', 'Niederlanden'],
    ['USA', 'state', ''],
    ['Burkina Faso', 'state', 'Burkina Fasos'],
    ['Bosnien und Herzegowina', 'state', 'Bosnien und Herzegowinas'],
    ['Papua-Neuguinea', 'state', 'Papua-Neuguineas'],
    ['Vereinigte Staaten von Amerika', 'state', 'Vereinigten Staaten von Amerika | Vereinigter Staaten von Amerika'],
    [
      'Vereinigtes Königreich',
      'state',
      'Vereinigte Königreich | Vereinigten Königreich | Vereinigtem Königreich | Vereinigten Königreichs | Vereinigten Königreiches',
    ],
    [
      'Vereinigte Arabische Emirate',
      'state',
      'Vereinigten Arabischen Emirate | Vereinigter Arabischer Emirate | Vereinigten Arabischen Emiraten',
    ],
    ['Islamische Republik Iran', 'state', 'Islamischer Republik Iran | Islamischen Republik Iran'],
    ['Staat Israel', 'state', 'Staats Israel | Staates Israel'],
    ['Königreich Saudi-Arabien', 'state', 'Königreichs Saudi-Arabien | Königreiches Saudi-Arabien'],
    ['Heiliger Stuhl', 'state', 'Heilige Stuhl | Heiligen Stuhl | Heiligem Stuhl | Heiligen Stuhls | Heiligen Stuhles'],
    [
      'Weißes Haus',
      'state',
      'Weisses Haus | Weiße Haus | Weisse Haus | Weißen Haus | Weissen Haus | Weißem Haus | Weissem Haus | Weißen Hauses | Weissen Hauses',
    ],
    [
      'Auswärtiges Amt',
      'state',
      'Auswärtige Amt | Auswärtigen Amt | Auswärtigem Amt | Auswärtigen Amts | Auswärtigen Amtes',
    ],
    ['Moskau', 'state', 'Moskaus'],
    ['Wladimir Putin', 'person', 'Wladimir Putins'],
    ['Olaf Scholz', 'person', ''],
    ['Lloyd J. Austin III', 'person', ''],
    ['Antony J. Blinken', 'person', 'Antony J. Blinkens'],
    ['MBS', 'person', ''],
    ['UN-Sicherheitsrat', 'body', 'UN-Sicherheitsrats | UN-Sicherheitsrates'],
    ['Vereinte Nationen', 'body', 'Vereinten Nationen | Vereinter Nationen'],
    [
      'Hoher Staatsrat',
      'body',
      'Hohe Staatsrat | Hohen Staatsrat | Hohem Staatsrat | Hohen Staatsrats | Hohen Staatsrates',
    ],
    ['Minsker Gruppe', 'body', ''],
    [
      'von Saudi-Arabien geführte Koalition',
      'body',
      'von Saudi-Arabien geführter Koalition | von Saudi-Arabien geführten Koalition',
    ],
    [
      'Syrische Demokratische Kräfte',
      'body',
      'Syrischen Demokratischen Kräfte | Syrischer Demokratischer Kräfte | Syrischen Demokratischen Kräften',
    ],
    ['Russisch-Orthodoxe Kirche', 'body', 'Russisch-Orthodoxer Kirche | Russisch-Orthodoxen Kirche'],
    ['Volksfront zur Befreiung Palästinas', 'body', ''],
    ['Huthi', 'body', 'Huthis'],
    [
      'humanitäre Feuerpause',
      'term',
      'humanitärer Feuerpause | humanitären Feuerpause | humanitäre Feuerpausen | humanitären Feuerpausen | humanitärer Feuerpausen',
    ],
    [
      'humanitärer Waffenstillstand',
      'term',
      'humanitäre Waffenstillstand | humanitären Waffenstillstand | humanitärem Waffenstillstand | humanitären Waffenstillstands | humanitären Waffenstillstandes | humanitäre Waffenstillstände | humanitären Waffenstillstände | humanitärer Waffenstillstände | humanitären Waffenstillständen',
    ],
    ['Feuereinstellung', 'term', 'Feuereinstellungen'],
    ['Einstellung der Kampfhandlungen', 'term', 'Einstellungen der Kampfhandlungen'],
    ['Einstellung aller Feindseligkeiten', 'term', 'Einstellungen aller Feindseligkeiten'],
    ['Ende der Feindseligkeiten', 'term', 'Endes der Feindseligkeiten'],
    ['Waffenstillstandsverletzungen', 'term', ''],
  ] as const)('%s (%s) has the other forms: %s', (text, named, others) => {
    expect(line(german.name(text, named))).toBe(others === '' ? text : `${text} | ${others}`);
  });
});

describe('German adjectives and people', () => {
  it.each([
    ['deutsch | deutsche | deutschen | deutschem | deutscher | deutsches'],
    ['russisch | russische | russischen | russischem | russischer | russisches'],
    [
      'US-amerikanisch | US-amerikanische | US-amerikanischen | US-amerikanischem | US-amerikanischer | US-amerikanisches',
    ],
  ])('adjective: %s', (forms) => {
    expect(line(german.adjective(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });

  it.each([
    ['Deutscher | Deutsche | Deutschen | Deutschem'],
    ['Russe | Russen | Russin | Russinnen'],
    ['Franzose | Franzosen | Französin | Französinnen'],
    ['Ungar | Ungarn | Ungarin | Ungarinnen'],
    ['Israeli | Israelis | Israelin | Israelinnen'],
    ['Filipino | Filipinos | Filipina | Filipinas'],
    ['Jemenit | Jemeniten | Jemenitin | Jemenitinnen'],
    ['Ukrainer | Ukrainers | Ukrainern | Ukrainerin | Ukrainerinnen'],
  ])('people: %s', (forms) => {
    expect(line(german.people(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });
});
