// The gallery's page: one state alone, as readers see it, or all of them in frames.
import { cloneElement, render } from 'preact';
import { directionOf } from '../../../../components/controls/direction';
import { type Asked, readAddress, writeAddress } from './address';
import { sayIn } from './messages';
import { SURFACES } from './surfaces';
import { Wall } from './wall';

async function showState({ surface, state, language }: Asked): Promise<void> {
  const found = SURFACES[surface ?? ''];
  const build = found?.states[state ?? ''];
  if (!found || !build) {
    document.body.textContent = `There is no state "${state}" of "${surface}".`;
    return;
  }
  await found.dress();
  document.title = `${surface} · ${state}`;
  const built = build();
  // A state that is there for its language keeps it.
  const isOwn = built.props.language !== 'en';
  const spoken = isOwn ? built : cloneElement(built, { say: sayIn(language), language });
  document.documentElement.lang = language;
  // What has no surface of its own around it has the direction of the page.
  document.documentElement.dir = directionOf(language);
  render(found.around?.(spoken) ?? spoken, document.body);
  document.body.dataset.state = state ?? '';
}

async function showWall(asked: Asked): Promise<void> {
  await import('./wall.css');
  const ask = (next: Asked) => {
    history.replaceState(null, '', writeAddress(next));
    void main();
  };
  render(<Wall asked={asked} onAsk={ask} />, document.body);
}

async function main(): Promise<void> {
  const asked = readAddress(location.search);
  document.documentElement.style.colorScheme = asked.scheme ?? '';
  await (asked.surface === null ? showWall(asked) : showState(asked));
}

void main();
