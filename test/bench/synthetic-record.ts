// A number of positions → a whole made-up record in a folder: as many targets, actors and languages as the real one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createNames, createRandom, pick, type Random, sentence } from './made-up-words';

const TARGETS = 130;
const STATES = 193;
const GROUPS = 107;
const PERSONS = 100;
const LANGUAGES = ['en', 'es', 'fr', 'de', 'ru', 'uk', 'ar', 'zh', 'pt', 'tr', 'he', 'fa'];
const COUNCIL = 'un-security-council';
const ASSEMBLY = 'un-general-assembly';
const CHECKED = new Date().toISOString().slice(0, 10);
const ACTS = ['statement', 'proposal', 'acceptance', 'rejection', 'mediation', 'declaration'];
const STANCES = ['supports', 'supports', 'supports_with_conditions', 'opposes', 'ambiguous'];
const PERMANENT = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];

/** Writes the record below `folder`; the same arguments give the same files. */
export function writeRecord(folder: string, positions: number, seed = 1): void {
  const random = createRandom(seed);
  const names = createNames(random);
  const write = (path: string, lines: string[]) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  const codes = memberStates();
  const states = codes.map(stateId);
  const groups = Array.from({ length: GROUPS }, (_one, index) => `group-${index}`);
  for (const code of codes) {
    // Packages know the form without its capitals.
    const own = code === 'USA' ? ['aliases: [{ text: US, case: exact }]'] : [];
    write(`actors/${stateId(code)}.yml`, ['kind: state', `iso3: ${code}`, `name: ${names('en')}`, ...own]);
  }
  for (const id of groups) write(`actors/${id}.yml`, ['kind: armed_group', ...named(names)]);
  const persons = Array.from({ length: PERSONS }, (_one, index) => ({
    id: `person-${index}`,
    of: pick(random, groups),
  }));
  for (const { id, of } of persons) {
    write(`actors/${id}.yml`, [
      'kind: office_holder',
      'offices:',
      `  - title: Chair`,
      `    of: ${of}`,
      '    from: "2010"',
      ...named(names),
    ]);
  }
  for (const id of [COUNCIL, ASSEMBLY]) write(`actors/${id}.yml`, ['kind: un_organ', ...named(names)]);
  writeTerms(write);
  for (let index = 0; index < TARGETS; index++) {
    const path = `ceasefires/target-${index}`;
    const share = Math.floor((positions * (index + 1)) / TARGETS) - Math.floor((positions * index) / TARGETS);
    write(`${path}/ceasefire.yml`, ceasefire(random, names, index, groups));
    write(`${path}/positions.yml`, acts(random, names, share, [...states, ...groups], persons));
    if (index < 40)
      write(`${path}/votes.yml`, index < 8 ? rollCall(ASSEMBLY, codes) : rollCall(COUNCIL, councilOf(codes)));
  }
}

function stateId(code: string): string {
  return `state-${code.toLowerCase()}`;
}

function memberStates(): string[] {
  const countries = createRequire(import.meta.url)('world-countries') as { cca3: string; unMember: boolean }[];
  return countries
    .filter(({ unMember }) => unMember)
    .map(({ cca3 }) => cca3)
    .slice(0, STATES);
}

type Names = (language: string) => string;

/** A name, and three forms in each language: two strong, one weak. */
function named(names: Names): string[] {
  const aliases = LANGUAGES.flatMap((lang) => [
    `  - { text: ${names(lang)}, lang: ${lang} }`,
    `  - { text: ${names(lang)}, lang: ${lang}, case: "any", since: "2012" }`,
    `  - { text: ${names(lang)}, lang: ${lang}, strength: weak, needs: [full_name, topic] }`,
  ]);
  return [`name: ${names('en')}`, 'aliases:', ...aliases];
}

