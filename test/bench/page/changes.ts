// What a page's own script does to its document: inserts, storms, and changes among the marks.
import type { DomTimes, Storm } from '../contract';

const TEXT = 'Turkey and Germany welcomed the truce in Idlib, while patrols began on the road at noon.';
const TICK_MS = 10;
/** Changes in one go of {@link changeAround}. */
const KINDS = 5;
/** A storm that is not got over by then never is. */
const GIVE_UP_MS = 15_000;

/** Each in its turn, as a live page receives them. */
export async function insertParagraphs(count: number, perTask: number): Promise<void> {
  const story = storyOf(document);
  for (let inserted = 0; inserted < count; inserted += perTask) {
    for (let one = 0; one < perTask; one++) story.append(paragraph(`${TEXT} ${inserted + one}`));
    await turn();
  }
}

/** Counters that go on, rows that come and go, classes that change: nothing of it names anybody, until the end does. */
export async function storm(
  seconds: number,
  perSecond: number,
  isMarked: (element: Element) => boolean,
): Promise<Storm> {
  const story = storyOf(document);
  const counter = paragraph('0');
  const list = document.createElement('ul');
  story.prepend(counter, list);
  const begun = performance.now();
  const over = begun + seconds * 1000;
  let changes = 0;
  const change = () => {
    const kind = changes++ % 4;
    if (kind === 0) (counter.firstChild as Text).data = `${changes} people follow this`;
    else if (kind === 1) list.append(row(changes));
    else if (kind === 2) list.firstElementChild?.remove();
    else counter.className = `at-${changes}`;
  };
  for (let now = begun; now < over; now = performance.now()) {
    while (changes < ((now - begun) / 1000) * perSecond) change();
    await new Promise((done) => setTimeout(done, TICK_MS));
  }
  const last = paragraph(TEXT);
  story.prepend(last);
  const ended = performance.now();
  const storm = { seconds: (ended - begun) / 1000, changes };
  return new Promise((done) => {
    const look = () => {
      const waited = performance.now() - ended;
      if (isMarked(last)) done({ ...storm, recovered: waited });
      else if (waited > GIVE_UP_MS) done({ ...storm, recovered: null });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Changes alone, and as many with the layout that a page has between them. */
export function changeDom(count: number): DomTimes {
  const story = storyOf(document);
  const paragraphs = [...story.querySelectorAll('p')];
  const run = (layOut: () => unknown) => {
    const begun = performance.now();
    for (let time = 0; time < count / KINDS; time++) {
      changeAround(paragraphs[(time * 7) % paragraphs.length] as Element);
      if (time % 2 === 1) layOut();
    }
    return performance.now() - begun;
  };
  story.getBoundingClientRect();
  const changes = run(() => {});
  story.getBoundingClientRect();
  return { changes, laidOut: run(() => story.getBoundingClientRect()) };
}

/** A paragraph put in, taken out, a text put into a marked paragraph, taken out, a marked text changed. */
function changeAround(near: Element): void {
  const added = paragraph('Nothing else was said.');
  near.before(added);
  added.remove();
  const text = document.createTextNode(' Nothing else was said.');
  near.append(text);
  text.remove();
  const first = near.firstChild as Text;
  first.data = `${first.data} `;
}

/** The page's own observer, of what we watch. */
export function observeChanges(): void {
  new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });
}

function storyOf({ body }: Document): Element {
  return body.querySelector('article') ?? body;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function row(number: number): HTMLElement {
  const made = document.createElement('li');
  made.textContent = `Row ${number} of the table.`;
  return made;
}

/** The next task, without the wait that timers have. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
