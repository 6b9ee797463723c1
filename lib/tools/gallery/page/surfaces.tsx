// The surfaces that readers see, each with the states of its components and the styles it has in the extension.
import type { ComponentChildren } from 'preact';
import { states as atlas } from '../../../../components/atlas/atlas.states';
import { states as badInput } from '../../../../components/atlas/atlas-bad-input.states';
import { states as search } from '../../../../components/atlas/search-field.states';
import type { States } from '../../../../components/controls/states';
import { states as options } from '../../../../components/options/options.states';
import { states as popover } from '../../../../components/popover/popover.states';
import { states as position } from '../../../../components/position/position.states';
import { states as summary } from '../../../../components/summary/summary.states';
import { states as welcome } from '../../../../components/welcome/welcome.states';
import { states as why } from '../../../../components/why/why.states';

export interface Surface {
  states: States;
  /** Loads its style sheet: two surfaces never stand in one document. */
  dress: () => Promise<unknown>;
  /** Width in px that it has, or is mostly looked at. */
  width: number;
  /** What stands around its components in the extension. */
  around?: (children: ComponentChildren) => ComponentChildren;
}

const dressAtlas = () => import('../../../../components/atlas/atlas.css');
const dressPopover = () => import('../../../../components/popover/popover.css');

export const SURFACES: Readonly<Record<string, Surface>> = {
  popover: { states: popover, dress: dressPopover, width: 396 },
  position: {
    states: position,
    dress: dressPopover,
    width: 396,
    around: (children) => (
      <main class="popover">
        <h1 class="unseen">Position</h1>
        <div class="popover-body">{children}</div>
      </main>
    ),
  },
  summary: { states: summary, dress: () => import('../../../../components/summary/summary.css'), width: 380 },
  options: { states: options, dress: () => import('../../../../components/options/options.css'), width: 1000 },
  welcome: { states: welcome, dress: () => import('../../../../components/welcome/welcome.css'), width: 900 },
  why: { states: why, dress: () => import('../../../../components/why/why.css'), width: 720 },
  atlas: { states: { ...atlas, ...badInput }, dress: dressAtlas, width: 1000 },
  'atlas search': {
    states: search,
    dress: dressAtlas,
    width: 1000,
    around: (children) => (
      <main class="atlas">
        <h1 class="unseen">Search</h1>
        {children}
      </main>
    ),
  },
};
