import { useSpeech } from '../controls/speech';
import { STANCES_IN_ORDER, stanceMessage } from '../position/stance-shown';
import { FilterChoice } from './filter-choice';
import type { AtlasMatrix, MatrixFilters } from './matrix-view';
import { useWays } from './ways';

/** What the matrix is narrowed to; each choice is an address of its own. */
export function MatrixFilterBar({ filters, choices }: Pick<AtlasMatrix, 'filters' | 'choices'>) {
  const { say } = useSpeech();
  const ways = useWays();
  const narrow = (next: Partial<MatrixFilters>) => ways.go(ways.matrix({ ...filters, ...next }));
  const { order, ...narrowed } = filters;
  const isNarrowed = Object.values(narrowed).some((value) => value !== null);
  return (
    <search class="matrix-filters" aria-label={say('filters')}>
      <FilterChoice
        label={say('filterConflict')}
        value={filters.conflict}
        options={choices.conflicts.map((value) => ({ value, label: value }))}
        onChoose={(conflict) => narrow({ conflict })}
      />
      <FilterChoice
        label={say('filterTargetKind')}
        value={filters.targetKind}
        options={choices.targetKinds.map((value) => ({ value, label: say(`targetKind_${value}`) }))}
        onChoose={(targetKind) => narrow({ targetKind })}
      />
      <FilterChoice
        label={say('filterActorKind')}
        value={filters.actorKind}
        options={choices.actorKinds.map((value) => ({ value, label: say(`actorKind_${value}`) }))}
        onChoose={(actorKind) => narrow({ actorKind })}
      />
      <FilterChoice
        label={say('filterRegion')}
        value={filters.region}
        options={choices.regions.map((value) => ({ value, label: say(`region_${value}`) }))}
        onChoose={(region) => narrow({ region })}
      />
      <FilterChoice
        label={say('filterStance')}
        value={filters.stance}
        options={STANCES_IN_ORDER.map((value) => ({ value, label: say(stanceMessage(value)) }))}
        onChoose={(stance) => narrow({ stance })}
      />
      <FilterChoice
        label={say('filterOrder')}
        all={say('orderActs')}
        value={order === 'name' ? order : null}
        options={[{ value: 'name' as const, label: say('orderName') }]}
        onChoose={(name) => narrow({ order: name ?? 'acts' })}
      />
      {isNarrowed && (
        <a class="filters-clear" href={ways.matrix({ order })}>
          {say('filtersClear')}
        </a>
      )}
    </search>
  );
}
