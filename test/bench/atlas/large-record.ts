// Numbers of actors and positions → a compiled record as the atlas reads it, larger than ours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../../lib/dataset/book';
import { standLines, type TargetParts, writeTarget } from '../../../lib/dataset/target-file';
import type { ActorRecord, ActRecord, Manifest, NamesRecord, StandsRecord } from '../../../lib/model/record';
import { REGIONS, STANCES } from '../../../lib/model/vocabulary';
import { createNames, createRandom, sentence } from '../made-up-words';

export interface Largeness {
  actors: number;
  /** On the largest target; on all others together there are as many again. */
  positions: number;
  targets: number;
}

/** The target that holds half of all positions, and the actor that has one on every target. */
export const LARGEST_TARGET = 'target-0';
export const BUSIEST_ACTOR = 'actor-0';

const FORMS_OF_ONE = 36;
const CHECKED = '2026-11-22';
const CITATION = {
  url: 'https://news.example.org/what-was-said-of-the-ceasefire',
  title: 'What was said of the ceasefire on that day',
  publisher: 'Agency',
  kind: 'news_agency',
} as const;

/** Writes the record below `folder`, in place of what is there; the same numbers give the same files. */
export function writeLargeRecord(folder: string, { actors, positions, targets }: Largeness): void {
  const random = createRandom(1);
  const names = createNames(random);
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, 'record', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'record', path), text);
  };
  const actOf = (number: number, actor: number): ActRecord => ({
    actors: [`actor-${actor}`],
    date: new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10),
    act: 'statement',
    stance: STANCES[number % STANCES.length] ?? 'supports',
    summary: sentence(random, names, number),
    attribution: 'own',
    citations: [CITATION],
    confidence: 'high',
  });
  const many = Math.ceil(positions / (targets - 1));
  const parts = Array.from(
    { length: targets },
    (_one, target): TargetParts => ({
      facts: {
        id: `target-${target}`,
        kind: 'ceasefire',
        name: names('en'),
        declared: '2020-01-01',
        endedHow: 'in_force',
        conflict: `Conflict ${target % 30}`,
        parties: [],
        brokers: [],
        terms: sentence(random, names, target),
        timeline: [],
        related: [],
        citations: [CITATION],
        checked: CHECKED,
      },
      acts: Array.from({ length: target === 0 ? positions : many }, (_act, number) =>
        actOf(number, number === 0 ? 0 : (number * (target === 0 ? 1 : target + 7)) % actors),
      ),
      rollCalls: [],
    }),
  );
  const all = Array.from(
    { length: actors },
    (_one, actor): ActorRecord => ({
      id: `actor-${actor}`,
      kind: 'state',
      name: names('en'),
      region: REGIONS[actor % REGIONS.length] ?? 'asia',
      targets: actor === 0 ? parts.map(({ facts }) => facts.id) : [LARGEST_TARGET],
    }),
  );
  const languages = ['en', 'ru', 'ar', 'zh'];
  const forms = (name: string) => [
    name,
    ...Array.from({ length: FORMS_OF_ONE - 1 }, (_form, place) => names(languages[place % languages.length] ?? 'en')),
  ];
  const found: NamesRecord = {
    actor: Object.fromEntries(all.map(({ id, name }) => [id, forms(name)])),
    target: Object.fromEntries(parts.map(({ facts }) => [facts.id, forms(facts.name)])),
    term: {},
  };
  const stands: StandsRecord = Object.fromEntries(
    parts.map((part) => [part.facts.id, { checked: CHECKED, lines: standLines(part) }]),
  );
  const manifest: Manifest = {
    format: 1,
    version: '0',
    date: CHECKED,
    digest: '',
    counts: { actors, targets, positions: positions * 2, derived: 0, terms: 0 },
    languages: [],
    reported: [],
    targets: parts.map(({ facts: { id, kind, name, conflict, declared }, acts }) => {
      return { id, kind, name, conflict, declared, positions: acts.length };
    }),
  };
  write('manifest.json', JSON.stringify(manifest));
  write('actors.jsonl', writeBook(Object.fromEntries(all.map((one) => [one.id, one]))));
  write('terms.json', '{}');
  write('names.json', JSON.stringify(found));
  write('stands.json', JSON.stringify(stands));
  for (const part of parts) write(`targets/${part.facts.id}.jsonl`, writeTarget(part));
}
