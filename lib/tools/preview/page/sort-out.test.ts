import { describe, expect, it } from 'vitest';
import type { AtlasView } from '../../../../components/atlas/view';
import type { ActorRecord, Manifest } from '../../../model/record';
import type { Problem } from '../../reading/problem';
import { sortOut } from './sort-out';

const problem = (file: string): Problem => ({ file, line: 1, column: 1, rule: 'yaml', message: '', mend: '' });
const PROBLEMS = [
  'data/actors/Nobody.yml',
  'data/actors/gone.yml',
  'data/actors/idlib.yml',
  'data/actors/russia.yml',
  'data/ceasefires/idlib/ceasefire.yml',
  'data/ceasefires/idlib/positions.yml',
  'data/ceasefires/sochi',
  'data/moved.yml',
  'data/terms/truce.yml',
].map(problem);
const TARGETS: Manifest['targets'] = [
  { id: 'idlib', kind: 'ceasefire', name: 'The Idlib one', conflict: 'Syria', declared: '2020', positions: 1 },
];
const actor = (id: string, name: string): ActorRecord => ({ id, name, kind: 'state', targets: [] });
const ACTORS = { russia: actor('russia', 'Russia'), idlib: actor('idlib', 'Idlib Council') };

function sorted(view: AtlasView, unreadable: string[] = []) {
  const state = { problems: PROBLEMS, unreadable: unreadable.map((file) => ({ file, shown: 'as before' as const })) };
  const { here, elsewhere, pageless } = sortOut(state, view, { targets: TARGETS }, ACTORS);
  const files = (list: Problem[]) => list.map(({ file }) => file.replace('data/', ''));
  return {
    here: files(here),
    elsewhere: elsewhere.map(({ entry, problems }) => `${entry.kind} ${entry.id}, ${entry.name}: ${problems.length}`),
    pageless: files(pageless),
  };
}

const ASOF = { date: null, from: 'unknown' } as const;
const PAGELESS = ['actors/Nobody.yml', 'actors/gone.yml', 'ceasefires/sochi', 'moved.yml', 'terms/truce.yml'];

describe('sortOut', () => {
  it('names on the index the entries with problems, and the problems of files that have no page', () => {
    expect(sorted({ show: 'index' })).toEqual({
      here: [],
      elsewhere: ['actor idlib, Idlib Council: 1', 'actor russia, Russia: 1', 'target idlib, The Idlib one: 2'],
      pageless: PAGELESS,
    });
  });

  it('tells a target’s files from those of an actor with its id', () => {
    const view = { show: 'target', card: { target: { id: 'idlib' } } } as AtlasView;
    expect(sorted(view)).toEqual({
      here: ['ceasefires/idlib/ceasefire.yml', 'ceasefires/idlib/positions.yml'],
      elsewhere: ['actor idlib, Idlib Council: 1', 'actor russia, Russia: 1'],
      pageless: PAGELESS,
    });
    expect(
      sorted({ show: 'actor', actor: ACTORS.idlib, asOf: ASOF, standings: [], order: 'standing', history: [] }).here,
    ).toEqual(['actors/idlib.yml']);
  });

  it.each([
    ['gone', ['actors/gone.yml']],
    ['sochi', ['ceasefires/sochi']],
  ])('tells on the page of %s why it is not there', (id, files) => {
    expect(sorted({ show: 'missing', id }).here).toEqual(files);
  });

  it('begins with what cannot be read', () => {
    const { elsewhere, pageless } = sorted({ show: 'index' }, [
      'data/ceasefires/idlib/positions.yml',
      'data/terms/truce.yml',
    ]);
    expect(elsewhere[0]).toBe('target idlib, The Idlib one: 2');
    expect(pageless).toEqual(['terms/truce.yml', ...PAGELESS.slice(0, -1)]);
  });
});
