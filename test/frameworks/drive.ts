// Runs in a page: shows the story and its changes, with the pauses that a reader and a browser make.
import { createRandom } from '../bench/made-up-words';
import { changeStory, FIRST_STORY, type Story } from './story';

/** Shows a story; `step` counts from 0. */
export type Show = (story: Story, step: number) => unknown;

/** What a page of a framework offers to its test. */
export interface FrameworkWindow {
  /** Takes the server's markup over, or makes its own. */
  start(): unknown;
  /** Shows so many changes, one after the other. */
  change(steps: number, seed: number): Promise<void>;
}

/** After so many steps the page is drawn. */
const STEPS_A_FRAME = 10;
/** So often it rests, long enough to be read again. */
const RESTS = 4;
const REST_MS = 400;

/** Makes the page's way to be driven; nothing starts by itself. */
export function offer(start: () => Show | Promise<Show>): void {
  let show: Show = () => {};
  const offered: FrameworkWindow = {
    start: async () => {
      show = await start();
    },
    change: async (steps, seed) => {
      const random = createRandom(seed);
      let story = FIRST_STORY;
      for (let step = 0; step < steps; step++) {
        story = changeStory(story, random);
        await show(story, step);
        await turn(step + 1, Math.ceil(steps / RESTS));
      }
    },
  };
  Object.assign(window, offered);
}

function turn(shown: number, stepsARest: number): Promise<unknown> {
  if (shown % stepsARest === 0) return new Promise((done) => setTimeout(done, REST_MS));
  if (shown % STEPS_A_FRAME === 0) return new Promise((done) => requestAnimationFrame(done));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
}