function writeTerms(write: (path: string, lines: string[]) => void): void {
  const aliases = ['truce', 'ceasefire', 'armistice'].map((text) => `  - text: ${text}`);
  write('terms/truce.yml', [
    'name: Truce',
    'definition: A halt in fighting.',
    'stems: [truce, ceasefire, armistice]',
    'aliases:',
    ...aliases,
    ...cited(0, 0, 1),
  ]);
  write('evidence/en.yml', [
    'titles: [President, Minister]',
    'government: [forces, officials]',
    'speaks: [said, announced]',
    'places: [in, near]',
  ]);
  write('sites.yml', ['news: [example.com]']);
  write('moved.yml', ['{}']);
}

function cited(target: number, number: number, many: number, indent = ''): string[] {
  const citations = Array.from({ length: many }, (_one, index) => [
    `${indent}  - url: https://news-${index}.example.org/${target}/${number}/what-was-said-of-the-ceasefire-on-that-day-and-by-whom`,
    `${indent}    title: "What was said of the ceasefire: answer number ${number} to the ${index + 1}. question"`,
    `${indent}    publisher: Agency ${index + 1}`,
    `${indent}    kind: ${index === 0 ? 'primary_official' : 'news_agency'}`,
  ]);
  return [`${indent}citations:`, ...citations.flat()];
}

function ceasefire(random: Random, names: Names, index: number, groups: string[]): string[] {
  const events = Array.from({ length: 8 }, (_one, number) => [
    `  - date: "2020-03-${String(number + 2).padStart(2, '0')}"`,
    `    event: ${sentence(random, names, number)}`,
    ...cited(index, 1000 + number, 1, '    '),
  ]);
  return [
    'kind: ceasefire',
    `class: preliminary`,
    'declared: "2020-03-01"',
    'ended_how: expired',
    `conflict: ${names('en')}`,
    `parties: [${groups[index % groups.length]}, ${groups[(index + 1) % groups.length]}]`,
    `terms: ${sentence(random, names, index)}`,
    ...(index === 0 ? [] : ['related:', `  - { id: target-${index - 1}, how: follows }`]),
    'timeline:',
    ...events.flat(),
    `cues: { words: [${names('en')}, ${names('ru')}], actors: [${groups[index % groups.length]}] }`,
    ...cited(index, 2000, 2),
    `checked: "${CHECKED}"`,
    ...named(names),
  ];
}

function acts(
  random: Random,
  names: Names,
  many: number,
  actors: string[],
  persons: { id: string; of: string }[],
): string[] {
  return Array.from({ length: many }, (_one, number) => {
    const person = random() < 0.3 ? pick(random, persons) : undefined;
    const stance = pick(random, STANCES);
    const day = new Date(Date.UTC(2020, 2, 2 + Math.floor((number * 400) / many))).toISOString().slice(0, 10);
    return [
      `- actor: ${person?.of ?? pick(random, actors)}`,
      `  date: "${day}"`,
      `  act: ${pick(random, ACTS)}`,
      `  stance: ${stance}`,
      `  summary: ${sentence(random, names, number)}`,
      ...(stance === 'supports_with_conditions' ? ['  conditions: That the other side does the same.'] : []),
      ...(person ? [`  speaker: ${person.id}`] : []),
      ...cited(number % TARGETS, number, 3, '  '),
      '  confidence: high',
      `  checked: "${CHECKED}"`,
      '',
    ];
  }).flat();
}

function councilOf(codes: string[]): string[] {
  return [...PERMANENT, ...codes.filter((code) => !PERMANENT.includes(code)).slice(0, 10)];
}

function rollCall(body: string, codes: string[]): string[] {
  const [yes, abstain] = [codes.slice(0, -2), codes.slice(-2)];
  return [
    `- body: ${body}`,
    '  document: S/2020/1',
    '  date: "2020-03-02"',
    '  result: adopted',
    `  yes: [${yes.join(', ')}]`,
    `  abstain: [${abstain.join(', ')}]`,
    `  totals: { yes: ${yes.length}, no: 0, abstain: ${abstain.length} }`,
    '  summary: Voted on the draft resolution on the ceasefire.',
    ...cited(0, 3000, 2, '  '),
    `  checked: "${CHECKED}"`,
  ];
}
