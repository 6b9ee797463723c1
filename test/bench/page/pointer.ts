// A page with thousands of marks under the pointer: what a move costs us, and what a rest does, where it is looked up
// which mark the pointer is on.
import { type Bench, servePage } from '../../e2e/support';
import { rounded } from '../statistics';
import { MARKS } from './large';
import { pageOfMarks } from './large-pages';
import { settled, traced, type Visitor } from './visit';

/** Milliseconds of our time. */
export interface PointerFigures {
  marks: number;
  moves: number;
  move: number;
  rests: number;
  /** With the move that led there. */
  rest: number;
}

const URL = 'http://pointer.example/marks';
const MOVES = 300;
const RESTS = 12;
/** Longer than the pointer has to rest (lib/model/settings.ts). */
const REST_MS = 450;
/** Within the window of a visit. */
const AREA = { left: 20, top: 60, width: 1000, height: 780 };
/** Beside the text: the look-up is done, and no popover opens. */
const MARGIN_X = 3;

export async function measurePointer(visitor: Visitor, own: Bench): Promise<PointerFigures> {
  servePage(own.server, URL, pageOfMarks(MARKS));
  return visitor(own, async (tab) => {
    await tab.goto(URL, { waitUntil: 'load' });
    const { marks } = await settled(tab, true);
    const moves = await traced(own, tab, async () => {
      for (let at = 0; at < MOVES; at++)
        await tab.mouse.move(AREA.left + ((at * 37) % AREA.width), AREA.top + ((at * 13) % AREA.height));
    });
    await tab.mouse.move(MARGIN_X, AREA.top);
    const rests = await traced(own, tab, async () => {
      for (let at = 0; at < RESTS; at++) {
        await tab.mouse.move(MARGIN_X, AREA.top + at * 50);
        await new Promise((done) => setTimeout(done, REST_MS));
      }
    });
    return {
      ...{ marks, moves: MOVES, move: rounded((moves.cost?.total ?? Number.NaN) / MOVES) },
      ...{ rests: RESTS, rest: rounded((rests.cost?.total ?? Number.NaN) / RESTS) },
    };
  });
}
