import type { AsOf } from '../../lib/model/view';
import { DateChoice } from './date-choice';
import { type KeepActions, KeepPage } from './keep-page';

interface PageToolsProps extends KeepActions {
  asOf: AsOf;
  onDate: (date: string | null) => void;
}

/** Above what a page tells: the day for which it is told, and what can be done with it. */
export function PageTools({ asOf, onDate, ...kept }: PageToolsProps) {
  return (
    <div class="page-tools">
      <DateChoice asOf={asOf} onDate={onDate} />
      <KeepPage {...kept} />
    </div>
  );
}
