import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../command';
import { planRelease, requireCommitted } from './plan';
import { newProject, type Project } from './project.states';

let project: Project;
beforeEach(() => {
  project = newProject();
});
afterEach(() => project.remove());

const plan = (kind: 'data' | 'minor' | 'major', since?: string) => planRelease(kind, since, project.git);

describe('planRelease', () => {
  it('releases the version that there is, where nothing was released yet', () => {
    expect(plan('minor')).toEqual({ kind: 'minor', version: '0.4.0', from: null });
    expect(() => plan('data')).toThrow('nothing was released yet');
  });

  it.each([
    ['data', '0.4.1'],
    ['minor', '0.5.0'],
    ['major', '1.0.0'],
  ] as const)('raises the version of the last tag for %s', (kind, version) => {
    project.git('tag', 'v0.4.0');
    expect(plan(kind)).toEqual({ kind, version, from: 'v0.4.0' });
  });

  it('takes the highest version among the tags, not the name that sorts last', () => {
    for (const version of ['0.9.0', '0.10.0']) {
      project.setVersion(version);
      project.commit();
      project.git('tag', `v${version}`);
    }
    project.git('tag', 'v1-notes');
    expect(plan('minor').from).toBe('v0.10.0');
    expect(plan('minor').version).toBe('0.11.0');
  });

  it('plans the same again after the version was raised, and after that was committed', () => {
    project.git('tag', 'v0.4.0');
    project.setVersion('0.4.1');
    expect(plan('data').version).toBe('0.4.1');
    project.commit();
    expect(plan('data').version).toBe('0.4.1');
  });

  it('counts from the commit that it is given', () => {
    project.git('tag', 'v0.4.0');
    const commit = project.git('rev-parse', 'HEAD');
    expect(plan('data', 'HEAD')).toEqual({ kind: 'data', version: '0.4.1', from: commit });
    expect(() => plan('data', 'nope')).toThrow('--since nope: git knows no such commit');
  });

  it.each(['lib/a.ts', 'data/public/icon.txt', 'wxt.config.ts'])('makes no data release of a change of %s', (path) => {
    project.git('tag', 'v0.4.0');
    project.write('data/actors/france.yml', 'kind: state\niso3: FRA\nname: France and more\n');
    expect(plan('data').version).toBe('0.4.1');
    project.write(path, 'changed');
    expect(() => plan('data')).toThrow(UsageError);
    expect(() => plan('data')).toThrow(`\n  ${path}\n`);
    project.commit();
    expect(() => plan('data')).toThrow(`\n  ${path}\n`);
    expect(plan('minor').version).toBe('0.5.0');
  });
});

describe('requireCommitted', () => {
  it('names what is not committed, but for what a release writes', () => {
    project.setVersion('0.4.1');
    project.write('data/CHANGELOG.md', '# more\n');
    expect(() => requireCommitted(project.git)).not.toThrow();
    project.write('data/actors/new.yml', 'kind: state\n');
    expect(() => requireCommitted(project.git)).toThrow('commit this first');
    expect(() => requireCommitted(project.git)).toThrow('  data/actors/new.yml');
  });
});
