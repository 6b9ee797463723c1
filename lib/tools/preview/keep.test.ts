import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptPreview, keepPreview } from './keep';
import type { Preview } from './record';

const RUSSIA = 'kind: state\niso3: RUS\nname: Russia\naliases: [{ text: Russia }]';
const TURKEY = RUSSIA.replaceAll('Russia', 'Türkiye').replace('RUS', 'TUR');
const SOCHI =
  'kind: ceasefire\nname: Sochi\ndeclared: "2018"\nended_how: collapsed\nconflict: Syria\nterms: Arms rest.\ncues: { words: [Sochi] }\ncitations: [{ url: "https://example.com/a", title: A, publisher: B, kind: secondary }]\nchecked: "2026-11-20"';
/** Much longer than the watch waits: what is not read by then never is. */
const QUIET_MS = 400;

let folder: string;
let kept: KeptPreview;
let readings: Preview[];
const actors = () => kept.current().files.get('record/actors.jsonl');
const rules = () => kept.current().state.problems.map(({ file, rule }) => `${file} ${rule}`);
const quiet = () => new Promise((done) => setTimeout(done, QUIET_MS));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-preview-'));
  save('actors/russia.yml', RUSSIA);
  readings = [];
  kept = keepPreview({ folder, shownAs: folder, version: '1.2.3' }, (preview) => readings.push(preview));
});
afterEach(() => {
  kept.stop();
  rmSync(folder, { recursive: true, force: true });
});

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('keepPreview', () => {
  it('reads at once, and again when an entry is saved, broken and mended', async () => {
    expect(actors()).toContain('"Russia"');
    save('actors/russia.yml', RUSSIA.replace('name: Russia', 'name: Russian Federation'));
    await expect.poll(actors).toContain('Russian Federation');
    save('actors/russia.yml', 'kind: "');
    await expect.poll(rules).toEqual(['data/actors/russia.yml yaml']);
    expect(actors()).toContain('Russian Federation');
    save('actors/russia.yml', RUSSIA);
    await expect.poll(rules).toEqual([]);
    expect(actors()).not.toContain('Russian Federation');
    expect(readings.at(-1)).toBe(kept.current());
  });

  it('follows editors that save by renaming, time and again', async () => {
    for (const name of ['Rossiya', 'Russie', 'Rusia']) {
      save('russia.yml~', RUSSIA.replace('name: Russia', `name: ${name}`));
      renameSync(join(folder, 'russia.yml~'), join(folder, 'actors/russia.yml'));
      await expect.poll(actors).toContain(name);
    }
  });

  it('follows entries and folders that come, go and come back', async () => {
    const targets = () => kept.current().state.counts.targets;
    save('actors/turkey.yml', TURKEY);
    await expect.poll(actors).toContain('Türkiye');
    for (const _round of [1, 2]) {
      save('ceasefires/sochi/ceasefire.yml', SOCHI);
      await expect.poll(targets).toBe(1);
      save('ceasefires/sochi/positions.yml', 'broken');
      await expect.poll(rules).toEqual(['data/ceasefires/sochi/positions.yml schema']);
      rmSync(join(folder, 'ceasefires'), { recursive: true });
      await expect.poll(targets).toBe(0);
    }
  });

  it('reads once for many changes at a time', async () => {
    for (const id of ['a', 'b', 'c']) save(`actors/${id}.yml`, 'kind: "');
    await expect.poll(() => readings.length).toBe(1);
    expect(rules()).toHaveLength(3);
    await quiet();
    expect(readings).toHaveLength(1);
  });

  it.each([
    ['what ships as it is', 'public/icon/new.svg'],
    ['what is hidden', 'actors/.russia.yml.swp'],
  ])('does not read again for %s', async (_what, path) => {
    mkdirSync(join(folder, 'public/icon'), { recursive: true });
    await expect.poll(() => readings.length).toBe(1);
    save(path, '');
    await quiet();
    expect(readings).toHaveLength(1);
  });

  it('reads no more once it is stopped', async () => {
    save('actors/russia.yml', RUSSIA.replace('name: Russia', 'name: Russian Federation'));
    kept.stop();
    await quiet();
    expect([readings, actors()]).toEqual([[], expect.not.stringContaining('Russian Federation')]);
  });
});
