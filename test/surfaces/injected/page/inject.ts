// A surface of the gallery → all its states with every hostile text in every field, one after another.
import { type ComponentChildren, cloneElement, render } from 'preact';
import { hostileAddresses } from '../../../../components/controls/hostile-addresses.states';
import { hostileTexts } from '../../../../components/controls/hostile-texts.states';
import { poisoned } from '../../../../components/controls/poisoned.states';
import type { States } from '../../../../components/controls/states';
import { SURFACES } from '../../../../lib/tools/gallery/page/surfaces';
import { faultsOf } from './led-to';

export interface Injected {
  /** How many different hostile values each field has had. */
  fields: Record<string, number>;
  renders: number;
  /** Elements and attributes that the surface never has with a record of good will. */
  stray: string[];
  /** What is wrong with links. */
  links: string[];
  /** Renders in which something of a hostile text is read. */
  read: number;
  executed: unknown;
}

type Counts = Record<string, number>;
type Shown = ReturnType<States[string]>;

/** So many stand in one value, so that no field needs thousands of documents. */
const TEXTS_OF_ONE = 25;
/** What a handler would need to be called. */
const SETTLED_MS = 300;
/** Lists of thousands say nothing that short ones do not, and take long. */
const isLong = (state: string) => /thousands|hundreds/.test(state);

const signsOf = (one: Element) => [
  one.localName,
  ...one.getAttributeNames().map((attribute) => `${one.localName}[${attribute}]`),
];
const all = () => [...document.body.querySelectorAll('*')];

export async function inject(surface: string): Promise<Injected> {
  const { states, around } = SURFACES[surface] ?? { states: {} };
  const built = Object.entries(states)
    .filter(([state]) => !isLong(state))
    .map(([state, build]) => ({ state, element: opened(build()), counts: {} as Counts }));
  const show = (element: ComponentChildren) => {
    render(null, document.body);
    render(around?.(element) ?? element, document.body);
  };
  const known = new Set<string>();
  for (const { element } of built) {
    show(element);
    for (const sign of all().flatMap(signsOf)) known.add(sign);
  }
  for (const one of built) {
    const count = (field: string) => {
      one.counts[field] = (one.counts[field] ?? 0) + 1;
      return '';
    };
    poisoned(one.element, count, count);
  }

  const texts = hostileTexts();
  const addresses = hostileAddresses().map(({ url }) => url);
  const given: Counts = {};
  const next = (field: string, list: readonly string[], many: number) => {
    const at = given[field] ?? 0;
    given[field] = at + many;
    return Array.from({ length: many }, (_one, place) => list[(at + place) % list.length]).join('\n');
  };
  const told: Injected = { fields: {}, renders: 0, stray: [], links: [], read: 0, executed: null };
  const fields = [...new Set(built.flatMap(({ counts }) => Object.keys(counts)))];
  const needs = (field: string) => (field === 'url' || field === 'archived' ? addresses : texts).length;
  for (;;) {
    const field = fields.find((one) => (given[one] ?? 0) < needs(one));
    if (field === undefined) break;
    // The state that has most of the field for what it takes to show.
    const most = built.reduce((a, b) => (shareOf(field, b.counts) > shareOf(field, a.counts) ? b : a));
    show(
      poisoned(
        most.element,
        (key) => next(key, texts, TEXTS_OF_ONE),
        (key) => next(key, addresses, 1),
      ),
    );
    told.renders++;
    look(most.state, known, told);
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  told.executed = (globalThis as { executed?: unknown }).executed ?? null;
  told.fields = Object.fromEntries(fields.map((one) => [one, Math.min(given[one] ?? 0, needs(one))]));
  return told;
}

/** Of all that is put into a state, the part that a field is. */
function shareOf(field: string, counts: Counts): number {
  return (
    (counts[field] ?? 0) /
    Math.max(
      1,
      Object.values(counts).reduce((sum, one) => sum + one, 0),
    )
  );
}

/** In English, with all open that opens: the atlas as it is printed. */
function opened(element: Shown): Shown {
  return cloneElement(element, { language: 'en', ...('view' in element.props ? { isPrinting: true } : {}) });
}

function look(state: string, known: ReadonlySet<string>, told: Injected): void {
  for (const one of all()) {
    if (signsOf(one).some((sign) => !known.has(sign))) told.stray.push(`${state}: ${one.outerHTML.slice(0, 200)}`);
    if (!(one instanceof HTMLAnchorElement) || one.getAttribute('href')?.startsWith('#/')) continue;
    const hosts = [...(one.parentElement?.querySelectorAll('.host') ?? [])];
    const beside = hosts.find((host) => one.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const fault of faultsOf(one, beside?.textContent ?? '')) told.links.push(`${state}: ${fault}`);
  }
  if (document.body.textContent?.includes('executed')) told.read++;
}
